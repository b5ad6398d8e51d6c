package reports

import (
	"context"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"tellings/compare"
	"tellings/corpus"
	"tellings/docs"
)

// htmlBook writes the pages: one an event, one an article, one an outlet, and the index, with one style and one script beside them. Nothing
// is fetched, and without a script everything can be read.
type htmlBook struct {
	folder *stagedFolder
	title  string
	noText bool
	only   *eventPage // the first event, as long as it is the only one: the index shows it
	events int
	page   hypertext // the page that is being written: its memory serves the next one
}

func openHTML(f *stagedFolder, opt Options) (reportBook, error) {
	b := &htmlBook{folder: f, title: opt.Title, noText: opt.NoText}
	if err := f.write(styleName, []byte(textStyle+pictureStyle)); err != nil {
		return nil, err
	}
	return b, f.write(scriptName, []byte(script))
}

// Event writes the page of an event and those of its articles. Lone events have none.
func (b *htmlBook) Event(ctx context.Context, e *bookEvent) error {
	if e.Page == nil {
		return nil
	}
	if b.events++; b.events == 1 {
		b.only = e.Page
	} else {
		b.only = nil
	}
	if b.noText {
		e.Page.Side = ""
	}
	if err := b.write(e.Page.File, func(h *hypertext) { b.eventPage(h, e.Page, b.wayUp(), nil) }); err != nil {
		return err
	}
	all := e.Page.scene.annotate()
	shown := e.Evidence.sentencesOf()
	for i := range e.Articles {
		if err := ctx.Err(); err != nil {
			return err
		}
		a := &e.Articles[i]
		var only map[int]bool
		if b.noText {
			if only = shown[a.Article]; only == nil {
				only = map[int]bool{}
			}
		}
		if err := b.write(e.Page.scene.files[a.Article], func(h *hypertext) { b.articlePage(h, e.Page, a, all[a.Article], only) }); err != nil {
			return err
		}
	}
	if e.Page.Side == "" {
		return nil
	}
	return b.write(e.Page.Side, func(h *hypertext) { b.sidePage(h, e.Page) })
}

func (b *htmlBook) wayUp() inlineText { return say(linked("← "+b.title, indexName)) }

func (b *htmlBook) eventPage(h *hypertext, p *eventPage, nav inlineText, end []pageSection) {
	h.frame(p.Name, b.title, nav, true, func() {
		h.header("Event", p.Name, listed(p.Outlets[:min(len(p.Outlets), 12)])+more(len(p.Outlets)-12, "outlet"), plural(len(p.scene.Articles), "article"), plural(p.Words, "word"), days(p.First, p.Last))
		h.raw("<main id=\"main\">\n")
		for i := range p.Sections {
			h.section(&p.Sections[i])
			if i == 0 {
				h.raw("<p class=\"soft\">Each sentence below rests on sentences of the articles. A number such as <b>e12</b> leads to one of them, in its place in the whole text.</p>\n")
				h.contents(p)
			}
		}
		for i := range end {
			h.section(&end[i])
		}
		if h.root == "" {
			h.reading()
		} else {
			h.raw(`<p class="soft">`)
			h.inline(say(linked("How to read this", indexName+"#reading")))
			h.raw("</p>\n")
		}
		h.raw("</main>\n")
	})
}

// more says how many are not named.
func more(n int, what string) string {
	if n <= 0 {
		return ""
	}
	return " and " + plural(n, what) + " more"
}

func (h *hypertext) contents(p *eventPage) {
	h.raw(`<nav class="contents" aria-label="On this page"><ul>`)
	for i := range p.Sections {
		h.raw("<li>")
		h.inline(say(linked(p.Sections[i].Title, "#"+p.Sections[i].ID)))
		h.raw("</li>")
	}
	if p.Side != "" {
		h.raw("<li>")
		h.inline(say(linked("Articles side by side", p.Side)))
		h.raw("</li>")
	}
	h.raw("</ul></nav>\n")
}

