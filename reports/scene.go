package reports

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"tellings/compare"
	"tellings/corpus"
)

// eventScene is what sections are made from: a comparison, the register of its passages, and how its outlets and articles are shown.
type eventScene struct {
	*compare.Comparison
	ev       *passageRegister
	glossary glossary
	files    map[*corpus.Article]string // the page of an article, from the top of the report
	articles map[*corpus.Article]*compare.Article
	outlets  map[string]string     // names as shown
	rename   *strings.Replacer     // in sentences of the comparison; nil where every outlet is shown by its own name
	shownBy  map[sentencePlace]int // the statement, by rank, below which a sentence stands; another links to it
}

// sentencePlace is a sentence of the corpus.
type sentencePlace struct {
	article *corpus.Article
	number  int
}

func newScene(c *compare.Comparison, ev *passageRegister, g glossary, o *runOverview) *eventScene {
	s := &eventScene{Comparison: c, ev: ev, glossary: g, files: map[*corpus.Article]string{}, articles: map[*corpus.Article]*compare.Article{}, outlets: map[string]string{}}
	for i := range c.Articles {
		a := &c.Articles[i]
		s.files[a.Article] = "articles/" + o.articleNames.file(a.ID) + ".html"
		s.articles[a.Article] = a
	}
	s.nameOutlets()
	s.shownBy = firstShown(c.Statements)
	return s
}

// firstShown says which statement, the best one, has a sentence below it. Headlines stand in a table of their own.
func firstShown(all compare.Statements) map[sentencePlace]int {
	by := map[sentencePlace]int{}
	for i := range all {
		for k := range all[i].Evidence {
			e := &all[i].Evidence[k]
			at := sentencePlace{e.Article, e.Number}
			if _, met := by[at]; !met && e.Article != nil && all[i].Kind != compare.OfHeadline {
				by[at] = i
			}
		}
	}
	return by
}

// nameOutlets shows each outlet by its name. Where the input names none, so that an article's file stands for its outlet, the
// outlet is “Article A”, “Article B” and so on, with the beginning of its headline or text.
func (s *eventScene) nameOutlets() {
	var pairs []string
	for i, outlet := range s.Outlets {
		s.outlets[outlet] = name(outlet)
		k := slices.IndexFunc(s.Articles, func(a compare.Article) bool { return a.Outlet == outlet })
		if k < 0 || s.Articles[k].ID != outlet || len(s.Outlets) > 26 || !nameless(outlet) {
			continue
		}
		s.outlets[outlet] = "Article " + string(rune('A'+i))
		pairs = append(pairs, outlet, s.outlets[outlet])
	}
	if pairs != nil {
		s.rename = strings.NewReplacer(pairs...)
	}
}

// nameless reports whether a name is made by a machine: it has digits and no blank.
func nameless(s string) bool {
	digits := 0
	for _, c := range s {
		if unicode.IsSpace(c) {
			return false
		}
		if unicode.IsDigit(c) {
			digits++
		}
	}
	return digits >= 3
}

// outlet is an outlet's name as shown.
func (s *eventScene) outlet(o string) string {
	if shown := s.outlets[o]; shown != "" {
		return shown
	}
	return name(o)
}

func (s *eventScene) outletList(list []string) string {
	shown := make([]string, len(list))
	for i, o := range list {
		shown[i] = s.outlet(o)
	}
	return listed(shown)
}

