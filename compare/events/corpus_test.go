package events

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

// told is an article of an invented corpus, as JSONL has it.
type told struct {
	ID     string `json:"id"`
	Outlet string `json:"outlet"`
	Date   string `json:"date,omitempty"`
	Text   string `json:"text"`
}

// press invents news. Every event has actors of its subject, and words, a number and a weekday of its own; every article
// tells it with words that no other has, among words that all news has.
type press struct {
	rng    *rand.Rand
	common []string
}

func newPress(seed uint64) *press {
	p := &press{rng: rand.New(rand.NewPCG(seed, 1))}
	p.common = p.words(400, "")
	return p
}

// words invents n words; prefix is empty or begins a name.
func (p *press) words(n int, prefix string) []string {
	words := make([]string, n)
	for i := range words {
		var b strings.Builder
		b.WriteString(prefix)
		for range 3 {
			b.WriteByte("bdfgklmnprstv"[p.rng.IntN(13)])
			b.WriteByte("aeiou"[p.rng.IntN(5)])
		}
		words[i] = b.String()
	}
	return words
}

// event returns the words that make an event of actors.
func (p *press) event(actors []string) []string {
	return append(p.words(12, ""), append(slices.Clone(actors), "on "+[]string{"Monday", "Wednesday", "Friday"}[p.rng.IntN(3)])...)
}

// text tells event in some 300 words.
func (p *press) text(event []string) string {
	own := p.words(30, "")
	var b strings.Builder
	for s := range 20 {
		b.WriteString("The ")
		for range 12 {
			list := [][]string{event, event, own, p.common, p.common, p.common}[p.rng.IntN(6)]
			b.WriteString(list[p.rng.IntN(len(list))] + " ")
		}
		fmt.Fprintf(&b, "so.%s", []string{" ", "\n\n"}[s%2])
	}
	return b.String()
}

// groupsOf reads articles in the order given and returns the ids of each event.
func groupsOf(t testing.TB, articles []told, workers int) [][]string {
	t.Helper()
	x, store := indexOf(t, articles, workers)
	defer store.Close()
	var groups [][]string
	for _, g := range x.Groups() {
		var ids []string
		for _, key := range g.Keys {
			a, _, err := store.Get(key)
			if err != nil {
				t.Fatal(err)
			}
			ids = append(ids, a.ID)
		}
		groups = append(groups, ids)
	}
	return groups
}

func indexOf(t testing.TB, articles []told, workers int) (*Index, *corpus.Store) {
	t.Helper()
	var lines bytes.Buffer
	for _, a := range articles {
		if err := json.NewEncoder(&lines).Encode(a); err != nil {
			t.Fatal(err)
		}
	}
	src, err := corpus.Open([]string{"-"}, &lines, corpus.Options{})
	if err != nil {
		t.Fatal(err)
	}
	a, err := features.NewAnalyzer(nil)
	if err != nil {
		t.Fatal(err)
	}
	bg, err := lexicons.Background()
	if err != nil {
		t.Fatal(err)
	}
	store := corpus.NewStore(1 << 30)
	x, err := Reader{Store: store, Analyzer: a, Background: bg, Workers: workers}.Read(context.Background(), src, func(r corpus.Reject) { t.Error(r) })
	if err != nil {
		t.Fatal(err)
	}
	return x, store
}

// tell returns an article of each outlet on event; id tells the event too.
func (p *press) tell(id string, event []string, outlets int, dates ...string) (articles []told) {
	for o := range outlets {
		a := told{ID: fmt.Sprintf("%s-%d", id, o), Outlet: fmt.Sprintf("Outlet %d", o), Text: p.text(event)}
		if len(dates) > 0 {
			a.Date = dates[o%len(dates)]
		}
		articles = append(articles, a)
	}
	return articles
}

// check fails where the events found are not those of the ids.
func check(t *testing.T, articles []told, groups [][]string) {
	t.Helper()
	events := map[string]bool{}
	for _, a := range articles {
		events[a.ID[:strings.Index(a.ID, "-")]] = true
	}
	for _, g := range groups {
		for _, id := range g {
			if event := id[:strings.Index(id, "-")]; event != g[0][:strings.Index(g[0], "-")] {
				t.Errorf("%s stands with %s", id, g[0])
			}
		}
	}
	if len(groups) != len(events) {
		t.Errorf("%d events, want %d: %v", len(groups), len(events), groups)
	}
}

