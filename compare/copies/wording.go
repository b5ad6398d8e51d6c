package copies

// table is the most cells of the table of a longest common subsequence; two sentences of 250 words have as many. Beyond, what lies between
// the common beginning and the common end counts as changed as a whole.
const table = 1 << 16

// changedWords returns the runs of tokens that stand in one of two sentences only, by a longest common subsequence of their words
// (Hunt & McIlroy 1976). Both are empty if the words are the same.
func changedWords(from, to []word) (out, in []Tokens) {
	for len(from) > 0 && len(to) > 0 && from[0].term == to[0].term {
		from, to = from[1:], to[1:]
	}
	for len(from) > 0 && len(to) > 0 && from[len(from)-1].term == to[len(to)-1].term {
		from, to = from[:len(from)-1], to[:len(to)-1]
	}
	if len(from)*len(to) > table {
		return runs(from, nil), runs(to, nil)
	}
	keptFrom, keptTo := commonWords(from, to)
	return runs(from, keptFrom), runs(to, keptTo)
}

// commonWords marks the words of a longest common subsequence on both sides.
func commonWords(from, to []word) (keptFrom, keptTo []bool) {
	width := len(to) + 1
	length := make([]int32, (len(from)+1)*width) // of the longest common subsequence of from[i:] and to[j:]
	for i := len(from) - 1; i >= 0; i-- {
		for j := len(to) - 1; j >= 0; j-- {
			if from[i].term == to[j].term {
				length[i*width+j] = length[(i+1)*width+j+1] + 1
			} else {
				length[i*width+j] = max(length[(i+1)*width+j], length[i*width+j+1])
			}
		}
	}
	keptFrom, keptTo = make([]bool, len(from)), make([]bool, len(to))
	for i, j := 0, 0; i < len(from) && j < len(to); {
		switch {
		case from[i].term == to[j].term:
			keptFrom[i], keptTo[j] = true, true
			i, j = i+1, j+1
		case length[(i+1)*width+j] >= length[i*width+j+1]:
			i++
		default:
			j++
		}
	}
	return keptFrom, keptTo
}

// runs joins the words that are not kept to runs of tokens; nil kept means none is.
func runs(words []word, kept []bool) []Tokens {
	var found []Tokens
	for i, w := range words {
		if kept != nil && kept[i] {
			continue
		}
		if n := len(found); n > 0 && i > 0 && (kept == nil || !kept[i-1]) {
			found[n-1].To = w.token + 1
		} else {
			found = append(found, Tokens{w.token, w.token + 1})
		}
	}
	return found
}
