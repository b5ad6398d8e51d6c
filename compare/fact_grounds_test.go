package compare

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"tellings/compare/copies"
	"tellings/compare/stats"
)

// Three texts on one evening, written apart, each long enough to be told from another.
const (
	wireText = "The harbour board met on Monday and spoke of the old wall, the new pier and the price of herring. " +
		"Nobody asked the fishermen, who stood outside in the brutal rain with their nets until the lamps were lit. " +
		"By night the mayor came down the stairs, shook hands with two of them, and drove home along the quay. " +
		"On Tuesday the price of herring rose again, and the boats of the northern villages stayed where they were."
	ownText = "A fiery meeting at the town hall ended without a vote last night. Members of the board could not agree who is to pay for the wall. " +
		"It was the third meeting this year, and the clerk wrote down that a fourth will follow when the engineers have looked at the stones."
	otherText = "Herring may soon cost twice as much in the north, traders say. They blame the storm, the closed pier and a board that has met three " +
		"times and decided nothing. The brutal weather is expected to last until the end of the week, with waves of four metres off the coast."
)

// What counts for whom: a copy within an outlet counts once, the family once in a rest, nothing of the outlet's own text in its rest.
func TestGrounds(t *testing.T) {
	twice := strings.Replace(wireText, "Tuesday", "Wednesday", 1)
	longer := wireText + " The clerk expects a new vote in the spring, when the ice is gone and the ferries run again."
	foreign := "Der Rat der Stadt hat am Montag über die alte Mauer gesprochen, und niemand fragte die Fischer, die draußen im Regen standen. " +
		"Am Abend kam der Bürgermeister die Treppe herunter, gab zweien von ihnen die Hand und fuhr am Kai entlang nach Hause, ohne ein Wort zu sagen."
	for _, c := range []struct {
		name     string
		tellings []piece
		want     []string // by outlet: the articles that count for it, by number
	}{
		{"no copies", []piece{{"A", wireText}, {"B", ownText}, {"C", otherText}}, []string{"1 2 3", "1 2 3", "1 2 3"}},
		{"twice in an outlet: the longer", []piece{{"A", wireText}, {"A", longer}, {"B", ownText}}, []string{"2 3", "2 3"}},
		{"twice in an outlet, of one length: the first", []piece{{"A", wireText}, {"A", twice}, {"B", ownText}}, []string{"1 3", "1 3"}},
		{"in two of three outlets", []piece{{"A", wireText}, {"B", twice}, {"C", ownText}}, []string{"1 3", "2 3", "1 3"}},
		{"in two outlets, and something of their own", []piece{{"A", wireText}, {"A", ownText}, {"B", twice}, {"B", otherText}}, []string{"1 2 4", "2 3 4"}},
		{"nothing but a copy on either side", []piece{{"A", wireText}, {"B", twice}}, []string{"1", "2"}},
		{"another language", []piece{{"A", wireText}, {"B", foreign}, {"B", ownText}}, []string{"1 3", "1 3"}},
	} {
		e := newEvent(t, nil, c.tellings...)
		for o := range e.Outlets {
			var got []string
			for _, d := range fact(t, e, groundsFact).of(o).Docs {
				got = append(got, strings.TrimPrefix(d.Article.ID, "article-0"))
			}
			if strings.Join(got, " ") != c.want[o] {
				t.Errorf("%s: for %s count %v, want %s", c.name, e.Outlets[o].Name, got, c.want[o])
			}
		}
	}
}

