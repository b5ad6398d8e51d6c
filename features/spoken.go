package features

import (
	"sort"

	"tellings/corpus/text"
	"tellings/features/voice"
)

// MarksAround is the index of the innermost quotation between marks that token i stands in, or -1 where there is none, or only
// scare quotes.
func (d *Document) MarksAround(i int) int {
	if d.Voices[i] != voice.Quoted {
		return -1
	}
	behind := sort.Search(len(d.Quotes), func(k int) bool { return d.Quotes[k].From > i })
	for k := behind - 1; k >= max(0, behind-deepest); k-- {
		if q := &d.Quotes[k]; q.To > i && q.Kind.Marked() {
			if q.Kind == voice.Scare {
				return -1
			}
			return k
		}
	}
	return -1
}

// deepest is how many quotes back the one around a token is looked for.
const deepest = 32

// Attitudes is the number of words and numbers in the outlet's own voice that tell what someone thinks, wants or plans.
func (d *Document) Attitudes() int {
	n, at := 0, 0
	for k := range d.Quotes {
		q := &d.Quotes[k]
		if q.Kind != voice.Attitude {
			continue
		}
		for i := max(at, q.From); i < q.To; i++ {
			if d.Voices[i] == voice.Outlet && d.Tokens[i].Flags.Is(text.Word|text.Number) {
				n++
			}
		}
		at = max(at, q.To)
	}
	return n
}
