package coverage

import (
	"strings"

	"tellings/corpus/text"
	"tellings/features"
)

// split cuts a sentence where a clause begins: behind a semicolon, a colon or a dash; at a conjunction with a new subject or
// verb; at a word that subordinates. Words between quotation marks are not cut, for a quotation is one thing told.
func (x *lexis) split(d *features.Document, s text.Sentence) []text.Sentence {
	var parts []text.Sentence
	first := s.First
	aside := dashes(d, s) == 2
	for i := s.First + 1; i < s.End; i++ {
		if aside && isDash(d.Tokens[i-1].Type) {
			continue // an aside between two dashes
		}
		if x.begins(d, s, i) {
			parts = append(parts, text.Sentence{First: first, End: i})
			first = i
		}
	}
	return append(parts, text.Sentence{First: first, End: s.End})
}

func isDash(t uint32) bool { return t == text.EmDash || t == text.EnDash || t == text.DoubleHyphen }

func dashes(d *features.Document, s text.Sentence) int {
	n := 0
	for i := s.First; i < s.End; i++ {
		if isDash(d.Tokens[i].Type) {
			n++
		}
	}
	return n
}

// begins tells whether a clause begins at token i.
func (x *lexis) begins(d *features.Document, s text.Sentence, i int) bool {
	before := d.Tokens[i-1].Type
	switch before {
	case ';', ':', text.EmDash, text.EnDash, text.DoubleHyphen, '(':
		return true
	case ')':
		return d.Tokens[i].Flags.Is(text.Word)
	}
	norm := x.e.Analyzer.Vocab.Type(d.Tokens[i].Type).Norm
	comma := before == ','
	switch {
	case openers[norm], comma && relatives[norm]:
		return true
	case norm == "as":
		return i+1 < s.End && (d.Tokens[i+1].IsName() || x.isSubject(d, i+1))
	case prepositions[norm]:
		return i+2 < s.End && x.isGerund(d, i+1)
	case coordinators[norm]:
		return i+1 < s.End && (comma || x.startsClause(d, i+1))
	case comma && d.Tokens[i].Flags.Is(text.Word):
		return x.isGerund(d, i)
	}
	return false
}

func (x *lexis) isSubject(d *features.Document, i int) bool {
	return subjects[x.e.Analyzer.Vocab.Type(d.Tokens[i].Type).Norm]
}

// isGerund tells whether token i is a verb in -ing: about achieving peace.
func (x *lexis) isGerund(d *features.Document, i int) bool {
	norm := x.e.Analyzer.Vocab.Type(d.Tokens[i].Type).Norm
	return strings.HasSuffix(norm, "ing") && len(norm) > 5 && !noGerunds[norm] && !d.Tokens[i].Flags.Is(text.Capital)
}

// startsClause tells whether the word behind a coordinator is a subject or a verb and not one more noun.
func (x *lexis) startsClause(d *features.Document, i int) bool {
	norm := x.e.Analyzer.Vocab.Type(d.Tokens[i].Type).Norm
	return subjects[norm] || finite[norm] || pastVerbs[norm] || strings.HasSuffix(norm, "ed") && len(norm) > 4
}

// Closed classes of English that show where a clause begins.
var (
	openers      = set("while after before because although though until unless when where if since whereas but")
	relatives    = set("who whom whose which where as")
	coordinators = set("and or nor so yet")
	prepositions = set("about by for without despite")
	noGerunds    = set("lasting including according during leading outstanding nothing something anything everything evening morning spending meeting")
	subjects     = set("i he she it we they this that these those there")
	pastVerbs    = set("said says told held made took gave went came saw got met spoke left began led found kept brought sent wrote won lost")
	finite       = set("is are was were has have had do does did will would can could may might must shall should")
)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
