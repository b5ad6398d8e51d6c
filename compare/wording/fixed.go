package wording

import (
	"strconv"
	"strings"
	"sync"

	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/lang"
)

// fixed are the sets of phrases that say nothing of who uses them: names of offences and offices, clichés that all news has.
var fixed = []string{"wording.fixed-offences", "wording.fixed-names", "wording.fixed-cliches", "wording.fixed-idioms", "wording.fixed-courts", "wording.fixed-campaigns"}

// says reports how much a charge says at its place, 0 for nothing: none within a name or a fixed phrase, little in a clause about
// another time.
func (r *reader) says(c *charge, known *phrases) float64 {
	for t := c.from; t < c.to; t++ {
		if r.name[t] && !r.capitals(r.sentenceOf(c.from)) {
			return 0
		}
	}
	if c.to == c.from+1 && r.partOfName(c.from) || r.isFixed(c, known) {
		return 0
	}
	if r.past(c.from) {
		return .3
	}
	return 1
}

// partOfName reports whether a single word has a capital in the middle of a sentence that is not set like a headline: Inclusive Homes Project.
func (r *reader) partOfName(t int) bool {
	s := r.sentenceOf(t)
	if t == r.d.Sentences[s].First || !r.d.Tokens[t].Flags.Is(text.Capital) || r.capitals(s) {
		return false
	}
	before := r.d.Tokens[t-1]
	return !before.Flags.Is(text.Punct) && (t < 2 || before.Flags.Is(text.Word))
}

// isFixed reports whether a charge is a fixed phrase, or part of one: with the word before or behind it, or within a longer one.
func (r *reader) isFixed(c *charge, known *phrases) bool {
	own := r.words(c.from, c.to)
	before, behind := "", ""
	if c.from > 0 {
		before = r.lemma(c.from-1) + " " + own
	}
	if c.to < len(r.d.Tokens) {
		behind = own + " " + r.lemma(c.to)
	}
	return known.all[own] || known.all[before] || known.all[behind] || known.all[r.normsOf(c.from, c.to)] || r.inLong(c, known.long[own])
}

// inLong reports whether a charge stands in one of some phrases of three and more words: by hook or by crook.
func (r *reader) inLong(c *charge, phrases []string) bool {
	for _, phrase := range phrases {
		words := strings.Fields(phrase)
		for first := max(0, c.from-len(words)+1); first <= c.from && first+len(words) <= len(r.d.Tokens); first++ {
			if r.words(first, first+len(words)) == phrase {
				return true
			}
		}
	}
	return false
}

func (r *reader) normsOf(from, to int) string {
	norms := make([]string, 0, to-from)
	for t := from; t < to; t++ {
		norms = append(norms, r.norm(t))
	}
	return strings.Join(norms, " ")
}

func (r *reader) words(from, to int) string {
	words := make([]string, 0, to-from)
	for t := from; t < to; t++ {
		words = append(words, r.lemma(t))
	}
	return strings.Join(words, " ")
}

// phrases are fixed ones in base forms with spaces between.
type phrases struct {
	all  map[string]bool
	long map[string][]string // by word: those of three and more words that hold it
}

// fixedPhrases are all of them.
var fixedPhrases = sync.OnceValue(func() *phrases {
	known := &phrases{map[string]bool{}, map[string][]string{}}
	for _, set := range fixed {
		for _, phrase := range lang.English.Words(set) {
			known.all[phrase] = true
			words := strings.Fields(phrase)
			for i := 0; i < len(words) && len(words) >= longPhrase; i++ {
				known.long[words[i]] = append(known.long[words[i]], phrase)
			}
		}
	}
	return known
})

// longPhrase is from how many words on a phrase is looked for around a charge.
const longPhrase = 3

// past reports whether the clause of a token is dated long before the article: a year before the last, decades or years ago.
func (r *reader) past(token int) bool {
	s := r.d.Sentences[r.sentence[token]]
	year := r.d.Article.Date.Year()
	for t := s.First; t < s.End; t++ {
		if r.g.Clauses[t] != r.g.Clauses[token] && r.g.Tags[t] != syntax.Numeral {
			continue
		}
		norm := r.norm(t)
		if n := yearIn(norm); n > 1500 && n < 2100 && t > s.First && (year > 1 && n < year-1 || year <= 1 && n < 2005) && (beforeYear.Has(r.norm(t-1)) || r.d.Tokens[t-1].Type == ',') {
			return true
		}
		if norm == "ago" && t > s.First && longSpans.Has(r.lemma(t-1)) {
			return true
		}
	}
	return false
}

// yearIn is the number that a word of four figures is; 0 of another.
func yearIn(norm string) int {
	if len(norm) != 4 || norm[0] < '0' || norm[0] > '9' {
		return 0
	}
	n, _ := strconv.Atoi(norm)
	return n
}

var (
	beforeYear  = lang.English.Set("wording.before-a-year")
	longSpans   = lang.English.Set("wording.long-spans")
	votes       = lang.English.Set("wording.votes")
	namesItself = lang.English.Set("wording.naming")
)