func (b *htmlBook) articlePage(h *hypertext, p *eventPage, a *compare.Article, own *annotated, only map[int]bool) {
	s := p.scene
	nav := say(linked("← "+p.Name, p.File))
	if p.Side != "" {
		nav = append(nav, inlineSpan{Text: " · "}, linked("Articles side by side", p.Side))
	}
	h.frame(s.headline(a.Article), b.title, nav, false, func() {
		share := ""
		if a.Tokens > 0 {
			share = fmt.Sprintf("%.0f %% own voice", 100*a.Share(0))
		}
		h.headed(s.outlet(a.Outlet), func() { h.articleTitle(s, a, own, only) }, day(a.Date), plural(a.Tokens, "word"), share, string(a.Genre), strings.Join(noticed(a), ", "))
		h.raw(`<main id="main"><p class="key"><span>own voice: plain</span> <span class="vq">quoted</span> <span class="va">retold of somebody</span> `,
			`<mark class="m-only">charged, this outlet alone</mark> <mark class="m-called">others call it otherwise</mark> <mark class="m-listed">in a list of charged words</mark> `,
			`<span>number: who else tells it, in the margin</span></p>`)
		h.raw("<p>")
		h.inline(append(say("Also told by "), s.others(a)...))
		h.raw("</p>\n")
		if only != nil {
			h.raw("<p class=\"soft\">Whole texts were left out of this report; these are the sentences that its numbers rest on.</p>\n")
		}
		h.articlePage(a, own, only)
		h.raw("</main>\n")
	})
}

const othersShown = 30 // articles of the event that an article's page leads to

// others are links to the other articles of the event, by outlet, and to the original.
func (s *eventScene) others(a *compare.Article) (line inlineText) {
	last := ""
	for i := range s.Articles[:min(len(s.Articles), othersShown)] {
		x := &s.Articles[i]
		if x.Article == a.Article {
			continue
		}
		text, between := s.outlet(x.Outlet), " · "
		if x.Outlet == last {
			text, between = "another", ", "
		}
		if len(line) > 0 {
			line = append(line, inlineSpan{Text: between})
		}
		line, last = append(line, linked(text, s.files[x.Article])), x.Outlet
	}
	if web := link(a.URL); web != "" {
		line = append(line, inlineSpan{Text: " · "}, linked("original on the web", web))
	}
	return line
}

// sidePage sets the articles of an event side by side. What two tell has a link from the one to the other.
func (b *htmlBook) sidePage(h *hypertext, p *eventPage) {
	s := p.scene
	column := map[*corpus.Article]int{}
	for i := range s.Articles {
		column[s.Articles[i].Article] = i + 1
	}
	same := s.sameElsewhere(column)
	h.frame("Side by side: "+p.Name, b.title, say(linked("← "+p.Name, p.File)), true, func() {
		h.header("Side by side", p.Name, plural(len(s.Articles), "article"))
		h.raw(`<main id="main"><p class="soft">A number after a sentence leads to the sentence of another article that tells the same.</p><div class="pick" hidden></div>`, "\n",
			`<div class="side" tabindex="0" role="group" aria-label="Articles side by side">`)
		for i := range s.Articles {
			a := &s.Articles[i]
			id := "a" + strconv.Itoa(i+1)
			h.raw(`<section class="column" id="`, id, `" tabindex="-1" aria-labelledby="`, id, `-h" data-outlet="`)
			h.text(s.outlet(a.Outlet))
			h.raw(`" data-name="`)
			h.text(s.outlet(a.Outlet) + ": " + short(s.headline(a.Article), 60))
			h.raw(`"><h2 id="`, id, `-h">`)
			h.text(strconv.Itoa(i+1) + " " + s.outlet(a.Outlet))
			h.raw("</h2>\n")
			for _, para := range paragraphs(a) {
				h.raw("<p>")
				for _, n := range para {
					h.sentenceHTML(a, n, id+"s"+strconv.Itoa(n), nil)
					h.raw(" ")
					for _, l := range same[place2{i + 1, n}] {
						h.raw(`<span class="same">`)
						h.inline(inlineText{l})
						h.raw("</span> ")
					}
				}
				h.raw("</p>\n")
			}
			h.raw("</section>\n")
		}
		h.raw("</div></main>\n")
	})
}

// place2 is a sentence of a column.
type place2 struct{ column, sentence int }