// The rows count what counts: as if the copies were not there.
func TestMeasuresCountAFamilyOnce(t *testing.T) {
	copies := newEvent(t, nil, piece{"A", wireText}, piece{"A", wireText}, piece{"B", ownText}, piece{"C", wireText}, piece{"C", otherText})
	alone := newEvent(t, nil, piece{"A", wireText}, piece{"B", ownText}, piece{"C", otherText})
	for _, lens := range []string{"measures", "terms"} {
		got, want := fmt.Sprint(withoutIDs(t, copies, lens)), fmt.Sprint(withoutIDs(t, alone, lens))
		if got != want {
			t.Errorf("%s of A:\n%s\nwithout copies\n%s", lens, got, want)
		}
	}
	rows := look[Measures](t, copies, "measures", Options{})
	if r := row(t, rows, "A", "tone.harsh", "outlet"); r.Articles != 1 || r.RestArticles != 2 || r.Hits != 1 || r.RestHits != 2 {
		t.Errorf("A: %+v", r)
	}
	if r := row(t, rows, "B", "tone.harsh", "outlet"); r.RestArticles != 2 || r.RestHits != 2 { // once A's, and C's own
		t.Errorf("B: %+v", r)
	}
	if r := row(t, rows, "C", "tone.harsh", "outlet"); r.Articles != 2 || r.RestArticles != 1 {
		t.Errorf("C: %+v", r)
	}
}

// withoutIDs are the rows of outlet A without their evidence, in which articles have other numbers.
func withoutIDs(t *testing.T, e *Event, lens string) (rows []any) {
	t.Helper()
	switch lens {
	case "measures":
		for _, r := range look[Measures](t, e, lens, Options{}) {
			if r.Evidence = nil; r.Outlet == "A" {
				rows = append(rows, r)
			}
		}
	case "terms":
		for _, r := range look[Terms](t, e, lens, Options{}) {
			if r.Evidence, r.TFIDF, r.Q = nil, 0, 0; r.Outlet == "A" { // document frequencies and the number of tests are the event's
				rows = append(rows, r)
			}
		}
	}
	return rows
}

// Where nothing but a copy is left the contrast is none, and the row says so.
func TestACopyIsNoContrast(t *testing.T) {
	e := newEvent(t, nil, piece{"A", wireText}, piece{"B", wireText})
	for _, r := range look[Measures](t, e, "measures", Options{}) {
		if r.Verdict != stats.NotComparable || len(r.Reason) != 1 || r.Reason[0].Aspect != ByCopies || r.RestArticles != 0 {
			t.Errorf("%+v", r)
		}
	}
	s := look[Similarities](t, e, "similarity", Options{})[0]
	if !math.IsNaN(s.Value) || s.Verdict != stats.NotComparable || s.Reason[0].Aspect != ByCopies {
		t.Errorf("%+v", s)
	}
	s = look[Similarities](t, newEvent(t, nil, piece{"A", wireText}, piece{"A", ownText}, piece{"B", wireText}, piece{"B", ownText + " " + otherText}), "similarity", Options{})[0]
	if s.Verdict != stats.NotComparable {
		t.Errorf("both texts are shared: %+v", s)
	}
}

// What two outlets share as a text is not what makes them alike.
func TestSimilarityLeavesSharedTextsOut(t *testing.T) {
	apart := look[Similarities](t, newEvent(t, nil, piece{"A", ownText}, piece{"B", otherText}, piece{"C", wireText}), "similarity", Options{})[0]
	shared := look[Similarities](t, newEvent(t, nil, piece{"A", ownText}, piece{"A", wireText}, piece{"B", otherText}, piece{"B", wireText}, piece{"C", wireText}), "similarity", Options{})[0]
	if shared.Articles != 1 || shared.OtherArticles != 1 || math.Abs(shared.Value-apart.Value) > .1 {
		t.Errorf("%+v, without the text that both run %+v", shared, apart)
	}
}

