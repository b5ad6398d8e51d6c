package reports

import (
	"slices"
	"strings"

	"tellings/compare"
	"tellings/compare/copies"
	"tellings/corpus"
	"tellings/corpus/text"
)

// TextTree is a text that several articles of an event are made from: the article that stands for it, and below each article its copies.
type TextTree struct {
	Agency string // whose text it is, empty when nothing tells
	Base   *TextNode
	Count  int // copies
	Hidden int // copies that are not shown
}

// TextNode is an article in the tree, and what it did to the text above it.
type TextNode struct {
	Article                          ArticleLine
	Alike                            int // percent of the runs of four words that both have; of copies only
	Kept, Changed, Added, Cut, Moved int // sentences
	Edits                            []EditLine
	MoreEdits                        int // edits that are not shown
	Copies                           []*TextNode
}

// EditLine is what became of one sentence.
type EditLine struct {
	Kind  string // changed, added or cut
	Moved bool
	Runs  []EditRun
	ID    string // of the passage in evidence.csv
}

// EditRun is a piece of a sentence: kept, or put in, or taken out.
type EditRun struct {
	Text    string
	In, Out bool
}

const (
	treesShown  = 10  // texts an event; copies.csv has every copy
	copiesShown = 40  // copies of a text
	editsShown  = 8   // sentences of a copy
	editBytes   = 300 // of what was put in or taken out in one place
	editRoom    = 60  // bytes of what was kept, on either side of a change
)

// textTrees returns the texts that articles of the event are made from, and how many there are.
func textTrees(c *compare.Comparison, ev *Register) (trees []TextTree, count int) {
	families := compare.Found[compare.TextFamilies](c)
	for i := range families[:min(len(families), treesShown)] {
		trees = append(trees, newTextTree(&families[i], ev))
	}
	return trees, len(families)
}

func newTextTree(f *compare.TextFamily, ev *Register) TextTree {
	t := TextTree{Agency: named(f.Agency), Base: &TextNode{Article: articleLine(f.Base)}, Count: len(f.Copies)}
	nodes := map[*corpus.Article]*TextNode{f.Base: t.Base}
	for i := range f.Copies[:min(len(f.Copies), copiesShown)] {
		x := &f.Copies[i]
		above := nodes[x.Of]
		if above == nil {
			above = t.Base
		}
		n := newTextNode(x, ev)
		above.Copies = append(above.Copies, n)
		nodes[x.Article] = n
	}
	t.Hidden = max(0, len(f.Copies)-copiesShown)
	return t
}

func articleLine(a *corpus.Article) ArticleLine {
	return ArticleLine{Outlet: a.Outlet, ID: a.ID, Title: a.Title, URL: link(a.URL), Date: a.Date}
}

func newTextNode(x *compare.TextCopy, ev *Register) *TextNode {
	n := &TextNode{Article: articleLine(x.Article), Alike: int(100*x.Resemblance + .5),
		Kept: x.Kept, Changed: x.Changed, Added: x.Added, Cut: x.Cut, Moved: x.Moved}
	for i := range x.Edits {
		switch e := &x.Edits[i]; {
		case e.Kind == copies.Kept:
		case len(n.Edits) == editsShown:
			n.MoreEdits++
		default:
			n.Edits = append(n.Edits, editLine(x, e, ev))
		}
	}
	return n
}

// editLine shows a sentence: one of the copy, or, where it was cut, one of the text that the copy is made from.
func editLine(x *compare.TextCopy, e *compare.Edit, ev *Register) EditLine {
	l := EditLine{Kind: e.Kind.String(), Moved: e.Moved}
	a, s := x.Article, e.To
	if e.Kind == copies.Cut {
		a, s = x.Of, e.From
	}
	field, at := a.Place(s)
	l.ID = ev.ID(&compare.Evidence{Article: a, Field: field, Span: at})
	if e.Kind == copies.Changed {
		l.Runs = changedRuns(x, e)
		return l
	}
	l.Runs = []EditRun{{strings.TrimSpace(piece(a.Whole(), s)), e.Kind == copies.Added, e.Kind == copies.Cut}}
	return l
}

// piece is a span of a text on one line, and not too long.
func piece(article string, s text.Span) string {
	whole := flat(within(s, len(article)).Of(article))
	if short := cut(whole, editBytes); short != whole {
		return short + "…"
	}
	return whole
}

// changedRuns is the copy's sentence with what was put in marked, and what was taken out in the places where it stood. Long stretches
// that were kept are shortened.
func changedRuns(x *compare.TextCopy, e *compare.Edit) []EditRun {
	own, base := x.Article.Whole(), x.Of.Whole()
	s := within(e.To, len(own))
	var runs []EditRun
	at, gone := s.Start, 0
	keep := func(end int) {
		if end = min(end, s.End); end > at {
			runs = append(runs, EditRun{Text: flat(own[at:end])})
			at = end
		}
	}
	out := func(before int) {
		for ; gone < len(e.Out) && gone < len(e.At) && e.At[gone] <= before; gone++ {
			first := e.At[gone] <= s.Start
			keep(e.At[gone])
			words, gap := EditRun{Text: piece(base, e.Out[gone]), Out: true}, EditRun{Text: " "}
			if first {
				runs = append(runs, words, gap)
			} else {
				runs = append(runs, gap, words)
			}
		}
	}
	for _, in := range e.In {
		in = text.Span{Start: max(in.Start, at), End: min(in.End, s.End)}
		if in.Start >= in.End {
			continue
		}
		out(in.Start)
		keep(in.Start)
		runs = append(runs, EditRun{Text: piece(own, in), In: true})
		at = in.End
	}
	out(s.End)
	keep(s.End)
	return shortened(runs)
}

// shortened leaves of the stretches that were kept what stands next to a change.
func shortened(runs []EditRun) []EditRun {
	runs = slices.DeleteFunc(runs, func(r EditRun) bool { return r.Text == "" })
	for i := range runs {
		r := &runs[i]
		if r.In || r.Out || len(r.Text) <= 3*editRoom {
			continue
		}
		head, tail := border(r.Text, editRoom), border(r.Text, len(r.Text)-editRoom)
		switch {
		case i == 0:
			r.Text = "…" + r.Text[tail:]
		case i == len(runs)-1:
			r.Text = r.Text[:head] + " …"
		default:
			r.Text = r.Text[:head] + " …" + r.Text[tail:]
		}
	}
	return runs
}

// Did says what a copy did to the sentences of the text above it.
func (n *TextNode) Did() string {
	var parts []string
	for _, p := range []struct {
		n    int
		verb string
	}{{n.Kept, "kept"}, {n.Changed, "changed"}, {n.Added, "added"}, {n.Cut, "cut"}, {n.Moved, "moved"}} {
		if p.n > 0 {
			parts = append(parts, thousands(p.n)+" "+p.verb)
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return "sentences: " + strings.Join(parts, ", ")
}

// MoreTrees says which texts are not shown.
func (p *EventPage) MoreTrees() string {
	if n := p.TreeCount - len(p.Trees); n > 0 {
		return plural(n, "text") + " more in copies.csv."
	}
	return ""
}
