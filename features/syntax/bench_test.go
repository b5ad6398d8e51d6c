package syntax

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"testing"

	"tellings/corpus/text"
)

// benchTexts are the texts of the file named by TELLINGS_BENCH (JSONL, gzipped), at most 1,000, or else one invented text.
func benchTexts(b *testing.B) (texts []string) {
	path := os.Getenv("TELLINGS_BENCH")
	if path == "" {
		return []string{benchText}
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
	for d := json.NewDecoder(bufio.NewReader(z)); len(texts) < 1000; {
		var r struct{ Text string }
		if d.Decode(&r) != nil {
			break
		}
		texts = append(texts, r.Text)
	}
	return texts
}

const benchText = `Chancellor Ada Holm lectured the council on Friday, accusing its leaders of hiding the costs of the new harbour.
“We were told that the work would be finished by spring,” she said, “and nobody has been held to account.” The council’s chairman,
Emil Solberg, who had praised the plan in March, left the hall without speaking to reporters. Two men were shot at a protest outside,
police said, and a third, a student from Sennport, died of his wounds; officers are looking for a blue van that witnesses saw leaving.`

// BenchmarkParse measures a warm Parser on texts that are cut into tokens already.
func BenchmarkParse(b *testing.B) {
	v, size := text.NewVocab(), int64(0)
	texts := benchTexts(b)
	cut := make([]text.Segmented, len(texts))
	s, p, out := text.NewSegmenter(v), NewWords(v).NewParser(), Result{}
	for i, txt := range texts {
		s.Segment(txt, nil, &cut[i])
		p.Parse(txt, &cut[i], &out)
		size += int64(len(txt))
	}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for i, txt := range texts {
			p.Parse(txt, &cut[i], &out)
		}
	}
}
