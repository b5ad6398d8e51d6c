package compare

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// BenchmarkSpeech finds what is said in one event of 1,000 and of 4,000 articles of 40 outlets. Half of the quotations are pieces of
// fifty statements that go round; the rest are each outlet's own. Time should grow with the number of articles, not its square.
func BenchmarkSpeech(b *testing.B) {
	for _, n := range []int{1000, 4000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			e, bytes := busyEvent(b, n)
			b.SetBytes(bytes)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := compareEvent(b.Context(), e, Options{Lenses: []string{"utterances"}}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// busyEvent is an event of n invented articles, and their bytes.
func busyEvent(t testing.TB, n int) (*Event, int64) {
	r := rand.New(rand.NewPCG(1, 2))
	_, bg := shipped()
	vocabulary := commonest(bg.DF, 4000)
	sentence := func(words int) string {
		s := make([]string, words)
		for i := range s {
			s[i] = vocabulary[r.IntN(len(vocabulary))]
		}
		return strings.Join(s, " ")
	}
	going := make([]string, 50)
	for i := range going {
		going[i] = sentence(40)
	}
	var tellings []piece
	size := int64(0)
	for i := range n {
		var s strings.Builder
		for range 4 {
			said, who := sentence(25), fmt.Sprintf("Ada Brandt%c", 'a'+r.IntN(26))
			if r.IntN(2) == 0 {
				k := r.IntN(len(going))
				words := strings.Fields(going[k])
				from := r.IntN(20)
				said, who = strings.Join(words[from:from+10+r.IntN(10)], " "), fmt.Sprintf("Otto Lund%c", 'a'+k%26)
			}
			fmt.Fprintf(&s, "The council met on Monday. “%s,” %s said. %s said that %s.\n\n", said, who, who, sentence(12))
		}
		size += int64(s.Len())
		tellings = append(tellings, piece{fmt.Sprintf("Outlet %02d", i%40), s.String()})
	}
	return newSpeechEvent(t, tellings...), size
}

// commonest are the n words of most articles, function words among them.
func commonest(df map[string]int, n int) []string {
	words := make([]string, 0, len(df))
	for w := range df {
		words = append(words, w)
	}
	slices.SortFunc(words, func(a, b string) int { return cmp.Or(cmp.Compare(df[b], df[a]), cmp.Compare(a, b)) })
	return words[:n]
}
