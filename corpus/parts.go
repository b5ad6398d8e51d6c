package corpus

import (
	"strings"

	"tellings/corpus/text"
)

// MarkParts takes a text apart into paragraphs and says of each what it is, step by step:
//
//  1. Lines become paragraphs; in hard-wrapped text blocks of lines do (parts_lines.go).
//  2. A paragraph that a phrase rule knows is Boilerplate or a Caption (parts_rules.go). The rules ask for short
//     paragraphs and for what stands around the phrase: a missed scrap costs less than a lost paragraph of real text.
//  3. A paragraph of 40 letters or more that stood before is a Duplicate (parts_seen.go).
//  4. The rest is told by its place and shape: Headline, Subhead, Caption, Lead, Body (parts_layout.go). A text has one
//     Headline; a line that repeats the title is a Duplicate.
//
// title is the headline as the metadata have it, or empty. The result is in order, without overlap, on rune borders, and
// covers every byte but white space. Time is linear in the length of s.
func MarkParts(s, title string) []Part {
	pars := paragraphs(s)
	if len(pars) == 0 {
		return nil
	}
	parts := make([]Part, len(pars))
	seen := seenBefore{text: s, begins: make(map[uint64]text.Span, len(pars))}
	for i, p := range pars {
		parts[i].Span = p.Span
		kind, known := ruleKind(p.Of(s), !p.closed)
		switch {
		case known && kind == Boilerplate:
			parts[i].Kind = kind
		case seen.add(p.Span):
			parts[i].Kind = Duplicate
		case known:
			parts[i].Kind = kind
		}
	}
	markLayout(s, title, pars, parts)
	return parts
}

// paragraph is a paragraph and what its layout shows.
type paragraph struct {
	text.Span
	gap    bool // a blank line stands before it
	closed bool // ends as a sentence does, see endsSentence
}

// runs reports whether p is running text: it ends as a sentence, or is longer than any headline or subhead.
func (p paragraph) runs() bool { return p.closed || p.Len() >= 160 }

// endsSentence reports whether s ends as a sentence, or a line that leads into one, does: in . ! ? … : ; , or a dash (the
// dateline "PORT EXAMPLE --"), perhaps within closing quotation marks and brackets. Headlines, subheads and captions
// mostly do not.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, "\"'”’»)]*_ \u00a0")
	for _, mark := range [...]string{".", "!", "?", "…", ":", ";", ",", "-", "–", "—", "―"} {
		if strings.HasSuffix(s, mark) {
			return true
		}
	}
	return false
}
