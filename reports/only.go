package reports

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tellings/compare"
	"tellings/corpus"
	"tellings/features/voice"
)

// Only is an expression from a list of choices of words that exactly one outlet of an event uses in its own voice.
type Only struct {
	Event, File string
	Words       string // in lower case
	Label       string // of the measure it was found by
	Outlet      string
	Unlike      string    // why the outlet is not comparable with the others; empty where it is
	Count       int       // times the outlet says it in its own voice
	Says        []Excerpt // where it does
	QuotedBy    []string  // other outlets in whose texts someone else says it
	Quotes      []Excerpt // where
}

const (
	onlyShown    = 30       // expressions shown an event
	onlyOutlet   = 8        // of one outlet
	onlyMaxBytes = 64 << 20 // text looked through an event, so that a huge event costs no more than a second
)

// onlyOne finds them from the evidence of the measures: passages that read the same in lower case, but for inflection, are one
// expression. A lens may keep but some passages of a measure. So before it says that the others do not use an expression, it
// looks through their texts: any occurrence that is not known to be someone else's words forbids it.
func onlyOne(c *compare.Comparison, page string, g *Ground, ev *Register) []Only {
	search := newSearch(c)
	var found []Only
	per := map[string]int{}
	for _, x := range expressions(c) {
		if len(found) == onlyShown {
			break
		}
		if per[x.outlet] == onlyOutlet || !search.onlyIn(x) {
			continue
		}
		per[x.outlet]++
		o := Only{Event: c.Event, File: page, Words: x.words, Label: label(x.measure), Outlet: x.outlet, Unlike: g.why(x.outlet), Count: len(x.own),
			QuotedBy: x.quotedBy, Says: excerpts(x.own, ev), Quotes: excerpts(x.others, ev)}
		o.Says, o.Quotes = o.Says[:min(2, len(o.Says))], o.Quotes[:min(2, len(o.Quotes))]
		found = append(found, o)
	}
	slices.SortStableFunc(found, func(a, b Only) int { return cmp.Compare(boolRank(a.Unlike == ""), boolRank(b.Unlike == "")) })
	return found
}

// expression is the passages of an event that read the same, as far as one outlet alone says them in its own voice.
type expression struct {
	words, measure, outlet string
	key                    string             // words without inflection
	own, others            []compare.Evidence // of the outlet's voice; of speech that others tell
	quotedBy               []string
	shared                 bool // another outlet says it in its own voice too
}

// expressions gathers the candidates, those worth a reader's time first: words of choice, then those that others only quote,
// then the frequent.
func expressions(c *compare.Comparison) []*expression {
	measures := compare.Found[compare.Measures](c)
	known := map[string]*expression{}
	var list []*expression
	for i := range measures {
		if !isChoice(measures[i].Family) {
			continue
		}
		for _, e := range measures[i].Evidence {
			if e.Article == nil || e.Voice != voice.Outlet {
				continue
			}
			words := passage(e)
			key := uninflected(words)
			x := known[key]
			if x == nil {
				x = &expression{words: words, key: key, measure: measures[i].Measure, outlet: e.Article.Outlet}
				known[key] = x
				list = append(list, x)
			}
			x.shared = x.shared || x.outlet != e.Article.Outlet
			x.own = appendNew(x.own, e)
			if byFamily(family(measures[i].Measure), family(x.measure)) < 0 {
				x.measure = measures[i].Measure
			}
		}
	}
	for i := range measures {
		for _, e := range measures[i].Evidence {
			if x := known[uninflected(passage(e))]; x != nil && e.Voice != voice.Outlet && e.Article.Outlet != x.outlet {
				x.others = appendNew(x.others, e)
				if !slices.Contains(x.quotedBy, e.Article.Outlet) {
					x.quotedBy = append(x.quotedBy, e.Article.Outlet)
				}
			}
		}
	}
	list = slices.DeleteFunc(list, func(x *expression) bool { return x.shared || strings.TrimSpace(x.words) == "" })
	slices.SortStableFunc(list, func(a, b *expression) int {
		return cmp.Or(byFamily(family(a.measure), family(b.measure)), cmp.Compare(len(b.quotedBy), len(a.quotedBy)),
			cmp.Compare(len(b.own), len(a.own)), strings.Compare(a.words, b.words))
	})
	return list
}

// passage is the words of e as they are compared: in lower case, on one line, without a possessive ’s.
func passage(e compare.Evidence) string {
	if e.Article == nil {
		return ""
	}
	words := strings.ToLower(flat(wordsOf(&e)))
	return strings.TrimSuffix(strings.TrimSuffix(words, "'s"), "’s")
}

// appendNew adds e unless the same passage is there: two measures may share it.
func appendNew(list []compare.Evidence, e compare.Evidence) []compare.Evidence {
	same := func(o compare.Evidence) bool { return o.Article == e.Article && o.Field == e.Field && o.Span == e.Span }
	if slices.ContainsFunc(list, same) {
		return list
	}
	return append(list, e)
}

// search looks for an expression in the articles of the other outlets.
type search struct {
	articles []compare.Article
	plain    map[*corpus.Article]string // the parts that count, in lower case and without inflection
	left     int                        // bytes that may still be looked through
}

func newSearch(c *compare.Comparison) *search {
	return &search{c.Articles, map[*corpus.Article]string{}, onlyMaxBytes}
}

// onlyIn tells whether every occurrence in the other outlets' articles is known as someone else's words.
func (s *search) onlyIn(x *expression) bool {
	for i := range s.articles {
		a := s.articles[i].Article
		if a.Outlet == x.outlet {
			continue
		}
		if s.left -= len(a.Text); s.left < 0 {
			return false
		}
		known := 0
		for _, e := range x.others {
			if e.Article == a {
				known++
			}
		}
		if occurrences(s.text(a), x.key) > known {
			return false
		}
	}
	return true
}

func (s *search) text(a *corpus.Article) string {
	t, ok := s.plain[a]
	if !ok {
		t = uninflected(strings.ToLower(flat(counted(a))))
		s.plain[a] = t
	}
	return t
}

// counted is the text of an article without boilerplate and duplicate paragraphs.
func counted(a *corpus.Article) string {
	whole, parts := a.Whole(), a.WholeParts()
	if len(parts) == 0 {
		return whole
	}
	var b strings.Builder
	for _, p := range parts {
		if p.Kind.Counted() {
			b.WriteString(within(p.Span, len(whole)).Of(whole))
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// occurrences counts words in text where no letter or digit touches them.
func occurrences(text, words string) int {
	n := 0
	for at := 0; ; {
		i := strings.Index(text[at:], words)
		if i < 0 || words == "" {
			return n
		}
		start, end := at+i, at+i+len(words)
		before, _ := utf8.DecodeLastRuneInString(text[:start])
		after, _ := utf8.DecodeRuneInString(text[end:])
		if !letter(before) && !letter(after) {
			n++
		}
		at = end
	}
}

func letter(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }

// keep gives o its own memory.
func (o Only) keep() Only {
	o.Event, o.Words, o.Label, o.Outlet = strings.Clone(o.Event), strings.Clone(o.Words), strings.Clone(o.Label), strings.Clone(o.Outlet)
	o.QuotedBy, o.Says, o.Quotes = slices.Clone(o.QuotedBy), slices.Clone(o.Says), slices.Clone(o.Quotes)
	for i := range o.QuotedBy {
		o.QuotedBy[i] = strings.Clone(o.QuotedBy[i])
	}
	for _, list := range [][]Excerpt{o.Says, o.Quotes} {
		for i := range list {
			list[i] = list[i].keep()
		}
	}
	return o
}
