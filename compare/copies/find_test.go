package copies

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
)

func analyzer(t testing.TB) *features.Analyzer {
	t.Helper()
	a, err := features.NewAnalyzer(nil)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// article is an article as a reader hands it out.
func article(outlet, id, body string) *corpus.Article {
	return &corpus.Article{ID: id, Outlet: outlet, Text: body, Parts: corpus.MarkParts(body, "")}
}

// light finds the families of articles by their tokens.
func light(t testing.TB, a *features.Analyzer, articles []*corpus.Article) []Family {
	t.Helper()
	s, in := NewShingler(a.Vocab), make([]entry, len(articles))
	for i, x := range articles {
		in[i] = entry{ID: x.ID, Outlet: x.Outlet, Date: x.Date, Credit: creditOf(x)}
		a.Tokens(x.Text, x.Parts, func(tokens []text.Token) { in[i].Sketch = s.Sketch(x.Parts, tokens) })
	}
	found, err := families(in, func(i int) (out shingles, err error) {
		a.Tokens(articles[i].Text, articles[i].Parts, func(tokens []text.Token) { out = s.shingles(articles[i].Parts, tokens) })
		return out, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// pairs are the pairs of articles that are in one family, by id.
func pairs(found []Family, id func(i int) string) map[string]bool {
	all := map[string]bool{}
	for _, f := range found {
		members := []string{id(f.Base)}
		for _, c := range f.Copies {
			members = append(members, id(c.Article))
		}
		slices.Sort(members)
		for i, a := range members {
			for _, b := range members[:i] {
				all[b+" "+a] = true
			}
		}
	}
	return all
}

// Planted copies among articles that were written apart: 40 events, each with a dispatch that two outlets edit and three articles that
// tell the same event in other words with the same quotations. A pair of articles counts once.
func TestPlantedCopies(t *testing.T) {
	for _, c := range []struct {
		edit
		precision, recall float64
	}{
		{edit{name: "10 % of sentences changed", changed: .1}, .99, .99},
		{edit{name: "30 % of sentences changed", changed: .3}, .99, .99},
		{edit{name: "30 % changed, reordered", changed: .3, reorder: true}, .99, .99},
		{edit{name: "30 % changed, a new lead", changed: .3, lead: 2}, .99, .99},
		{edit{name: "30 % changed, reordered, a new lead, words changed in a third of the rest", changed: .3, reorder: true, lead: 2, touch: .33}, .99, .99},
		{edit{name: "50 % of sentences changed", changed: .5}, .99, .95},
		{edit{name: "50 % changed, reordered, a new lead", changed: .5, reorder: true, lead: 2}, .99, .9},
	} {
		t.Run(c.name, func(t *testing.T) {
			v, a := newInventor(11), analyzer(t)
			var all []*corpus.Article
			want := map[string]bool{}
			for e := range 40 {
				ev := v.event()
				wire := v.article(ev, 12+v.IntN(25))
				texts := [][]string{wire, v.apply(c.edit, ev, wire), v.apply(c.edit, ev, wire)}
				for range 3 {
					texts = append(texts, v.article(ev, 12+v.IntN(25)))
				}
				for k, s := range texts {
					all = append(all, article(fmt.Sprintf("Outlet %d", k), fmt.Sprintf("%02d-%d", e, k), v.paragraphs(s)))
				}
				for _, p := range [][2]int{{0, 1}, {0, 2}, {1, 2}} {
					want[fmt.Sprintf("%02d-%d %02d-%d", e, p[0], e, p[1])] = true
				}
			}
			found := pairs(light(t, a, all), func(i int) string { return all[i].ID })
			right := 0
			for p := range found {
				if want[p] {
					right++
				}
			}
			precision, recall := float64(right)/float64(max(1, len(found))), float64(right)/float64(len(want))
			t.Logf("precision %.3f, recall %.3f of %d pairs", precision, recall, len(want))
			if precision < c.precision || recall < c.recall {
				t.Errorf("precision %.3f, recall %.3f; want %.2f, %.2f", precision, recall, c.precision, c.recall)
			}
		})
	}
}

// What two outlets both quote is not copied, however long; and what one outlet prints under many articles makes none a copy.
func TestWhatMakesNoFamily(t *testing.T) {
	v, a := newInventor(5), analyzer(t)
	e := v.event()
	statement := strings.Join(v.article(event{e.topic, e.phrases, e.quotes[:1]}, 12), " ")
	statement = strings.NewReplacer("“", "", "”", "").Replace(statement)
	box := v.paragraphs(v.article(e, 10))
	told := func(n int) string { return v.paragraphs(v.article(v.event(), n)) }
	day := time.Date(2024, 3, 1, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name     string
		articles []*corpus.Article
		want     int
	}{
		{"the same statement between curly marks", []*corpus.Article{article("A", "1", told(8)+"“"+statement+"” he said."), article("B", "2", told(9)+"She read: “"+statement+"”")}, 0},
		{"between straight marks", []*corpus.Article{article("A", "1", told(8)+"\n\n\""+statement+"\" he said."), article("B", "2", told(9)+"\n\nShe read: \""+statement+"\"")}, 0},
		{"between single marks", []*corpus.Article{article("A", "1", told(8)+"‘"+statement+"’ he said."), article("B", "2", told(9)+"She read: ‘"+statement+"’")}, 0},
		{"a box in many articles of one outlet", []*corpus.Article{article("A", "1", told(12)+"\n\n"+box), article("A", "2", told(13)+"\n\n"+box), article("A", "3", told(14)+"\n\n"+box)}, 0},
		{"the same box, months apart", []*corpus.Article{dated(article("A", "1", told(3)+"\n\n"+box), day), dated(article("A", "2", told(4)+"\n\n"+box), day.AddDate(0, 2, 0))}, 0},
		{"a notice", []*corpus.Article{article("A", "1", "This page is for subscribers only."), article("B", "2", "This page is for subscribers only.")}, 0},
		{"no words", []*corpus.Article{article("A", "1", ""), article("B", "2", "")}, 0},
		{"the statement itself, twice", []*corpus.Article{article("A", "1", statement), article("B", "2", statement)}, 1},
		{"nothing but the quotation, twice", []*corpus.Article{article("A", "1", "“"+statement+"”"), article("B", "2", "“"+statement+"”")}, 1},
		{"half of a dispatch in another outlet", []*corpus.Article{article("A", "1", told(12)+"\n\n"+box), article("B", "2", box)}, 1},
	} {
		if found := light(t, a, c.articles); len(found) != c.want {
			t.Errorf("%s: %d families, want %d: %+v", c.name, len(found), c.want, found)
		}
	}
}

func dated(a *corpus.Article, d time.Time) *corpus.Article {
	a.Date = d
	return a
}

// The base is the agency's own article, else the earliest, else the longest; a copy of a copy hangs under it.
func TestBase(t *testing.T) {
	v, a := newInventor(3), analyzer(t)
	e := v.event()
	text := v.article(e, 24)
	edited := v.apply(edit{changed: .25}, e, text)
	again := v.apply(edit{changed: .25}, e, edited)
	day := time.Date(2024, 3, 1, 0, 0, 0, 0, time.UTC)
	first, second, third := article("C", "first", v.paragraphs(text)), article("B", "second", v.paragraphs(edited)), article("A", "third", v.paragraphs(again))
	undated := func(x corpus.Article) *corpus.Article { x.Date = time.Time{}; return &x }
	short := article("A", "short", v.paragraphs(text[:12]))
	reuters := article("Reuters", "agency", v.paragraphs(text))
	for _, c := range []struct {
		name     string
		articles []*corpus.Article
		want     string // base, then each copy and what it is made from
	}{
		{"the earliest", []*corpus.Article{dated(third, day.AddDate(0, 0, 2)), dated(second, day.AddDate(0, 0, 1)), dated(first, day)}, "first second<first third<second"},
		{"the longest, where a date is missing", []*corpus.Article{dated(short, day), undated(*first)}, "first short<first"},
		{"the agency's, also when it is later", []*corpus.Article{dated(first, day), dated(reuters, day.AddDate(0, 0, 1))}, "agency first<agency"},
	} {
		var got []string
		for _, f := range light(t, a, c.articles) {
			got = append(got, c.articles[f.Base].ID)
			for _, x := range f.Copies {
				got = append(got, c.articles[x.Article].ID+"<"+c.articles[x.Of].ID)
			}
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %v, want %s", c.name, got, c.want)
		}
	}
}

// The order in which articles come changes nothing.
func TestFamiliesDoNotSeeTheOrder(t *testing.T) {
	v, a := newInventor(9), analyzer(t)
	var all []*corpus.Article
	for e := range 6 {
		ev := v.event()
		wire := v.article(ev, 12)
		for k := range 4 {
			ed := edit{changed: float64(k) * .15, reorder: k == 2}
			all = append(all, article(fmt.Sprintf("Outlet %d", k), fmt.Sprintf("%d-%d", e, k), v.paragraphs(v.apply(ed, ev, wire))))
		}
	}
	shown := func(articles []*corpus.Article) string {
		var s strings.Builder
		for _, f := range light(t, a, articles) {
			fmt.Fprintf(&s, "%s:", articles[f.Base].ID)
			for _, c := range f.Copies {
				fmt.Fprintf(&s, " %s<%s %.3f", articles[c.Article].ID, articles[c.Of].ID, c.Resemblance)
			}
			s.WriteByte('\n')
		}
		return s.String()
	}
	want := shown(all)
	if strings.Count(want, "\n") != 6 {
		t.Fatalf("families:\n%s", want)
	}
	rapid.Check(t, func(rt *rapid.T) {
		if got := shown(rapid.Permutation(all).Draw(rt, "articles")); got != want {
			rt.Fatalf("%s\nin another order\n%s", want, got)
		}
	})
}

// An error while a text is fetched again comes back.
func TestFamiliesError(t *testing.T) {
	fault := errors.New("the disk is gone")
	in := []entry{{ID: "1", Sketch: Sketch{Lows: []uint32{1, 2, 3}, Shingles: 3}}, {ID: "2", Sketch: Sketch{Lows: []uint32{1, 2, 3}, Shingles: 3}}}
	if _, err := families(in, func(int) (shingles, error) { return shingles{}, fault }); !errors.Is(err, fault) {
		t.Errorf("%v", err)
	}
}

// Oracle: the containment of the sets themselves.
func TestSketchEstimatesContainment(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for _, c := range []struct {
		a, b, shared int
		tolerance    float64
	}{
		{40, 30, 20, 1e-9}, // the whole sets are in the sketches
		{800, 800, 800, 1e-9}, {800, 800, 400, .2}, {800, 600, 180, .2}, {800, 800, 0, 1e-9}, {4000, 400, 320, .5},
	} {
		both := make([]uint64, c.shared)
		for i := range both {
			both[i] = rng.Uint64()
		}
		sketch := func(n int) *Sketch {
			all := slices.Clone(both)
			for len(all) < n {
				all = append(all, rng.Uint64())
			}
			return &Sketch{lows(all), n}
		}
		got, want := sketch(c.a).containment(sketch(c.b)), float64(c.shared)/float64(min(c.a, c.b))
		if math.Abs(got-want) > c.tolerance {
			t.Errorf("%+v: %.3f, want %.3f", c, got, want)
		}
	}
}

// An article that repeats one sentence has few different shingles, all of them in its sketch.
func TestSketchOfRepetitions(t *testing.T) {
	hashes := make([]uint64, 5000)
	for i := range hashes {
		hashes[i] = uint64(i%70) << 40
	}
	if got := lows(hashes); len(got) != lowest || !slices.IsSorted(got) {
		t.Errorf("%d: %v", len(got), got)
	}
}

func BenchmarkSketch(b *testing.B) {
	v, a := newInventor(1), analyzer(b)
	x := article("A", "1", v.paragraphs(v.article(v.event(), 40)))
	s := NewShingler(a.Vocab)
	a.Tokens(x.Text, x.Parts, func(tokens []text.Token) {
		b.SetBytes(int64(len(x.Text)))
		b.ReportAllocs()
		for b.Loop() {
			s.Sketch(x.Parts, tokens)
		}
	})
}

// Finding families, given the sketches: the time an article must not grow with their number. One article in five is a copy.
func BenchmarkFamilies(b *testing.B) {
	v, a := newInventor(1), analyzer(b)
	s := NewShingler(a.Vocab)
	var in []entry
	var full []shingles
	for n := range 8000 {
		e := v.event()
		texts := [][]string{v.article(e, 12)}
		if n%5 == 0 {
			texts = append(texts, v.apply(edit{changed: .2}, e, texts[0]))
		}
		for k, t := range texts {
			x := article(fmt.Sprint("Outlet ", k), fmt.Sprint(n), v.paragraphs(t))
			a.Tokens(x.Text, x.Parts, func(tokens []text.Token) {
				in = append(in, entry{ID: x.ID, Outlet: x.Outlet, Sketch: s.Sketch(x.Parts, tokens)})
				full = append(full, s.shingles(x.Parts, tokens))
			})
		}
	}
	for _, n := range []int{500, 2000, 8000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				if _, err := families(in[:n], func(i int) (shingles, error) { return full[i], nil }); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/article")
		})
	}
}
