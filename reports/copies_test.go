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

// Long stretches that were kept are cut, never what was changed.
func TestShortened(t *testing.T) {
	long := strings.Repeat("word ", 50)
	runs := shortened([]editRun{{Text: long}, {Text: "in", In: true}, {Text: long}, {Text: strings.TrimSpace(long), Out: true}, {Text: long}})
	for i, r := range runs {
		if changed := r.In || r.Out; !changed && (len(r.Text) > 3*editRoom || !strings.Contains(r.Text, "…")) || i == 3 && r.Text != strings.TrimSpace(long) {
			t.Errorf("run %d: %q", i, r.Text)
		}
	}
	if !strings.HasPrefix(runs[0].Text, "…") || !strings.HasSuffix(runs[4].Text, "…") {
		t.Errorf("%q, %q", runs[0].Text, runs[4].Text)
	}
}