func TestInventedNews(t *testing.T) {
	p := newPress(3)
	actors := p.words(4, "Z")
	meeting, summit := p.event(actors), p.event(actors)
	for _, c := range []struct {
		name     string
		articles []told
	}{
		{"the same actors months apart", append(p.tell("may", p.event(actors), 4, "2026-05-02", "2026-05-03"), p.tell("august", p.event(actors), 4, "2026-08-02")...)},
		{"the same actors months apart, no dates", append(p.tell("may", p.event(actors), 4), p.tell("august", p.event(actors), 4)...)},
		{"the same story months apart", append(p.tell("may", meeting, 3, "2026-05-02"), p.tell("august", meeting, 3, "2026-08-02")...)},
		{"two events of one day, the same actors", append(p.tell("talks", summit, 5, "2026-05-02"), p.tell("crash", p.event(actors), 5, "2026-05-02")...)},
		{"one with a date, others without", append(p.tell("talks", summit, 2, "2026-05-02"), told{ID: "talks-x", Outlet: "Tern", Text: p.text(summit)})},
		{"an event of many articles", append(p.tell("talks", summit, 60, "2026-05-02"), p.tell("crash", p.event(actors), 60, "2026-05-02")...)},
		{"over midnight", p.tell("talks", summit, 6, "2026-05-02T23:50:00Z", "2026-05-03T00:10:00Z")},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, c.articles, groupsOf(t, c.articles, 1)) })
	}
}

// A hundred articles each share half of their words with the next one: a chain from the first to the last, but no event.
func TestNoChaining(t *testing.T) {
	p := newPress(5)
	var articles []told
	last := p.words(12, "Z")
	for i := range 100 {
		next := p.words(12, "Z")
		articles = append(articles, told{ID: fmt.Sprintf("%03d", i), Outlet: "Tern", Text: p.text(append(last, next...))})
		last = next
	}
	groups := groupsOf(t, articles, 1)
	if len(groups) == len(articles) {
		t.Error("the links of the chain are too weak to test anything")
	}
	for _, g := range groups {
		if len(g) > 4 {
			t.Errorf("one event of %d articles: %v", len(g), g)
		}
	}
}

// Many copies of one text are one event, though each article looks back on some of them only.
func TestCopiesBeyondReach(t *testing.T) {
	p := newPress(6)
	event := p.event(p.words(4, "Z"))
	text := p.text(event)
	var articles []told
	for i := range 3 * reach {
		articles = append(articles, told{ID: fmt.Sprintf("copy-%03d", i), Outlet: fmt.Sprintf("Outlet %d", i), Text: text})
	}
	check(t, articles, groupsOf(t, articles, 2))
}

func TestOrderAndWorkers(t *testing.T) {
	p := newPress(7)
	actors := p.words(4, "Z")
	var articles []told
	for e := range 30 {
		event := p.event(actors[:1+e%4])
		dates := []string{fmt.Sprintf("2026-05-%02d", 1+e/3), fmt.Sprintf("2026-05-%02d", 2+e/3)}
		if e%3 == 0 {
			dates = nil
		}
		articles = append(articles, p.tell(fmt.Sprint("e", e), event, 1+e%5, dates...)...)
	}
	want := fmt.Sprint(groupsOf(t, articles, 1))
	for workers := range 4 {
		p.rng.Shuffle(len(articles), func(i, j int) { articles[i], articles[j] = articles[j], articles[i] })
		if got := fmt.Sprint(groupsOf(t, articles, workers+1)); got != want {
			t.Fatalf("%d workers, another order: %s\nwant %s", workers+1, got, want)
		}
	}
}

// The time an article takes should hardly grow with the corpus: compare the lines.
func BenchmarkGroups(b *testing.B) {
	for _, n := range []int{1000, 4000, 16000} {
		b.Run(fmt.Sprintf("articles=%d", n), func(b *testing.B) {
			p := newPress(9)
			x := emptyIndex(Auto)
			for i := 0; x.Len() < n; i++ {
				event := p.rng.Perm(40000)[:20]
				for o := range 1 + i%5 {
					var s sketch
					for _, t := range append(p.rng.Perm(40000)[:sketchSize-20], event...) {
						s.terms = append(s.terms, sketchedTerm{key: uint32(t * t / 40000), level: 8, share: 0.001}) // some are common
					}
					slices.SortFunc(s.terms, func(a, b sketchedTerm) int { return int(a.key) - int(b.key) })
					s.terms = slices.CompactFunc(s.terms, func(a, b sketchedTerm) bool { return a.key == b.key })
					x.Add(x.Len(), Line{ID: fmt.Sprint(i, o), Outlet: fmt.Sprint(o), sketch: s})
				}
			}
			for b.Loop() {
				x.Groups()
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*x.Len()), "µs/article")
		})
	}
}
