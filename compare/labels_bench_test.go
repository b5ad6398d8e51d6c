package compare

import "testing"

// BenchmarkLabels names the referents of a small event; grammar, cast and speech are made before.
func BenchmarkLabels(b *testing.B) {
	e := newSpeechEvent(b,
		piece{"A", "Mayor Ada Brandt gave a fiery speech in the harbour hall on Monday. The speech lasted nearly two hours. Otto Lund left the hall."},
		piece{"B", "Mayor Ada Brandt delivered an address in the harbour hall on Monday. Otto Lund called the address “fiery”. He did not stay."},
		piece{"C", "The talks between Ada Brandt and Otto Lund were productive and short. Brandt gave a 30-minute speech. Lund said angrily that she was wrong."},
		piece{"D", "Ada Brandt and Otto Lund met on Monday. “The talks were not productive,” Lund said after his talks with Brandt."},
	)
	bytes := 0
	for _, d := range e.Docs {
		bytes += len(d.Article.Text)
	}
	v := &View{Event: e, facts: map[Need]any{}}
	for _, n := range []Need{referentsFact, speechFact, castFact, groundsFact, contrastsFact} {
		p := newPlan()
		found := p.need(n)
		if err := p.work(b.Context(), e); err != nil {
			b.Fatal(err)
		}
		v.facts[n] = found.found
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := labels(b.Context(), v, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
