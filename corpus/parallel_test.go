package corpus_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"tellings/corpus"
)

// numbered is a source of n articles as JSONL, their ids a000, a001, …
func numbered(t *testing.T, n int) *corpus.Source {
	t.Helper()
	var lines strings.Builder
	for i := range n {
		fmt.Fprintf(&lines, `{"id":"a%03d","outlet":"Gull Post","text":"The ferry ran %d times."}`+"\n", i, i)
	}
	src, err := corpus.Open([]string{"-"}, strings.NewReader(lines.String()), corpus.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return src
}

func never(r corpus.Reject) { panic(fmt.Sprintf("rejected: %+v", r)) }

func TestParallelYieldsInOrderOfReading(t *testing.T) {
	for _, workers := range []int{0, 1, 2, 8} {
		var ids []string
		length := func() func(*corpus.Article) int { return func(a *corpus.Article) int { return len(a.Text) } }
		err := corpus.Parallel(t.Context(), numbered(t, 200), workers, length, func(a *corpus.Article, n int) error {
			if n != len(a.Text) {
				t.Errorf("%s came with the result of another article", a.ID)
			}
			ids = append(ids, a.ID)
			return nil
		}, never)
		if err != nil || len(ids) != 200 || !slices.IsSorted(ids) {
			t.Errorf("%d workers: %d articles, in order: %v, error %v", workers, len(ids), slices.IsSorted(ids), err)
		}
	}
}

func TestParallelEnds(t *testing.T) {
	nothing := func() func(*corpus.Article) struct{} { return func(*corpus.Article) struct{} { return struct{}{} } }
	t.Run("with the error of yield, which is called no more", func(t *testing.T) {
		full, calls := errors.New("disk full"), 0
		err := corpus.Parallel(t.Context(), numbered(t, 200), 4, nothing, func(*corpus.Article, struct{}) error {
			calls++
			return full
		}, never)
		if !errors.Is(err, full) || calls != 1 {
			t.Errorf("%v after %d calls", err, calls)
		}
	})
	t.Run("when stopped", func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		calls := 0
		err := corpus.Parallel(ctx, numbered(t, 200), 4, nothing, func(*corpus.Article, struct{}) error {
			calls++
			stop()
			return nil
		}, never)
		if !errors.Is(err, context.Canceled) || calls != 1 {
			t.Errorf("%v after %d calls", err, calls)
		}
	})
}
