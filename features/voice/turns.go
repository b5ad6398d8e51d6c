package voice

import (
	"slices"

	"tellings/corpus"
	"tellings/corpus/text"
)

// A transcript has turns: a label, a colon, and what is said, over the paragraphs up to the next label. A label is a name in
// capitals (VARGA:, MAYOR ANN LEE, Osk:), one whose words all have capitals (Ann Lee:), or Q and A.

// longestLabel is the number of tokens before the colon of a label.
const longestLabel = 8

// fewestTurns and turnsShare are how many paragraphs have a label in a transcript, in all and as one of so many.
const (
	fewestTurns = 2
	turnsShare  = 3
)

// labelEnd is the colon of the label with which paragraph p begins, or -1.
func (f *Finder) labelEnd(tokens []text.Token, p paragraph) int {
	named := false
	for i := p.first; i < min(p.end-1, p.first+longestLabel); i++ {
		t := &tokens[i]
		switch {
		case t.Type == ':':
			if named && i > p.first && tokens[i+1].Flags.Is(text.SpaceBefore) {
				return i
			}
			return -1
		case t.Flags.Is(text.Word):
			if !t.Flags.Is(text.Capital) || f.types.Of(t.Type).class&(auxiliary|question|subordinator|temporal|finite) != 0 && !t.Flags.Is(text.AllCaps) {
				return -1
			}
			named = true
		case t.Type != '.' && t.Type != ',' && t.Type != '(' && t.Type != ')' && t.Type != '-' && t.Type != '\'' && t.Type != text.RightSingle:
			return -1
		}
	}
	return -1
}

// turns reports whether the article is a transcript: labels at the head of a third of its paragraphs, and one of them comes
// back, or every paragraph has one.
func (f *Finder) turns(tokens []text.Token) bool {
	body, labelled, again := 0, 0, false
	f.labels = f.labels[:0]
	for _, p := range f.paragraphs {
		end := f.labelEnd(tokens, p)
		if p.kind == corpus.Body || end >= 0 {
			body++
		}
		if end < 0 {
			continue
		}
		labelled++
		last := f.vocab.TermOf(tokens[end-1].Type)
		again = again || slices.Contains(f.labels, last)
		f.labels = append(f.labels, last)
	}
	return labelled >= fewestTurns && turnsShare*labelled >= body && (again && labelled > fewestTurns || labelled == body)
}

// takeTurns turns the paragraphs of a transcript into passages between marks that were not set. A question under Q, and what
// stands under no name, are nobody's: the outlet asks.
func (f *Finder) takeTurns(tokens []text.Token) {
	var label tokenRange
	for _, p := range f.paragraphs {
		first := p.first
		if end := f.labelEnd(tokens, p); end >= 0 {
			label, first = tokenRange{p.first, end}, end+1
		} else if p.kind != corpus.Body {
			continue
		}
		if label.empty() || first >= p.end || f.stage(tokens, first, p.end) {
			continue
		}
		name := f.norm(tokens, label.first)
		if label.end == label.first+1 && (name == "q" || name == "question") {
			continue
		}
		f.said = append(f.said, tokenRange{first, p.end})
	}
}

// stage reports whether the tokens from first to end are a direction and no speech: (CROSSTALK), [applause].
func (f *Finder) stage(tokens []text.Token, first, end int) bool {
	return (tokens[first].Type == '(' || tokens[first].Type == '[') && (tokens[end-1].Type == ')' || tokens[end-1].Type == ']')
}
