package said

import (
	"testing"

	"tellings/corpus"
	"tellings/lexicons"
)

// listen hears texts, one an outlet.
func listen(t *testing.T, texts ...string) *Speech {
	t.Helper()
	bg, err := lexicons.Background()
	if err != nil {
		t.Fatal(err)
	}
	e := Event{Analyzer: builtin(t), Counts: map[string]int{}}
	e.News = lexicons.NewNews(bg, e.Analyzer.Vocab)
	for i, s := range texts {
		e.Docs, e.Outlets = append(e.Docs, e.Analyzer.Extract(&corpus.Article{Text: s})), append(e.Outlets, i)
	}
	e.read()
	return Listen(e)
}

func TestAltered(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		want       bool
	}{
		{"a name put in", "“I hope the mayor joins Ada Korver and the vast majority of the council in saying no,” Varga said.",
			"“I hope the mayor joins Ada Korver, Tom Lindqvist and vast majority of the council in saying no,” Varga said.", true},
		{"another number", "“In Osk we counted twelve broken pumps along the northern dike in one night,” Varga said.",
			"“In Osk we counted fifteen broken pumps along the northern dike in one night,” Varga said.", true},
		{"a denial", "“The council did not approve the northern dike in the spring session,” Varga said.",
			"“The council did approve the northern dike in the spring session,” Varga said.", true},
		{"marked omission", "“I hope the mayor joins Ada Korver … and the vast majority of the council in saying no,” Varga said.",
			"“I hope the mayor joins Ada Korver, Tom Lindqvist and the vast majority of the council in saying no,” Varga said.", false},
		{"an editor's word", "“I hope [the mayor] joins Ada Korver and the vast majority of the council in saying no,” Varga said.",
			"“I hope Miriam joins Ada Korver and the vast majority of the council in saying no,” Varga said.", false},
		{"closed and opened between", "“I hope the mayor joins Ada Korver” and “the vast majority of the council in saying no,” Varga said.",
			"“I hope the mayor joins Ada Korver, Tom Lindqvist and the vast majority of the council in saying no,” Varga said.", false},
		{"spelling", "“The defence of the northern dike was organised by twelve volunteers from Osk,” Varga said.",
			"“The defense of the northern dike was organized by 12 volunteers from Osk,” Varga said.", false},
		{"abbreviations and numerals", "“The dike of World War Two was opened by Governor Ada Holt on September 11 in the rain,” Varga said.",
			"“The dike of World War II was opened by Gov. Ada Holt on Sept. 11 in the rain,” Varga said.", false},
		{"a near miss of spelling", "“They are careless, sluggish, hydrophobic and rude to the dike guards,” Varga said.",
			"“They are careless, sluggish, hydraphobic and rude to the dike guards,” Varga said.", false},
		{"hyphens", "“They try to re-fight the old tax filing battles of the northern dike,” Varga said.",
			"“They try to refight the old tax-filing battles of the northern dike,” Varga said.", false},
		{"one word or two", "“The council opposed the same-day vote and now, I hear, it wants the vote on the dike,” Varga said.",
			"“The council opposed the same day vote and now I hear, it wants the vote on the dike,” Varga said.", false},
		{"a name as a handle", "“This is what cowards do: Ada Korver is taking the northern dike away from us,” Varga said.",
			"“This is what cowards do: @adakorver is taking the northern dike away from us,” Varga said.", false},
		{"cut at the end", "“The northern dike will be rebuilt before the winter comes,” Varga said.",
			"“The northern dike will be rebuilt before the winter comes, and that is a promise,” Varga said.", false},
		{"small words", "“The northern dike will be rebuilt in the winter, before the new storms,” Varga said.",
			"“The northern dike will be rebuilt in winter, before new storms,” Varga said.", false},
		{"retold", "Varga said that the northern dike would be rebuilt before Christmas with help from Osk.",
			"“The northern dike will be rebuilt before winter with help from Osk,” Varga said.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := listen(t, c.a, c.b)
			found := s.Altered()
			if (len(found) > 0) != c.want {
				t.Fatalf("found %v, want %v", found, c.want)
			}
			for _, a := range found {
				for _, v := range a.Versions {
					d := s.event.Docs[v.Doc]
					if v.From < 0 || v.To > len(d.Tokens) || v.From >= v.To {
						t.Errorf("tokens %d–%d of %d", v.From, v.To, len(d.Tokens))
					}
				}
			}
		})
	}
}

// Words that agree are an anchor only where they stand in one order in both passages: else there may be fewer words beside the place than are
// shown, as in three hundred near copies of one text.
func TestAnchorsStandInOrder(t *testing.T) {
	p := &Passage{Words: []Word{{content: true}, {content: true}, {content: true}}}
	for _, c := range []struct {
		name  string
		pairs []pair
		want  bool
	}{
		{"in order", []pair{{0, 4}, {1, 5}, {2, 6}}, true},
		{"the other way round in the second", []pair{{0, 6}, {1, 5}, {2, 4}}, false},
		{"a step back", []pair{{0, 5}, {1, 4}, {2, 6}}, false},
		{"too far apart", []pair{{0, 4}, {1, 9}, {2, 10}}, false},
	} {
		if got := new(Speech).anchored(p, c.pairs, 1); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}
