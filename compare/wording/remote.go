package wording

import (
	"regexp"
	"slices"
	"strings"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/syntax"
	"tellings/lang"
)

// remote reports, by sentence, what stands in the text of an article and is not its telling: a post that is shown with the name and the day of who
// wrote it, the line below a picture, a line that is no sentence (the title of another story, a label), what is taken over from another outlet behind
// its name and a colon. Nothing in it is the outlet's own word, and no article opens with it.
func remote(a *features.Analyzer, d *features.Document, g *syntax.Result) []bool {
	m := margins{a: a, d: d, g: g, remote: make([]bool, len(d.Sentences))}
	for s := 0; s < len(d.Sentences); {
		end := s + 1
		for end < len(d.Sentences) && !d.Tokens[d.Sentences[end].First].Flags.Is(text.ParagraphStart) {
			end++
		}
		if !d.Title.Has(s) {
			m.paragraph(s, end)
		}
		s = end
	}
	return m.remote
}

// margins reads the paragraphs of a document one by one.
type margins struct {
	a        *features.Analyzer
	d        *features.Document
	g        *syntax.Result
	remote   []bool
	borrowed int // paragraphs that are still taken over from another outlet
	before   int // first sentence of the paragraph before
}

// paragraphsBorrowed is how many paragraphs behind the name of another outlet and a colon may be that outlet's.
const paragraphsBorrowed = 6

// paragraph reads the sentences from first to end.
func (m *margins) paragraph(first, end int) {
	last := m.d.Sentences[end-1]
	switch posted := m.signature(m.d.Sentences[first].First, last.End); {
	case posted && end-first == 1: // the post itself stands in lines of their own
		m.mark(m.before, end)
	case m.d.Parts[first] == corpus.Caption: // set apart as one: the outlet wrote it
	case posted, m.linked(first, end), m.d.Parts[first] == corpus.Subhead, !m.runs(last), m.borrowed > 0 && !m.quotes(first, end):
		m.mark(first, end)
	default:
		for s := first; s < end; s++ {
			m.remote[s] = m.pictured(m.d.Sentences[s])
		}
		m.borrowed = 0
	}
	m.borrowed = max(0, m.borrowed-1)
	if m.introduces(first, end) {
		m.borrowed = paragraphsBorrowed
	}
	m.before = first
}

func (m *margins) mark(first, end int) {
	for s := first; s < end; s++ {
		m.remote[s] = true
	}
}

// runs reports whether a sentence ends as running text does, or is too long for a title or a label.
func (m *margins) runs(s text.Sentence) bool {
	if s.End-s.First >= lineTokens {
		return true
	}
	for t := s.End - 1; t >= s.First; t-- {
		switch m.surface(t) {
		case ".", "?", "!", "…", "...", ":", ";", ",":
			return true
		case "”", "\"", "’", "'", "''", ")", "]", "»", "*":
			continue
		}
		return m.d.Tokens[t].Flags.Is(text.Dotted) || strings.Contains("”\"’'", m.surface(s.End-1))
	}
	return false
}

// lineTokens is from how many tokens on a line without a point is a sentence whose point is missing.
const lineTokens = 13

func (m *margins) surface(t int) string { return m.a.Vocab.Type(m.d.Tokens[t].Type).Surface }

// signature reports whether the name and account of who wrote a post, behind a dash, stand between two tokens: — Mara Finch (@marafinch) May 3, 2019.
func (m *margins) signature(from, to int) bool {
	src := m.d.Text[m.d.Tokens[from].Start():m.d.Tokens[to-1].End()]
	return strings.Contains(src, "(@") && signed.MatchString(src)
}

// linked reports whether a paragraph holds a shortened link, as posts do.
func (m *margins) linked(first, end int) bool {
	src := m.d.Text[m.d.Tokens[m.d.Sentences[first].First].Start():m.d.Tokens[m.d.Sentences[end-1].End-1].End()]
	return strings.Contains(src, "pic.twitter.com/") || strings.Contains(src, "://t.co/")
}

// quotes reports whether a paragraph holds a quotation mark: behind one the outlet tells on.
func (m *margins) quotes(first, end int) bool {
	for t := m.d.Sentences[first].First; t < m.d.Sentences[end-1].End; t++ {
		switch m.surface(t) {
		case "“", "”", "\"":
			return true
		}
	}
	return false
}

// introduces reports whether a paragraph ends with a colon and names, in its last sentence, an outlet or a document that tells what follows: The Larton
// Courier reports: … Finch released a statement:
func (m *margins) introduces(first, end int) bool {
	s := m.d.Sentences[end-1]
	if m.surface(s.End-1) != ":" {
		return false
	}
	for t := s.First; t < s.End; t++ {
		if m.d.Tokens[t].Flags.Is(text.Capital) && mediaNames.Has(m.norm(t)) || m.g.Tags[t] == syntax.Noun && releases.Has(m.norm(t)) {
			return true
		}
	}
	return false
}

// pictured reports whether a sentence tells in the present tense of a day with its date, as the lines below pictures do and news does not: Finch speaks
// to reporters in Larton on Monday, May 3.
func (m *margins) pictured(s text.Sentence) bool {
	at, _ := slices.BinarySearchFunc(m.g.Predicates, s.First, func(p syntax.Predicate, first int) int { return p.First - first })
	for ; at < len(m.g.Predicates) && !m.g.Predicates[at].Finite; at++ {
	}
	if at == len(m.g.Predicates) || m.g.Predicates[at].First >= s.End {
		return false
	}
	p := &m.g.Predicates[at]
	if p.Modal || p.Subject == syntax.None || m.g.Phrases[p.Subject].First > s.First+1 || !m.present(p) {
		return false
	}
	for t := p.End; t+2 < s.End; t++ {
		month := weekdays.Has(m.norm(t)) && m.surface(t+1) == "," && months.Has(m.norm(t+2)) || months.Has(m.norm(t)) && m.d.Tokens[t+1].Flags.Is(text.Number) && m.surface(t+2) == ","
		if month && m.d.Tokens[t].Flags.Is(text.Capital) {
			return true
		}
	}
	return false
}

// present reports whether a predicate is one verb in the third person of the present, and does not tell of saying or of what will be.
func (m *margins) present(p *syntax.Predicate) bool {
	verb := m.norm(p.First)
	if verb == "is" || verb == "are" {
		return p.Head > p.First && !p.Passive
	}
	return p.First == p.Head && verb != m.a.Vocab.Norm(m.g.Lemmas[p.Head]) && verb[len(verb)-1] == 's' && verb != "was"
}

func (m *margins) norm(t int) string { return m.a.Vocab.Type(m.d.Tokens[t].Type).Norm }

var (
	signed = regexp.MustCompile(`[—–-]\s*[^—–\n]{2,60}\(@\w+\)`)

	releases   = lang.English.Set("wording.releases")
	mediaNames = lang.English.Set("said.media")
	weekdays   = lang.English.Set("time.weekdays")
	months     = lang.English.Set("time.months")
)
