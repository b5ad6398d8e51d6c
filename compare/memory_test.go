package compare

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"tellings/compare/events"
	"tellings/compare/stats"
	"tellings/corpus"
)

// generated is a corpus that is made while it is read: JSONL, ten articles an event, each of another outlet. Words come from
// an invented vocabulary in which a few are frequent and most are rare; every article adds a name of its own, as news do.
type generated struct {
	articles, size int // how many, and bytes of text in each
	sample         func()

	made int
	rng  *rand.Rand
	line []byte // rest of the current article
}

const sampleEvery = 1000 // articles between two looks at the memory

func (g *generated) Read(p []byte) (int, error) {
	if len(g.line) == 0 {
		if g.made == g.articles {
			return 0, io.EOF
		}
		if g.made%sampleEvery == 0 {
			g.sample()
		}
		g.line, _ = json.Marshal(map[string]string{
			"id": fmt.Sprintf("a%d", g.made), "outlet": fmt.Sprintf("Outlet %d", g.made%10),
			"event": fmt.Sprintf("event %d", g.made/10), "date": "2026-03-12", "text": g.text(),
		})
		g.line = append(g.line, '\n')
		g.made++
	}
	n := copy(p, g.line)
	g.line = g.line[n:]
	return n, nil
}

// text is one article: sentences of ten words, each the product of two syllables, the first of them frequent.
func (g *generated) text() string {
	var s strings.Builder
	fmt.Fprintf(&s, "%s%s spoke of a fiery day.", invented(g.made), invented(g.made/400))
	for n := 0; s.Len() < g.size; n++ {
		if n%10 == 0 {
			s.WriteString(" The")
		}
		s.WriteByte(' ')
		u := g.rng.Float64()
		s.WriteString(strings.ToLower(invented(int(u * u * u * 400))))
		if n%4 == 3 {
			s.WriteString(" of the") // an English text has function words
		}
		if n%10 == 9 {
			s.WriteByte('.')
		}
	}
	s.WriteByte('.')
	return s.String()
}

// invented is the n-th word, n below 400; above that words come again.
func invented(n int) string {
	const consonants, vowels = "bdfgklmnprstvz", "aeiou"
	syllable := func(n int) string {
		return string(consonants[n%14]) + string(vowels[n%5]) + string(consonants[(n/5+3)%14])
	}
	word := syllable(n%20) + syllable(n/20%20) + "o"
	return strings.ToUpper(word[:1]) + word[1:]
}

// peak runs the comparison over a generated corpus and returns the most live memory seen on the way, above what was there
// before, and the bytes of text that went through.
func peak(t *testing.T, articles, size int) (heap, text int64) {
	t.Helper()
	live := func() int64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	a := analyzer(t)
	before, most := live(), int64(0)
	sample := func() { most = max(most, live()) }
	src, err := corpus.Open([]string{"-"}, &generated{articles: articles, size: size, sample: sample, rng: stats.Seed(1, "generated")}, corpus.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r := Run{Analyzer: a, Grouping: events.ByColumn, MemoryLimit: 1 << 20, Workers: 2, Options: Options{Lenses: []string{"measures", "terms", "similarity"}}}
	events := 0
	sum, err := r.Each(context.Background(), src, func(c *Comparison) error {
		if events++; events%(sampleEvery/10) == 0 {
			sample()
		}
		if len(c.Articles) != 10 || len(Found[Terms](c)) == 0 {
			return fmt.Errorf("event %s: %d articles, %d terms", c.Event, len(c.Articles), len(Found[Terms](c)))
		}
		for _, a := range c.Articles {
			text += int64(len(a.Text))
		}
		return nil
	}, func(r corpus.Reject) { t.Errorf("rejected: %+v", r) })
	if err != nil {
		t.Fatal(err)
	}
	if sum.Articles != articles || sum.Compared != articles/10 {
		t.Fatalf("%+v of %d articles", sum, articles)
	}
	return most - before, text
}

// What stays in memory of an article is its line in the index and the words it brings; the texts wait in the store, which
// spills what is above MemoryLimit, and only the events under way are analysed.
func TestMemoryDoesNotGrowWithTheText(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 25,000 generated articles")
	}
	const (
		perArticle = 1200    // bytes: id, outlet, event, place in the store, and one new name in the vocabulary and its tables
		inWork     = 5 << 20 // bytes: the events under way, which are larger when their articles are
		slack      = 2 << 20 // bytes by which two runs of one input differ
	)
	few, fewText := peak(t, 2500, 300)
	many, _ := peak(t, 20000, 300)
	long, longText := peak(t, 2500, 5000)
	longer, longerText := peak(t, 6000, 5000)
	t.Logf("2,500 articles of 300 bytes: %d KB; 20,000: %d KB; 2,500 of 5,000 bytes: %d KB; 6,000: %d KB", few>>10, many>>10, long>>10, longer>>10)
	if more := many - few; more > 17500*perArticle {
		t.Errorf("17,500 more articles take %d bytes more, %d each; want at most %d each", more, more/17500, perArticle)
	}
	if more, added := long-few, longText-fewText; more > inWork || added < 2*inWork {
		t.Errorf("%d bytes more text take %d bytes more; want at most %d", added, more, inWork)
	}
	if more, added := longer-long, longerText-longText; more > 3500*perArticle+slack || added < 15<<20 {
		t.Errorf("%d bytes more text in 3,500 more articles take %d bytes more; want at most %d", added, more, 3500*perArticle+slack)
	}
}
