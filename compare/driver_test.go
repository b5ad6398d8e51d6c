package compare

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"sync"
	"testing"
	"time"
)

// mixed is an event in which every lens has something to find.
func mixed(t testing.TB, copies int) *Event {
	var told []piece
	for i := range copies {
		told = append(told,
			piece{"Alder", fmt.Sprintf("Mayor Ada Brandt gave a fiery speech in the harbour hall on day %d. “The dam will hold, whatever they say,” Brandt said. She attacked Otto Lund.", i)},
			piece{"Birch", fmt.Sprintf("Mayor Ada Brandt delivered an address in the harbour hall on day %d. Otto Lund called the address “fiery”. “The dam will hold,” Brandt told the council.", i)},
			piece{"Cedar", fmt.Sprintf("The talks between Ada Brandt and Otto Lund on day %d were productive. Lund said angrily that she was wrong. Police arrested Lund.", i)})
	}
	return newSpeechEvent(t, told...)
}

// A lens that used a fact it did not declare would find something else alone than in the company of those who do.
func TestEachLensAloneFindsWhatAllTogetherFind(t *testing.T) {
	for _, copies := range []int{1, 4} { // one after another, and side by side
		e := mixed(t, copies)
		all, err := compareEvent(t.Context(), e, Options{})
		if err != nil {
			t.Fatal(err)
		}
		for i, l := range Lenses {
			alone, err := compareEvent(t.Context(), e, Options{Lenses: []string{l.Name}})
			if err != nil {
				t.Fatal(err)
			}
			if got, want := fmt.Sprintf("%+v", alone.Findings[0]), fmt.Sprintf("%+v", all.Findings[i]); got != want {
				t.Errorf("%d articles, lens %s alone:\n%s\nwith all others:\n%s", len(e.Docs), l.Name, got, want)
			}
		}
	}
}

func TestLensesSideBySide(t *testing.T) {
	e := mixed(t, 1)
	var pool sync.WaitGroup
	for _, l := range Lenses {
		pool.Go(func() {
			if _, err := compareEvent(t.Context(), e, Options{Lenses: []string{l.Name}}); err != nil {
				t.Error(err)
			}
		})
	}
	pool.Wait()
}

// countingFact is a fact that counts how often it was looked for.
func countingFact(n *int, needs ...Need) *Fact[int] {
	return &Fact[int]{Name: "counted", Needs: needs, Find: func(context.Context, *View) (int, error) { *n++; return *n, nil }}
}

func TestAFactIsFoundOnceAndOnlyWhenItIsNeeded(t *testing.T) {
	var shared, apart, unasked int
	common := countingFact(&shared)
	left, right, idle := countingFact(&apart, common), countingFact(&apart, common), countingFact(&unasked)
	p := newPlan()
	p.need(left)
	p.need(right)
	if err := p.work(t.Context(), mixed(t, 1)); err != nil {
		t.Fatal(err)
	}
	if shared != 1 || apart != 2 || unasked != 0 {
		t.Errorf("found %d, %d and %d times, want 1, 2 and 0", shared, apart, unasked)
	}
	if got := idle.Of(&View{}); got != 0 {
		t.Errorf("a fact that was not declared is %d", got)
	}
}

// What fails is told by its name, for small events and for large ones, and what needs it is not looked for.
func TestAFactThatFails(t *testing.T) {
	broken := errors.New("the ink is dry")
	for _, copies := range []int{1, 4} {
		behind := 0
		bad := &Fact[int]{Name: "bad", Find: func(context.Context, *View) (int, error) { return 0, broken }}
		_, err := find(t.Context(), mixed(t, copies), countingFact(&behind, bad))
		if !errors.Is(err, broken) || err.Error() != "bad: the ink is dry" || behind != 0 {
			t.Errorf("%d copies: %v, %d", copies, err, behind)
		}
	}
}

// A run that is stopped does not wait for what it is in the middle of.
func TestStoppingDoesNotWait(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	started, release := make(chan struct{}), make(chan struct{})
	defer close(release)
	slow := &Fact[int]{Name: "slow", Find: func(context.Context, *View) (int, error) {
		close(started)
		<-release
		return 0, nil
	}}
	done := make(chan error)
	e := mixed(t, 4)
	go func() {
		_, err := find(ctx, e, slow)
		done <- err
	}()
	<-started
	stop()
	select {
	case err := <-done:
		if !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	case <-time.After(time.Minute):
		t.Fatal("still waiting")
	}
}

// An event is a value: comparing it changes nothing in it.
func TestComparingLeavesTheEventAsItWas(t *testing.T) {
	e := mixed(t, 1)
	before := *e
	if _, err := compareEvent(t.Context(), e, Options{}); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(before, *e) {
		t.Error("the event was changed")
	}
}
