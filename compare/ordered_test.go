package compare

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"

	"tellings/compare/events"
)

func groupsOf(n int) []events.Group {
	groups := make([]events.Group, n)
	for i := range groups {
		groups[i].Keys = []int{i}
	}
	return groups
}

// While the first event takes long, those behind it go ahead as far as there is room, and no further.
func TestOrderedGoesAheadOfASlowEvent(t *testing.T) {
	for _, c := range []struct {
		name string
		room int64
		want int64 // events done before the first one is
	}{{"room for ten", 100, 10}, {"room for all", 1000, 19}, {"no room", 0, 2}} {
		var done atomic.Int64
		reached := make(chan struct{})
		var order []int
		err := ordered(context.Background(), groupsOf(20), queue{workers: 2, room: c.room}, func(events.Group) int64 { return 10 },
			func(_ context.Context, g events.Group) (int, error) {
				if g.Keys[0] == 0 {
					<-reached
				} else if done.Add(1) == c.want {
					close(reached)
				}
				return g.Keys[0], nil
			}, func(i, value int) error {
				if value == 0 && done.Load() > c.want {
					t.Errorf("%s: %d events were done ahead of the first, want %d", c.name, done.Load(), c.want)
				}
				order = append(order, value)
				return nil
			})
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		for i, v := range order {
			if v != i {
				t.Fatalf("%s: results in the order %v", c.name, order)
			}
		}
		if len(order) != 20 {
			t.Errorf("%s: %d results", c.name, len(order))
		}
	}
}

func TestOrderedEnds(t *testing.T) {
	broken := errors.New("broken")
	size := func(events.Group) int64 { return 1 }
	pass := func(_ context.Context, g events.Group) (int, error) { return g.Keys[0], nil }
	fail := func(_ context.Context, g events.Group) (int, error) {
		if g.Keys[0] == 3 {
			return 0, broken
		}
		return g.Keys[0], nil
	}
	for _, c := range []struct {
		name  string
		work  func(context.Context, events.Group) (int, error)
		yield func(int, int) error
	}{
		{"work fails", fail, func(int, int) error { return nil }},
		{"yield fails", pass, func(i, _ int) error {
			if i == 3 {
				return broken
			}
			return nil
		}},
	} {
		if err := ordered(context.Background(), groupsOf(50), queue{2, 5}, size, c.work, c.yield); !errors.Is(err, broken) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := ordered(ctx, groupsOf(5), queue{2, 5}, size, pass, func(int, int) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}