// listed joins names as a sentence does: a, b and c.
func listed(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// sentence is a sentence of the comparison with outlets by the names under which they are shown.
func (s *eventScene) sentence(text string) string {
	if s.rename != nil {
		return flat(s.rename.Replace(text))
	}
	return flat(text)
}

// headline is the title of an article, or its first words.
func (s *eventScene) headline(a *corpus.Article) string {
	if t := strings.TrimSpace(flat(a.Title)); t != "" {
		return name(t)
	}
	words := strings.Fields(cut(a.Text, 400))
	if len(words) > 12 {
		words = append(words[:12:12], "…")
	}
	return name(strings.Join(words, " "))
}

// href leads to the sentence of a passage in its article.
func (s *eventScene) href(e *compare.Evidence) string {
	file := s.files[e.Article]
	if file == "" {
		return ""
	}
	a := s.articles[e.Article]
	if e.Number < 0 || e.Number >= len(a.Layout) {
		return file
	}
	return file + "#s" + strconv.Itoa(e.Number)
}

// refs are the numbers of passages, each a link to its sentence; most is how many are shown.
func (s *eventScene) refs(evidence []compare.Evidence, most int) (line inlineText) {
	var told []string
	for i := range evidence {
		e := &evidence[i]
		id := s.ev.ID(e)
		if id == "" || slices.Contains(told, id) {
			continue
		}
		if len(told) == most {
			return append(line, soft(" and more"))
		}
		told = append(told, id)
		line = append(line, inlineSpan{Text: " "}, inlineSpan{Text: id, Look: lookRef, Href: s.href(e)})
	}
	return line
}

// sources are the outlets that passages are from, each a link to its first sentence here: what a reader who does not know the numbers of
// passages can follow.
func (s *eventScene) sources(evidence []compare.Evidence) (line inlineText) {
	var told []string
	for i := range evidence {
		e := &evidence[i]
		if e.Article == nil || slices.Contains(told, e.Article.Outlet) {
			continue
		}
		told = append(told, e.Article.Outlet)
		line = append(line, inlineSpan{Text: " "}, inlineSpan{Text: s.outlet(e.Article.Outlet), Look: lookRef, Href: s.href(e)})
	}
	if len(line) > 0 {
		line = append(inlineText{soft(" Read:")}, line...)
	}
	return line
}

// quotes are the sentences of passages, at most that many.
func (s *eventScene) quotes(evidence []compare.Evidence, most int) (list []quoteBlock) {
	for _, x := range excerpts(evidence, s.ev) {
		if len(list) == most {
			break
		}
		list = append(list, s.quote(&x))
	}
	return list
}

func (s *eventScene) quote(x *sentenceExcerpt) quoteBlock {
	q := quoteBlock{Voice: x.Voice}
	for _, r := range x.Runs {
		look := lookPlain
		if r.Marked {
			look = lookMarked
		}
		q.Words = append(q.Words, inlineSpan{Text: r.Text, Look: look})
	}
	q.By = say(strong(s.outlet(x.first.Article.Outlet)), ", ", voiceWords(x.Voice))
	if x.Speaker != "" {
		q.By = append(q.By, inlineSpan{Text: ": " + x.Speaker})
	}
	if len(x.IDs) > 0 {
		q.By = append(q.By, inlineSpan{Text: " · "}, inlineSpan{Text: x.IDs[0], Look: lookRef, Href: s.href(x.first)})
	}
	return q
}

// said are statements of these kinds as entries of a list: the sentence, and what it rests on. What is only possible is left to the table.
func (s *eventScene) said(kinds ...compare.StatementKind) (items []listItem) {
	for i := range s.Statements {
		if st := &s.Statements[i]; slices.Contains(kinds, st.Kind) && !st.Remote {
			items = append(items, s.item(st, i))
		}
	}
	return items
}

// item is a statement with its sentences: one an outlet, two at most. A sentence that stands in the statement or below a better one is a link here.
func (s *eventScene) item(st *compare.Statement, i int) listItem {
	text := say(s.sentence(st.Text))
	if st.Certainty == compare.Perhaps {
		text = append(text, inlineSpan{Text: " "}, tag("perhaps"))
	}
	if st.Whole {
		return listItem{ID: fmt.Sprintf("f%d", i+1), Text: append(text, linksOf(onePerOutlet(s.quotes(st.Evidence, 4)))...)}
	}
	var fresh, told []compare.Evidence
	for _, e := range st.Evidence {
		if by, shown := s.shownBy[sentencePlace{e.Article, e.Number}]; shown && by < i {
			told = append(told, e)
		} else {
			fresh = append(fresh, e)
		}
	}
	text = append(text, linksOf(onePerOutlet(s.quotes(told, 4)))...)
	return listItem{ID: fmt.Sprintf("f%d", i+1), Text: text, Says: onePerOutlet(s.quotes(fresh, 4))}
}

// onePerOutlet keeps the first sentence of each outlet, two at most.
func onePerOutlet(quotes []quoteBlock) (kept []quoteBlock) {
	for _, q := range quotes {
		if len(kept) < 2 && !slices.ContainsFunc(kept, func(k quoteBlock) bool { return k.By[0] == q.By[0] }) {
			kept = append(kept, q)
		}
	}
	return kept
}
