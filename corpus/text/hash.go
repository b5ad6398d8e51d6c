package text

// Hash is the 64-bit FNV-1a hash of s (Fowler, Noll & Vo): the same on every day and machine, unlike hash/maphash.
func Hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}