// The table of articles and the tree of copies.
func TestTextFamilies(t *testing.T) {
	e := newEvent(t, nil, piece{"A", "HARBOUR (AP) — " + wireText}, piece{"B", strings.Replace(wireText, "By night", "Late at night", 1) + " That was all."}, piece{"C", ownText})
	rows := fact(t, e, articlesFact)
	if a, b, c := rows[0].Copy, rows[1].Copy, rows[2].Copy; a.Family != "article-02" && a.Family != "article-01" || a.Family != b.Family || c != (Copy{}) ||
		a.Agency != "AP" || b.Agency != "AP" || (a.Of == "") == (b.Of == "") {
		t.Errorf("%+v, %+v, %+v", a, b, c)
	}
	found := look[TextFamilies](t, e, "copies", Options{})
	if len(found) != 1 || len(found[0].Copies) != 1 {
		t.Fatalf("%+v", found)
	}
	x := found[0].Copies[0]
	if x.Kept != 2 || x.Changed != 2 || x.Added+x.Cut != 1 || len(x.Edits) != 5 || len(x.Evidence) != 3 {
		t.Errorf("%+v", x)
	}
	var words []string // the dateline is one of the changes
	for _, edit := range x.Edits {
		for _, s := range edit.Out {
			words = append(words, "-"+s.Of(x.Of.Text))
		}
		for _, s := range edit.In {
			words = append(words, "+"+s.Of(x.Article.Text))
		}
	}
	if got := strings.Join(words, " "); got != "-HARBOUR (AP -By +Late at" {
		t.Errorf("%s", got)
	}
}

// With what is gone put in again and what is new taken out, the copy's sentence has the words of the one that it is made from.
func TestEditsLeadBack(t *testing.T) {
	from := "By night the ferry, which had left at ten, lay still in the old harbour of Sennport with its lights out."
	for _, to := range []string{
		"Late at night the ferry lay quite still in the harbour of old Sennport with all its lights out.",
		"The ferry, which had left at ten, lay still in the old harbour of Sennport.",
		"By night the ferry, which had left at ten, lay still in the old harbour of Sennport with its lights out, and no one came.",
	} {
		e := newEvent(t, nil, piece{"A", wireText + " " + from + " " + otherText}, piece{"B", wireText + " " + to})
		found := look[TextFamilies](t, e, "copies", Options{})
		if len(found) != 1 {
			t.Fatalf("%d families", len(found))
		}
		x, changed := found[0].Copies[0], 0
		for _, edit := range x.Edits {
			if edit.Kind != copies.Changed {
				continue
			}
			changed++
			if got, want := undone(x, edit), letters(edit.From.Of(x.Of.Text)); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		}
		if changed == 0 {
			t.Errorf("no sentence changed in %q", to)
		}
	}
}

// undone takes an edit back, as letters.
func undone(x TextCopy, edit Edit) string {
	var b strings.Builder
	in, out := edit.In, 0
	for i := edit.To.Start; i <= edit.To.End; i++ {
		for ; out < len(edit.Out) && edit.At[out] == i; out++ {
			b.WriteString(edit.Out[out].Of(x.Of.Text))
		}
		for len(in) > 0 && in[0].End <= i {
			in = in[1:]
		}
		if i < edit.To.End && (len(in) == 0 || i < in[0].Start) {
			b.WriteByte(x.Article.Text[i])
		}
	}
	return letters(b.String())
}

func letters(s string) string {
	return strings.Map(func(c rune) rune {
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' {
			return c | 0x20
		}
		return -1
	}, s)
}

// The order of the articles makes no difference, copies or not.
func TestGroundsDoNotSeeTheOrder(t *testing.T) {
	e := newEvent(t, nil, piece{"A", wireText}, piece{"A", wireText + " That was all."}, piece{"B", wireText}, piece{"B", ownText}, piece{"C", otherText})
	docs := slices.Clone(e.Docs)
	slices.Reverse(docs)
	turned := makeEvent(e.Name, docs, e.Analyzer, nil)
	show := func(e *Event) string {
		c, err := compareEvent(t.Context(), e, Options{})
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprintf("%+v %+v %+v %+v %+v", Found[Measures](c), Found[Terms](c), Found[Similarities](c), Found[Comparability](c), articleCopies(c))
	}
	if a, b := show(e), show(turned); a != b {
		t.Errorf("%s\nin another order\n%s", a, b)
	}
}

func articleCopies(c *Comparison) (all []Copy) {
	for _, a := range c.Articles {
		all = append(all, a.Copy)
	}
	return all
}
