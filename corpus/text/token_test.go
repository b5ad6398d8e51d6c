package text

import (
	"strings"
	"testing"
)

func TestTermsAndNames(t *testing.T) {
	s := "The mayor Ada Brandt of Gull Rock said 3 X-rays, a I and The U.S. senator."
	var got Segmented
	NewSegmenter(NewVocab()).Segment(s, nil, &got)
	var terms, names []string
	for _, token := range got.Tokens {
		if token.IsTerm() {
			terms = append(terms, token.Of(s))
		}
		if token.IsName() {
			names = append(names, token.Of(s))
		}
	}
	if got, want := strings.Join(terms, " "), "mayor Ada Brandt Gull Rock said X-rays U.S. senator"; got != want {
		t.Errorf("terms: %s\nwant   %s", got, want)
	}
	if got, want := strings.Join(names, " "), "Ada Brandt Gull Rock X-rays U.S."; got != want {
		t.Errorf("names: %s\nwant   %s", got, want)
	}
}