// sameElsewhere are links from each sentence to those that tell the same point in other columns.
func (s *eventScene) sameElsewhere(column map[*corpus.Article]int) map[place2][]inlineSpan {
	same := map[place2][]inlineSpan{}
	points := compare.Found[compare.Coverage](s.Comparison)
	for i := range points {
		p := &points[i]
		var at []place2
		for o := range p.Outlets {
			if t := &p.Outlets[o]; t.Reported() && len(t.Evidence) > 0 && column[t.Evidence[0].Article] > 0 && s.placed(&t.Evidence[0]) {
				at = append(at, place2{column[t.Evidence[0].Article], t.Evidence[0].Number})
			}
		}
		for _, from := range at {
			for _, to := range at {
				l := linked(strconv.Itoa(to.column), fmt.Sprintf("#a%ds%d", to.column, to.sentence))
				if from.column != to.column && len(same[from]) < 6 && !hasSpan(same[from], l) {
					same[from] = append(same[from], l)
				}
			}
		}
	}
	return same
}

func hasSpan(list []inlineSpan, l inlineSpan) bool {
	for _, x := range list {
		if x == l {
			return true
		}
	}
	return false
}

// placed reports whether the sentence of a passage has an anchor.
func (s *eventScene) placed(e *compare.Evidence) bool {
	a := s.articles[e.Article]
	return a != nil && e.Number >= 0 && e.Number < len(a.Layout)
}

// Close writes the pages of the outlets and index.html.
func (b *htmlBook) Close(o *runOverview) error {
	for _, p := range o.Outlets {
		if err := b.write(p.File, func(h *hypertext) { b.outletPage(h, p, o) }); err != nil {
			return err
		}
	}
	if b.only != nil {
		return b.write(indexName, func(h *hypertext) { b.eventPage(h, b.only, nil, indexEnd(o, b.tables())) })
	}
	return b.index(o)
}

func (b *htmlBook) write(name string, fill func(*hypertext)) error {
	b.page.b.Reset()
	b.page.root, b.page.folds = strings.Repeat("../", strings.Count(name, "/")), 0
	fill(&b.page)
	return b.folder.write(name, b.page.b.Bytes())
}

// reading says how to read a page, in what few words it takes.
func (h *hypertext) reading() {
	h.raw(`<section id="reading" aria-labelledby="reading-h"><h2 id="reading-h">How to read this</h2><details><summary>Words of this page, and its limits</summary><ul>
<li><b>Own voice</b>: what the outlet itself says. <b>Quoted</b>: between quotation marks. <b>Retold</b>: somebody’s speech without marks; no word of it is counted as the outlet’s own.</li>
<li><b>e12</b> is the number of a passage and leads to its sentence in the whole article; <code>evidence.csv</code> has its place in bytes.</li>
<li><b>Not found</b> is not <b>not there</b>: what is told in very different words may be missed.</li>
<li><b>Perhaps</b>: a likeness or a model stands between the words and what is said of them. Read the sentence.</li>
<li>A word list sees the word, not the intention. Irony, and a fair description of a harsh thing, are not seen.</li>
<li>Few articles tell of these articles, not of the outlet. The article is the unit; intervals, tests and their papers are in <code>docs/method</code> of the program (<code>tellings explain</code> prints what a number means), the meaning of every column in <code>datapackage.json</code>.</li>
</ul></details>
`)
	h.raw("<details><summary>What each number and each verdict means, and what it cannot say</summary><dl>\n")
	for _, s := range docs.Sections() {
		h.raw("<dt>")
		h.text(s.Title)
		h.raw("</dt><dd>")
		h.text(plainOf(s.Field("Means")))
		h.raw(" <b>Cannot say:</b> ")
		h.text(plainOf(s.Field("Cannot say")))
		h.raw("</dd>\n")
	}
	h.raw("</dl></details></section>\n")
}

var linkInPage = regexp.MustCompile(`\[([^]]*)\]\([^)]*\)`)

// plainOf is a piece of a page on the method without its marks and links.
func plainOf(markdown string) string {
	return strings.NewReplacer("`", "", "*", "", "\n", " ").Replace(linkInPage.ReplaceAllString(markdown, "$1"))
}
