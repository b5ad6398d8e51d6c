package coverage

// overlap is what two lists of terms have in common.
type overlap struct {
	terms     int
	worth     float64 // of all, in nats
	content   float64 // of those that are not names
	deed      bool    // what is done in one of them, or a number, or words of one quotation
	denied    bool    // one denies what the other tells
	utterance bool    // words of one utterance
	number    bool
}

func shared(a, b []weighted) (o overlap) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].term < b[j].term:
			i++
		case a[i].term > b[j].term:
			j++
		default:
			o.terms++
			o.worth += a[i].weight
			o.deed = o.deed || a[i].verb || b[j].verb || a[i].act
			o.denied = o.denied || a[i].denied != b[j].denied
			o.utterance = o.utterance || a[i].utterance
			o.number = o.number || a[i].exact && !a[i].utterance
			if !a[i].name {
				o.content += a[i].weight
			}
			i++
			j++
		}
	}
	return o
}

// contradict reports whether both count the same thing and none of the numbers is near one of the other's: 3 killed and 30
// killed. Tolls that are rounded or brought up to date do not contradict.
func contradict(a, b []quantity) bool {
	same := false
	for _, p := range a {
		for _, q := range b {
			if p.of != q.of {
				continue
			}
			same = true
			if max(p.value, q.value) <= 1.25*min(p.value, q.value) {
				return false
			}
		}
	}
	return same
}
