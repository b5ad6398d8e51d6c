package voice

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"tellings/corpus/text"
)

// invented returns articles of sentences with random words, as dense in cues, marks and names as news is: an attribution in
// about 45 tokens.
func invented() (texts []string) {
	rng := rand.New(rand.NewPCG(1, 2))
	zipf := rand.NewZipf(rng, 1.1, 8, 20_000)
	const consonants, vowels = "bcdfghjklmnprstvwz", "aeiou"
	small := strings.Fields("the of a in to and on for with at by from was is has that its it as an")
	phrase := func(words int) string {
		var p strings.Builder
		for k := range words {
			if p.WriteString(" "); k%2 == 0 {
				p.WriteString(small[rng.IntN(len(small))])
				continue
			}
			for n := zipf.Uint64() + 1; n > 0; n /= 90 {
				p.WriteByte(consonants[n%18])
				p.WriteByte(vowels[n/18%5])
			}
		}
		return p.String()
	}
	names := strings.Fields("Ann Lee Tom Moss Ely Rome Mayor Senator Holm Solberg")
	for range 300 {
		var t strings.Builder
		for k := range 50 {
			name := names[rng.IntN(len(names))] + " " + names[rng.IntN(len(names))]
			switch rng.IntN(5) {
			case 0:
				fmt.Fprintf(&t, "%s said on Monday that%s “%s.”", name, phrase(8), phrase(9))
			case 1:
				fmt.Fprintf(&t, "“It was%s,” she said. “We have%s.”", phrase(9), phrase(14))
			case 2:
				fmt.Fprintf(&t, "According to%s, %s denied%s.", phrase(4), name, phrase(10))
			default:
				fmt.Fprintf(&t, "The%s met %s%s, but%s.", phrase(4), name, phrase(8+rng.IntN(9)), phrase(5))
			}
			t.WriteString([]string{" ", " ", "\n"}[k%3])
		}
		texts = append(texts, t.String())
	}
	return texts
}

// benchTexts are the texts of the file named by TELLINGS_BENCH (JSONL, gzipped), at most 3,000, or else invented ones.
func benchTexts(b *testing.B) (texts []string, size int64) {
	path := os.Getenv("TELLINGS_BENCH")
	if path == "" {
		texts = invented()
		for _, t := range texts {
			size += int64(len(t))
		}
		return texts, size
	}
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

// BenchmarkFind measures quotations, attributions and speakers with warm tables, and the tokenizer before them: each article
// is segmented and at once read by the Finder, as Extract does, so a busy machine slows both alike. find/segment is the cost of
// the one in terms of the other; it is to be below 1. MB/s is of both together.
func BenchmarkFind(b *testing.B) {
	texts, size := benchTexts(b)
	v := text.NewVocab()
	s, f := text.NewSegmenter(v), newFinder(b, v)
	var seg text.Segmented
	var out Result
	var segment, find time.Duration
	read := func() {
		for _, t := range texts {
			start := time.Now()
			s.Segment(t, nil, &seg)
			segmented := time.Now()
			f.Find(&seg, nil, &out)
			segment += segmented.Sub(start)
			find += time.Since(segmented)
		}
	}
	read()
	segment, find = 0, 0
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		read()
	}
	mb := float64(size) * float64(b.N) / 1e6
	b.ReportMetric(mb/segment.Seconds(), "segment-MB/s")
	b.ReportMetric(mb/find.Seconds(), "find-MB/s")
	b.ReportMetric(find.Seconds()/segment.Seconds(), "find/segment")
}

// BenchmarkMarks reads texts of nothing but quotation marks and cues, and others sixteen times as long: as the work is linear, MB/s
// is the same for both.
func BenchmarkMarks(b *testing.B) {
	v := text.NewVocab()
	s := text.NewSegmenter(v)
	f := newFinder(b, v)
	for _, shape := range []struct{ name, text string }{
		{"opening", "“a "}, {"closing", "a” "}, {"straight", "\" a"}, {"singles", "‘a ’b "}, {"paragraphs", "“a\n"}, {"nested", "“a ‘b’\n"},
		{"cues", "“a” Lee said "}, {"colons", "Lee said:\n“Yes.”\n"}, {"fragments", "“a” and "}, {"twins", "''a "},
	} {
		for _, n := range []int{10_000, 160_000} {
			txt := strings.Repeat(shape.text, n)
			var seg text.Segmented
			var out Result
			s.Segment(txt, nil, &seg)
			b.Run(shape.name+"-"+strconv.Itoa(n), func(b *testing.B) {
				b.SetBytes(int64(len(txt)))
				for b.Loop() {
					f.Find(&seg, nil, &out)
				}
			})
		}
	}
}
