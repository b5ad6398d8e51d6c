package voice

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"tellings/corpus/text"
)

// benchTexts are the texts of the file named by TELLINGS_BENCH (JSONL, gzipped), at most 300, or else invented ones. They are
// few so that their tokens stay in the cache, where the tokenizer has just put them when Find follows it.
func benchTexts(b *testing.B) (texts []string, size int64) {
	path := os.Getenv("TELLINGS_BENCH")
	if path == "" {
		t := strings.Repeat("The mayor, Ann Lee, said on Monday that the old bridge “will stand for another year” but critics called it a danger.\n"+
			"“We have looked at every bolt,” she said. “It is safe.” According to a report by the county, the steel is sound.\n"+
			"The council met for two hours in the town hall, where the heating had failed, and then went home in the rain.\n", 40)
		for range 100 {
			texts = append(texts, t)
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
	for d := json.NewDecoder(bufio.NewReader(z)); len(texts) < 300; {
		var r struct{ Text string }
		if d.Decode(&r) != nil {
			break
		}
		texts = append(texts, r.Text)
		size += int64(len(r.Text))
	}
	return texts, size
}

// BenchmarkFind measures quotations, attributions and speakers with warm tables, and beside it the tokenizer on the same
// texts: Find is to cost less.
func BenchmarkFind(b *testing.B) {
	texts, size := benchTexts(b)
	v := text.NewVocab()
	s := text.NewSegmenter(v)
	segs := make([]text.Segmented, len(texts))
	for i, t := range texts {
		s.Segment(t, nil, &segs[i])
	}
	f := newFinder(b, v)
	var out Result
	for i, t := range texts {
		f.Find(t, &segs[i], nil, &out)
	}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for i, t := range texts {
			f.Find(t, &segs[i], nil, &out)
		}
	}
}

// BenchmarkSegment is the tokenizer on the texts of BenchmarkFind.
func BenchmarkSegment(b *testing.B) {
	texts, size := benchTexts(b)
	s := text.NewSegmenter(text.NewVocab())
	var seg text.Segmented
	for _, t := range texts {
		s.Segment(t, nil, &seg)
	}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, t := range texts {
			s.Segment(t, nil, &seg)
		}
	}
}
