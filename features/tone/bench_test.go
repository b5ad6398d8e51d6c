package tone

import (
	"strings"
	"testing"

	"tellings/corpus"
)

// Tone toward every mention of an article that is read already, in bytes of its text.
func BenchmarkMentions(b *testing.B) {
	data := strings.Repeat("Ada Quill attacked the mayor of Harwick on Tuesday. “It is a disgrace,” she said of Roy Brant, who had praised the honest plan. The council voted on 12 March, and Brant was accused of fraud.\n\n", 40)
	d := analyzer().Extract(&corpus.Article{ID: "a", Text: data})
	r, s := analyzer().Read(d), shippedScorer(b)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		s.Read(d, r)
		for _, m := range r.Actors.Mentions {
			s.Score(m.From, m.To)
		}
	}
	b.ReportMetric(float64(len(r.Actors.Mentions)), "mentions")
}
