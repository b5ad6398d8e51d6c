package voice

import (
	"tellings/corpus"
	"tellings/corpus/text"
)

// Layout is how an article is laid out, where that decides who speaks. Several may hold.
type Layout uint8

const (
	Lines    Layout = 1 << iota // one sentence a line: a line's end is not a paragraph's, and a closing mark may have slid to the next line
	Turns                       // NAME: what they say, as in a transcript
	Answers                     // questions of the outlet and what someone answers, without marks
	Posts                       // a letter, a post or talking points without marks, behind a colon
	OneBlock                    // all of the text in one paragraph
	Stamps                      // paragraphs that are a time of day, as in a live blog
)

var layoutNames = [...]string{"one sentence a line", "transcript", "questions and answers", "quoted without marks", "one paragraph", "live blog"}

// Names are the layouts in l as the tables name them.
func (l Layout) Names() []string {
	var names []string
	for k, name := range layoutNames {
		if l&(1<<k) != 0 {
			names = append(names, name)
		}
	}
	return names
}

// oneBlock is the number of sentences from which a single paragraph is a text that has lost its paragraphs.
const oneBlock = 8

// readLayout recognises the layout of the article, which scan has cut into paragraphs.
func (f *Finder) readLayout(tokens []text.Token) Layout {
	var l Layout
	body, sentences, stamps := 0, 0, 0
	for _, p := range f.paragraphs {
		if stamp(tokens, p) {
			stamps++ // between running text it passes for a subhead
		}
		if p.kind != corpus.Body {
			continue
		}
		body++
		sentences += sentencesIn(tokens, p)
	}
	if body == 1 && sentences >= oneBlock {
		l |= OneBlock
	}
	if stamps >= 2 {
		l |= Stamps
	}
	f.said = f.said[:0]
	switch {
	case f.turns(tokens):
		l |= Turns
		f.takeTurns(tokens)
	case f.takeAnswers(tokens):
		l |= Answers
	default:
		if f.lines(tokens) {
			l |= Lines
		}
		if f.takePosts(tokens); len(f.said) > 0 {
			l |= Posts
		}
	}
	return l
}

func sentencesIn(tokens []text.Token, p paragraph) int {
	n := 0
	for i := p.first; i < p.end; i++ {
		if tokens[i].Flags.Is(text.SentenceStart) {
			n++
		}
	}
	return n
}

// stamp reports whether a paragraph is a time of day and nothing else: 18:42, 6.30 p.m.
func stamp(tokens []text.Token, p paragraph) bool {
	if p.end-p.first > 6 || !tokens[p.first].Flags.Is(text.Number) {
		return false
	}
	words := 0
	for i := p.first + 1; i < p.end; i++ {
		if tokens[i].Flags.Is(text.Word) {
			words++
		}
	}
	return words <= 2 && (p.end-p.first >= 3 || tokens[p.first].Len() >= 4)
}
