package text

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
)

// benchTexts are the texts of the file named by TELLINGS_BENCH (JSONL, gzipped), at most 3,000, or else invented ones
// with the word lengths and the growing vocabulary of English.
func benchTexts(b *testing.B) (texts []string, size int64) {
	if path := os.Getenv("TELLINGS_BENCH"); path != "" {
		f, err := os.Open(path)
		if err != nil {
			b.Fatal(err)
		}
		defer f.Close()
		z, err := gzip.NewReader(f)
		if err != nil {
			b.Fatal(err)
		}
		for d := json.NewDecoder(bufio.NewReader(z)); len(texts) < 3000; {
			var r struct{ Text string }
			if d.Decode(&r) != nil {
				break
			}
			texts = append(texts, r.Text)
			size += int64(len(r.Text))
		}
		return texts, size
	}
	rng := rand.New(rand.NewPCG(1, 2))
	zipf := rand.NewZipf(rng, 1.1, 8, 50_000)
	const consonants, vowels = "bcdfghjklmnprstvwz", "aeiou"
	word := func(n uint64) string {
		var w strings.Builder
		for n++; n > 0; n /= 90 {
			w.WriteByte(consonants[n%18])
			w.WriteByte(vowels[n/18%5])
		}
		return w.String()
	}
	for range 300 {
		var t strings.Builder
		for k := range 1000 {
			w := word(zipf.Uint64())
			if k%17 == 0 {
				w = "“" + strings.ToUpper(w[:1]) + w[1:] + "’s"
			}
			t.WriteString(w)
			t.WriteString([]string{" ", " ", " ", ", ", " ", ". ", " ", "” "}[k%8])
		}
		texts = append(texts, t.String())
		size += int64(t.Len())
	}
	return texts, size
}

// BenchmarkTokens measures the single pass over bytes with a warm table.
func BenchmarkTokens(b *testing.B) {
	texts, size := benchTexts(b)
	s := NewSegmenter(NewVocab())
	var dst []Token
	for _, t := range texts {
		dst = s.tokens(t, nil, dst[:0])
	}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, t := range texts {
			dst = s.tokens(t, nil, dst[:0])
		}
	}
}

// BenchmarkSegment measures tokens, sentences and the per-type tables with a warm table.
func BenchmarkSegment(b *testing.B) {
	texts, size := benchTexts(b)
	s := NewSegmenter(NewVocab())
	var out Segmented
	for _, t := range texts {
		s.Segment(t, nil, &out)
	}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, t := range texts {
			s.Segment(t, nil, &out)
		}
	}
}

// BenchmarkSegmentCold starts with an empty Vocab each time, so it pays for every normal form and stem.
func BenchmarkSegmentCold(b *testing.B) {
	texts, size := benchTexts(b)
	b.SetBytes(size)
	b.ReportAllocs()
	var out Segmented
	for b.Loop() {
		s := NewSegmenter(NewVocab())
		for _, t := range texts {
			s.Segment(t, nil, &out)
		}
	}
}
