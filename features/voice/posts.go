package voice

import (
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/lang"
)

// What stands without marks may be somebody's words all the same: a post or a letter behind “Read her post:”, in the first or
// second person; a list of talking points behind such a colon; the answers of an interview whose questions are the outlet's.

// Words of one who speaks for himself, or to somebody.
var (
	firstPerson  = lang.English.Set("voice.first-person")
	secondPerson = lang.English.Set("voice.second-person")
)

// takePosts adds the paragraphs that a colon introduces and that speak in the first or second person, or are points of a list.
func (f *Finder) takePosts(tokens []text.Token) {
	introduced, points := false, false
	for k, p := range f.paragraphs {
		if p.kind != corpus.Body {
			introduced, points = false, false
			continue
		}
		marked := f.hasMark(tokens, p)
		switch {
		case k > 0 && tokens[p.first-1].Type == ':' && !marked:
			points = f.bullet(tokens[p.first].Type) && f.speaksOf(tokens, f.paragraphs[k-1])
			introduced = points || f.has(tokens, p, firstPerson, secondPerson)
		case points:
			introduced = f.bullet(tokens[p.first].Type) && !marked
		default:
			introduced = introduced && !marked && f.has(tokens, p, firstPerson, secondPerson)
		}
		points = points && introduced
		if introduced {
			first := p.first
			if f.bullet(tokens[first].Type) && first+1 < p.end {
				first++
			}
			f.said = append(f.said, tokenRange{first, p.end})
		}
	}
}

// has reports whether a paragraph holds a word of one of these sets.
func (f *Finder) has(tokens []text.Token, p paragraph, sets ...lang.Set) bool {
	for i := p.first; i < p.end; i++ {
		if !tokens[i].Flags.Is(text.Word) {
			continue
		}
		for _, s := range sets {
			if s.Has(f.norm(tokens, i)) {
				return true
			}
		}
	}
	return false
}

// speaksOf reports whether a paragraph tells of something said or written: talking points, a statement.
func (f *Finder) speaksOf(tokens []text.Token, p paragraph) bool {
	for i := p.first; i < p.end; i++ {
		if f.types.Of(tokens[i].Type).class&(document|reports|statement) != 0 || f.norm(tokens, i) == "points" {
			return true
		}
	}
	return false
}

func (f *Finder) hasMark(tokens []text.Token, p paragraph) bool {
	for i := p.first; i < p.end; i++ {
		if fam := familyOf(tokens[i].Type); fam == double || fam == guillemet {
			return true
		}
	}
	return false
}

// bullet reports whether a token of type t is what points of a list begin with. Types that are no ASCII mark have no fixed number, so
// they go by how they are written.
func (f *Finder) bullet(t uint32) bool {
	switch f.vocab.Type(t).Surface {
	case "•", "*", "-", "–", "·", "▪", "‣":
		return true
	}
	return false
}

// fewestAnswers is how many questions with their answers make an interview.
const fewestAnswers = 2

// takeAnswers adds the answers of an interview without labels: questions of one paragraph, put to “you” or with a question
// mark, each before a paragraph of somebody who says “I”. It reports whether there are any.
func (f *Finder) takeAnswers(tokens []text.Token) bool {
	before := len(f.said)
	pairs, first, questions := 0, 0, 0
	k := 0
	for ; k+1 < len(f.paragraphs); k++ {
		if f.asks(tokens, f.paragraphs[k]) && !f.asks(tokens, f.paragraphs[k+1]) && f.paragraphs[k+1].kind == corpus.Body {
			break
		}
	}
	opening := f.paragraphs[:min(k, len(f.paragraphs))]
	for ; k+1 < len(f.paragraphs); k += 2 {
		q, a := f.paragraphs[k], f.paragraphs[k+1]
		if !f.asks(tokens, q) && !f.has(tokens, q, secondPerson) || f.hasMark(tokens, q) || f.hasMark(tokens, a) {
			break
		}
		pairs++
		if f.asks(tokens, q) {
			questions++
		}
		if f.has(tokens, a, firstPerson) {
			first++
		}
		f.said = append(f.said, tokenRange{a.first, a.end})
	}
	if pairs < fewestAnswers || 2*first < pairs || 2*questions < pairs || k+2 < len(f.paragraphs) {
		f.said = f.said[:before]
		return false
	}
	f.interviewee = f.guest(tokens, opening)
	return true
}

// guest is the name behind "to", "with" or "by" in what stands before the questions: Five questions to Lena Varga.
func (f *Finder) guest(tokens []text.Token, before []paragraph) tokenRange {
	for _, p := range before {
		for i := p.first; i+1 < p.end; i++ {
			if w := f.norm(tokens, i); w != "to" && w != "with" && w != "by" {
				continue
			}
			end := i + 1
			for end < p.end && tokens[end].Flags.Is(text.Capital) {
				end++
			}
			if end > i+1 {
				return tokenRange{i + 1, end}
			}
		}
	}
	return tokenRange{}
}

// asks reports whether a paragraph ends with a question mark.
func (f *Finder) asks(tokens []text.Token, p paragraph) bool { return tokens[p.end-1].Type == '?' }
