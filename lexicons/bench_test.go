package lexicons

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"tellings/corpus/text"
)

// crowd makes n entries in twenty categories of four lists, and a text of 1 MB in which words have Zipf's frequencies, as
// in English: the commonest hundred words stand for half of the text. Like those of a real list, entries are words of any
// rank but the commonest; phrases are runs of two or three words that begin with any.
func crowd(n int, phrases bool) (*text.Vocab, []*List, string) {
	r := rand.New(rand.NewPCG(1, 2))
	word := func(rank int) string {
		var b strings.Builder
		for k := rank + 7; k > 0; k /= 19 {
			b.WriteByte("bcdfghjklmnpqrstvwz"[k%19])
			b.WriteByte("aeiou"[k%5])
		}
		return b.String()
	}
	zipf := rand.NewZipf(r, 1.07, 3, 50_000)
	builders := make([]*builder, 4)
	for i := range builders {
		builders[i] = newBuilder(fmt.Sprint("list", i))
	}
	for i := range n {
		term := word(200 + r.IntN(40_000))
		switch {
		case phrases && i%2 == 0:
			term = word(int(zipf.Uint64())) + " " + word(int(zipf.Uint64()))
			if i%4 == 0 {
				term += " " + word(int(zipf.Uint64()))
			}
		case i%10 == 1:
			term = term[:len(term)-1] + "*"
		}
		builders[i%4].add(term, fmt.Sprint("c", r.IntN(5)), 1, i)
	}
	lists := make([]*List, 4)
	for i, b := range builders {
		lists[i] = b.list
	}
	var b strings.Builder
	for b.Len() < 1<<20 {
		for range 10 + r.IntN(20) {
			b.WriteString(word(int(zipf.Uint64())))
			b.WriteByte(' ')
		}
		b.WriteString("end. ")
	}
	return text.NewVocab(), lists, b.String()
}

func BenchmarkScan(b *testing.B) {
	for _, c := range []struct {
		name    string
		phrases bool
	}{{"words and prefixes", false}, {"with phrases", true}} {
		b.Run(c.name, func(b *testing.B) {
			vocab, lists, input := crowd(20_000, c.phrases)
			m, err := Compile(vocab, lists)
			if err != nil {
				b.Fatal(err)
			}
			tokens := segment(vocab, input)
			s := m.NewScanner()
			dst := s.Scan(tokens, nil)
			b.SetBytes(int64(len(input)))
			b.ReportAllocs()
			for b.Loop() {
				dst = s.Scan(tokens, dst[:0])
			}
			b.ReportMetric(float64(len(dst))/float64(len(tokens)), "hits/token")
		})
	}
}

func BenchmarkCompile(b *testing.B) {
	vocab, lists, _ := crowd(20_000, true)
	for b.Loop() {
		if _, err := Compile(vocab, lists); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkBuiltin(b *testing.B) {
	for b.Loop() {
		if _, err := Builtin(); err != nil {
			b.Fatal(err)
		}
	}
}
