package lexicons

import (
	"io"
	"strings"
)

var formatMPQA = Format{
	Name:       "mpqa",
	Doc:        "MPQA subjectivity clues .tff: type=strongsubj len=1 word1=… pos1=… stemmed1=y priorpolarity=negative",
	Extensions: []string{".tff"},
	Detect:     func(head []byte) bool { return strings.Contains(string(head), "word1=") },
	Read:       readMPQA,
}

// readMPQA makes a category of strength and polarity, strongsubj.negative. A clue with stemmed1=y stands for all its
// inflected forms by its part of speech. Stray fields, of which the published file has some, are passed over.
func readMPQA(name string, r io.Reader) (*List, []Warning, error) {
	src, err := readSource(name, r)
	if err != nil {
		return nil, nil, err
	}
	b := newBuilder(name)
	for i, line := range src.lines {
		clue := map[string]string{}
		for _, field := range strings.Fields(line) {
			key, value, ok := strings.Cut(field, "=")
			if !ok || value == "" {
				b.warn(i+1, "stray field %q passed over", field)
				continue
			}
			clue[key] = value
		}
		if len(clue) == 0 {
			continue
		}
		polarity := clue["priorpolarity"]
		if polarity == "" {
			polarity = clue["polarity"]
		}
		if clue["word1"] == "" || clue["type"] == "" || polarity == "" {
			return nil, b.warnings, src.fault(i, 0, "expected type=, word1= and priorpolarity=")
		}
		addClue(b, clue, clue["type"]+"."+polarity, i+1)
	}
	return b.done(src)
}

func addClue(b *builder, clue map[string]string, category string, line int) {
	suffixes := []string{""}
	if clue["stemmed1"] == "y" {
		switch clue["pos1"] {
		case "verb":
			suffixes = []string{"/v"}
		case "noun":
			suffixes = []string{"/n"}
		case "adj":
			suffixes = []string{"/a"}
		case "anypos":
			suffixes = []string{"/v", "/n"}
		}
	}
	for _, suffix := range suffixes {
		b.addWith(clue["word1"], suffix, category, 1, line)
	}
}
