package stats

// Split says how far two rates differ because the same is told in other words, and how far because something else is told. own and rest are the parts
// of the two sides in the same groups: what both tell, what one tells alone. With s the share of a side's tokens that are in group g, and p its rate there,
//
//	choice = ½Σ(s_o+s_r)(p_o−p_r)     selection = ½Σ(p_o+p_r)(s_o−s_r)
//
// and both add up to the difference of the rates exactly, whatever the groups. Where one side has nothing in a group it chose no words there, and its rate
// is taken to be the other's, so that the group counts for selection alone. Both are 0 where a side has no tokens.
//
// Kitagawa (1955), Journal of the American Statistical Association 50(272).
func Split(own, rest []Unit) (choice, selection float64) {
	total := func(parts []Unit) (n float64) {
		for _, p := range parts {
			n += float64(p.Tokens)
		}
		return n
	}
	n, m := total(own), total(rest)
	if n == 0 || m == 0 {
		return 0, 0
	}
	for g := range own {
		if own[g].Tokens == 0 && rest[g].Tokens == 0 {
			continue
		}
		so, sr := float64(own[g].Tokens)/n, float64(rest[g].Tokens)/m
		po, pr := own[g].Rate(), rest[g].Rate()
		if own[g].Tokens == 0 {
			po = pr
		}
		if rest[g].Tokens == 0 {
			pr = po
		}
		choice += (so + sr) * (po - pr) / 2
		selection += (po + pr) * (so - sr) / 2
	}
	return choice, selection
}
