package coverage

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// Whatever is told: every member of a point is like another, stands in its article, and no outlet is counted twice.
func TestPointsHold(t *testing.T) {
	phrases := strings.Split("Ada Lund met Teodor Maas in Brenport|the dam above Oster broke|“We need water,” Lund said|she will not resign|3 villagers were killed|"+
		"30 villagers were killed|after a 90-minute call|the two spoke by phone for 90 minutes|as engineers warned|and the council voted 9 to 4|“|”|(|—|;|He said|who denied it|not|1,0,0|-|the Pallandian president", "|")
	rapid.Check(t, func(r *rapid.T) {
		texts := make([]string, rapid.IntRange(1, 4).Draw(r, "articles"))
		for i := range texts {
			parts := rapid.SliceOfN(rapid.SampledFrom(append(phrases, ". ", ". ", "\n\n")), 0, 25).Draw(r, "text")
			texts[i] = strings.Join(parts, " ")
		}
		e := newEvent(t, texts...)
		for _, p := range find(t, e) {
			if !slices.IsSorted(p.Outlets) || len(slices.Compact(slices.Clone(p.Outlets))) != len(p.Outlets) || len(p.Outlets) == 0 {
				r.Fatalf("outlets %v are not in order, each once", p.Outlets)
			}
			for i, m := range p.Members {
				d := e.Docs[m.Doc]
				if s := d.Sentences[m.Sentence]; m.From < s.First || m.To > s.End || m.From >= m.To {
					r.Fatalf("tokens %d to %d are not in sentence %v", m.From, m.To, s)
				}
				if m.Likeness < Only || m.Likeness > 1 || i == p.Medoid && m.Likeness != 1 {
					r.Fatalf("member %d, %+v, is like no other; the medoid is member %d", i, m, p.Medoid)
				}
				if !slices.Contains(p.Outlets, e.Outlets[m.Doc]) {
					r.Fatalf("outlet of %+v is not among %v", m, p.Outlets)
				}
			}
		}
	})
}
