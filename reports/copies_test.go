package reports

import (
	"strings"
	"testing"

	"tellings/compare"
	"tellings/compare/copies"
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features/voice"
)

// harbourCopy says that an article has the text of base, or, if made is false, that it is the base.
func harbourCopy(base *corpus.Article, made bool) compare.Copy {
	if !made {
		return compare.Copy{Family: base.ID, Agency: "AP"}
	}
	return compare.Copy{Family: base.ID, Agency: "AP", Of: base.ID, Resemblance: .31}
}

func harbourCopies(base, copied *corpus.Article) compare.TextFamilies {
	added := passageOf(copied, "Work starts in May.", voice.Outlet, "")
	added.Lens, added.Item = "copies", copied.ID
	cut := passageOf(base, "Works begin in May, the clerk said.", voice.Outlet, "")
	cut.Lens, cut.Item = "copies", copied.ID
	span := func(a *corpus.Article, words string) text.Span {
		at := strings.Index(a.Whole(), words)
		return text.Span{Start: at, End: at + len(words)}
	}
	vote := span(copied, "The vote was 9 to 4.")
	changed := compare.Edit{Kind: copies.Changed, From: span(base, "The council voted 9 to 4 on Tuesday for the harbour tunnel."), To: vote,
		Out: []text.Span{span(base, "council voted"), span(base, "on Tuesday for the harbour tunnel")}, In: []text.Span{span(copied, "vote was")},
		At: []int{vote.Start + len("The"), vote.End - 1}}
	return compare.TextFamilies{{Base: base, Agency: "AP", Copies: []compare.TextCopy{{Article: copied, Of: base, Resemblance: .31, Containment: .6,
		Kept: 1, Changed: 1, Added: 1, Cut: 1, Evidence: []compare.Evidence{cut, added},
		Edits: []compare.Edit{{Kind: copies.Kept}, changed, {Kind: copies.Cut, From: span(base, "Works begin in May, the clerk said.")}, {Kind: copies.Added, To: span(copied, "Work starts in May.")}}}}}}
}

func hostileCopies(a *corpus.Article, agency string) compare.TextFamilies {
	return compare.TextFamilies{{Base: a, Agency: agency, Copies: []compare.TextCopy{
		{Article: a, Of: a, Evidence: []compare.Evidence{{Article: a}}, Edits: []compare.Edit{
			{Kind: copies.Changed, To: text.Span{Start: -3, End: 1 << 40}, Out: []text.Span{{Start: 9, End: 2}, {Start: 0, End: 1 << 40}}, In: []text.Span{{Start: 1 << 30, End: 5}, {Start: -1, End: 4}}, At: []int{1 << 40}},
			{Kind: copies.Changed, To: text.Span{Start: 0, End: len(a.Text)}, Out: []text.Span{{Start: 0, End: len(a.Text)}}, At: []int{5}},
			{Kind: copies.Cut, From: text.Span{Start: 0, End: len(a.Text)}},
			{Kind: copies.Added, To: text.Span{Start: 7, End: 3}}}},
		{Article: a, Of: &corpus.Article{Outlet: agency}}}}}
}

func harbourContrasts() compare.Comparability {
	return compare.Comparability{{Outlet: "Lamplighter", Aspect: compare.ByLength, Own: 243, Rest: 113}, genreApart("Tide & Time", ""), {Outlet: "Gull Post", Other: "Lamplighter", Aspect: compare.ByLength, Own: 243, Rest: 22, Fails: true}}
}

// genreApart is an outlet whose one article is opinion, against news.
func genreApart(outlet, other string) compare.Difference {
	return compare.Difference{Outlet: outlet, Other: other, Aspect: compare.ByGenre, Own: 1, Rest: 2,
		OwnGenres: []compare.Count{{Text: "opinion", N: 1}}, RestGenres: []compare.Count{{Text: "news", N: 2}}, Fails: true}
}

