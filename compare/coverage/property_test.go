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

// What is true does not depend on what stands beside it: 20 unrelated sentences behind each article and another outlet with other
// news change no pair of passages that are one point, and no likeness.
func TestNothingBesideChangesAPair(t *testing.T) {
	sentences := []string{"Ada Lund met Teodor Maas in Brenport.", "President Maas held talks with Lund in Brenport on Tuesday.", "The dam above Oster broke.", "“We need water,” Lund said.",
		"“We need water and we need it now,” she told reporters.", "Three villagers were killed when the dam broke.", "The broken dam killed 3 villagers of Oster.", "Lund will not resign.",
		"The minister refused to step down over the dam.", "The council voted 9 to 4 for a new dam.", "Nine members of the council voted for it."}
	first, rest, _ := strings.Cut(unrelated, ". ")
	rapid.Check(t, func(r *rapid.T) {
		texts := make([]string, rapid.IntRange(2, 3).Draw(r, "articles"))
		for i := range texts {
			texts[i] = strings.Join(rapid.SliceOfNDistinct(rapid.SampledFrom(sentences), 1, 6, rapid.ID[string]).Draw(r, "text"), " ") + " " + first + "."
		}
		alone := newEvent(t, texts...)
		for i := range texts {
			texts[i] += " " + rest
		}
		beside := newEvent(t, append(texts, unrelated+filler[0], filler[2]+"\n\n"+unrelated)...)
		want, got := joined(find(t, alone), len(texts)), joined(find(t, beside), len(texts))
		for pair := range want {
			if got[pair] != want[pair] {
				r.Fatalf("%+v: likeness %.4f with company, %.4f without", pair, got[pair], want[pair])
			}
		}
		for pair := range got {
			if _, ok := want[pair]; !ok && !strings.Contains(pair.a.Span(beside.Docs[pair.a.Doc]).Of(beside.Docs[pair.a.Doc].Text), "Quill") {
				r.Fatalf("%+v is one point in company alone", pair)
			}
		}
	})
}

// pair is two passages of different articles that are one point.
type pair struct{ a, b Mention }

// joined are the pairs of the first docs articles, with the likeness of the first passage.
func joined(points []Point, docs int) map[pair]float64 {
	all := map[pair]float64{}
	for _, p := range points {
		for _, a := range p.Members {
			for _, b := range p.Members {
				if a.Doc < b.Doc && b.Doc < docs {
					like := a.Likeness
					a, b := a, b
					a.Likeness, b.Likeness = 0, 0
					all[pair{a, b}] = like
				}
			}
		}
	}
	return all
}
