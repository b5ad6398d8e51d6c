package compare

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tellings/compare/events"
	"tellings/compare/stats"
	"tellings/corpus"
)

// lines are n generated articles as JSONL; without an event column when bare.
func lines(t *testing.T, n int, bare bool) []string {
	t.Helper()
	data, err := io.ReadAll(&generated{articles: n, size: 300, sample: func() {}, rng: stats.Seed(1, "lines")})
	if err != nil {
		t.Fatal(err)
	}
	text := strings.TrimSpace(string(data))
	if bare {
		text = strings.ReplaceAll(text, `"event":`, `"not_an_event":`)
	}
	return strings.Split(text, "\n")
}

// each runs over the lines and prints every comparison, floats in full.
func each(t *testing.T, r Run, lines []string) string {
	t.Helper()
	src, err := corpus.Open([]string{"-"}, strings.NewReader(strings.Join(lines, "\n")), corpus.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	_, err = r.Each(context.Background(), src, func(c *Comparison) error {
		fmt.Fprintf(&out, "%s %v\n", c.Event, c.Outlets)
		for _, a := range c.Articles {
			fmt.Fprintln(&out, a.ID, a.Tokens, a.Voices, a.Flags)
		}
		for _, f := range c.Findings {
			fmt.Fprintf(&out, "%+v\n", f)
		}
		return nil
	}, func(r corpus.Reject) { t.Errorf("%+v", r) })
	if err != nil {
		t.Fatal(err)
	}
	return address.ReplaceAllString(out.String(), "")
}

// address is what fmt prints of a pointer.
var address = regexp.MustCompile(`0x[0-9a-f]+`)

// Comparisons are the same to the last bit, which reports round away, for any number of workers and order of articles, with
// the texts in memory or on disk.
func TestRunIsTheSameToTheBit(t *testing.T) {
	for _, grouping := range []events.Grouping{events.Auto, events.ByColumn, events.All} {
		all := lines(t, 70, grouping == events.Auto)
		r := Run{Analyzer: analyzer(t), Grouping: grouping, Workers: 1}
		want := each(t, r, all)
		if strings.Count(want, "Outlet 3") < 3 {
			t.Fatalf("too little to tell: %.500s", want)
		}
		shuffled := slices.Clone(all)
		rand.New(rand.NewPCG(5, 6)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		for _, workers := range []int{2, 8} {
			fresh := Run{Analyzer: analyzer(t), Grouping: grouping, Workers: workers, MemoryLimit: 1} // a vocabulary filled in another order
			if got := each(t, fresh, shuffled); got != want {
				at := 0
				for at < min(len(got), len(want)) && got[at] == want[at] {
					at++
				}
				t.Errorf("grouping %d, %d workers, shuffled: differs at byte %d: …%.200s\nwant …%.200s", grouping, workers, at, got[at:], want[at:])
			}
		}
	}
}

func TestRunEnds(t *testing.T) {
	all := lines(t, 50, false)
	src := func() *corpus.Source {
		s, err := corpus.Open([]string{"-"}, strings.NewReader(strings.Join(all, "\n")+"\nnot JSON"), corpus.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	r := Run{Analyzer: analyzer(t), Workers: 4}
	t.Run("when done", func(t *testing.T) {
		var events []string
		rejects := 0
		sum, err := r.Each(context.Background(), src(), func(c *Comparison) error {
			events = append(events, c.Event)
			return nil
		}, func(corpus.Reject) { rejects++ })
		if want := (Summary{Articles: 50, Rejects: 1, Named: 50, Events: 5, Compared: 5}); err != nil || sum != want || rejects != 1 || !slices.IsSorted(events) {
			t.Errorf("%+v, %d rejects, events %v, %v; want %+v", sum, rejects, events, err, want)
		}
	})
	t.Run("with the error of yield", func(t *testing.T) {
		full, yielded := errors.New("disk full"), 0
		_, err := r.Each(context.Background(), src(), func(*Comparison) error { yielded++; return full }, func(corpus.Reject) {})
		if !errors.Is(err, full) || yielded != 1 {
			t.Errorf("%v after %d events", err, yielded)
		}
	})
	t.Run("when stopped while comparing", func(t *testing.T) {
		ctx, stop := context.WithCancel(context.Background())
		_, err := r.Each(ctx, src(), func(*Comparison) error { stop(); return nil }, func(corpus.Reject) {})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%v", err)
		}
	})
	t.Run("when stopped while reading", func(t *testing.T) {
		ctx, stop := context.WithCancel(context.Background())
		defer stop()
		_, err := r.Each(ctx, src(), func(*Comparison) error { t.Error("an event of half a corpus"); return nil }, func(corpus.Reject) { stop() })
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%v", err)
		}
	})
	t.Run("with nothing", func(t *testing.T) {
		s, err := corpus.Open([]string{"-"}, strings.NewReader(""), corpus.Options{})
		if err != nil {
			t.Fatal(err)
		}
		sum, err := r.Each(context.Background(), s, func(*Comparison) error { t.Error("an event of nothing"); return nil }, func(corpus.Reject) {})
		if err != nil || sum.Articles != 0 || sum.Events != 0 {
			t.Errorf("%+v, %v", sum, err)
		}
	})
}