// shownEdit writes what was put in as +so+ and what was taken out as -so-.
func shownEdit(runs []EditRun) string {
	var b strings.Builder
	for _, r := range runs {
		switch {
		case r.In:
			b.WriteString("+" + r.Text + "+")
		case r.Out:
			b.WriteString("-" + r.Text + "-")
		default:
			b.WriteString(r.Text)
		}
	}
	return b.String()
}

func TestTextTrees(t *testing.T) {
	c := harbour()
	ev := &Register{}
	ev.begin()
	copiesSheet.Rows(c, ev)
	trees, count := textTrees(c, ev)
	if count != 1 || len(trees) != 1 || trees[0].Agency != "AP" || trees[0].Base.Article.Outlet != "Lamplighter" || len(trees[0].Base.Copies) != 1 {
		t.Fatalf("%d trees, %+v; want the text of Lamplighter with a copy", count, trees)
	}
	n := trees[0].Base.Copies[0]
	if n.Article.Outlet != "Tide & Time" || n.Alike != 31 || n.Did() != "sentences: 1 kept, 1 changed, 1 added, 1 cut" {
		t.Errorf("%+v, %q", n, n.Did())
	}
	want := []struct{ kind, shown string }{
		{"changed", "The -council voted- +vote was+ 9 to 4 -on Tuesday for the harbour tunnel-."},
		{"cut", "-Works begin in May, the clerk said.-"},
		{"added", "+Work starts in May.+"},
	}
	if len(n.Edits) != len(want) {
		t.Fatalf("%d edits, want %d", len(n.Edits), len(want))
	}
	for i, w := range want {
		if e := n.Edits[i]; e.Kind != w.kind || shownEdit(e.Runs) != w.shown || (e.ID == "") != (w.kind == "changed") {
			t.Errorf("%s %q (%s), want %s %q with its passage where it has one", e.Kind, shownEdit(e.Runs), e.ID, w.kind, w.shown)
		}
	}
}

// A copy of a copy hangs under it; what is left out is counted.
func TestTextTreesCapped(t *testing.T) {
	at := func(id string) *corpus.Article { return &corpus.Article{ID: id, Outlet: id, Text: "x"} }
	base, first := at("base"), at("first")
	many := compare.TextCopy{Article: first, Of: base, Edits: make([]compare.Edit, editsShown+2)}
	for i := range many.Edits {
		many.Edits[i] = compare.Edit{Kind: copies.Added, To: text.Span{Start: 0, End: 1}}
	}
	f := compare.TextFamily{Base: base, Copies: []compare.TextCopy{many, {Article: at("second"), Of: first}}}
	for range copiesShown {
		f.Copies = append(f.Copies, compare.TextCopy{Article: at("more"), Of: base})
	}
	tree := newTextTree(&f, &Register{})
	if tree.Hidden != 2 || tree.Count != copiesShown+2 {
		t.Errorf("%d hidden of %d", tree.Hidden, tree.Count)
	}
	n := tree.Base.Copies[0]
	if len(n.Copies) != 1 || n.Copies[0].Article.Outlet != "second" || len(n.Edits) != editsShown || n.MoreEdits != 2 {
		t.Errorf("%+v", n)
	}
}

// Long stretches that were kept are cut, never what was changed.
func TestShortened(t *testing.T) {
	long := strings.Repeat("word ", 50)
	runs := shortened([]EditRun{{Text: long}, {Text: "in", In: true}, {Text: long}, {Text: strings.TrimSpace(long), Out: true}, {Text: long}})
	for i, r := range runs {
		if changed := r.In || r.Out; !changed && (len(r.Text) > 3*editRoom || !strings.Contains(r.Text, "…")) || i == 3 && r.Text != strings.TrimSpace(long) {
			t.Errorf("run %d: %q", i, r.Text)
		}
	}
	if !strings.HasPrefix(runs[0].Text, "…") || !strings.HasSuffix(runs[4].Text, "…") {
		t.Errorf("%q, %q", runs[0].Text, runs[4].Text)
	}
}
