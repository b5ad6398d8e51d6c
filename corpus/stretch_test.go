package corpus

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A corpus that is read in stretches, the last first, is the corpus that is read in one go: articles, rejects and notes in their order.
func TestStretchesAreTheWhole(t *testing.T) {
	dir := t.TempDir()
	write := func(name, content string) {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("articles.csv", "file,outlet,date\nb.txt,Harbour Post,2031-03-04\nmissing.txt,Nobody,\n")
	write("a.jsonl", `{"id":"1","outlet":"harbour  post","text":"The dam holds."}
{"id":"1","outlet":"www.tide.example","text":"The dam holds well.","date":"no day"}
{"id":"1#2","outlet":"Tide","text":"It rained."}
{"id":"9","outlet":"Tide","text":""}
broken
`)
	write("b.txt", "A ferry sank.")
	write("c.jsonl", `{"id":"1","outlet":"Harbour Post","text":"All are safe.","date":"not one"}
{"id":"1#2","outlet":"HARBOUR POST","text":"All are safe now."}
{"outlet":"TIDE","text":"No one was hurt."}
`)
	write("d.txt", "One file.")
	write("e.txt", "Another file.")
	write("f.txt", "A third one.")
	write("g.bin", "no article")
	src, err := Open([]string{dir}, nil, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	err = src.Each(t.Context(), func(a *Article) error {
		want = append(want, fmt.Sprintf("%s %q %q %s", a.ID, a.Outlet, a.Group, a.Origin))
		return nil
	}, func(r Reject) { want = append(want, fmt.Sprintf("%+v", r)) })
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(strings.Join(want, "\n"), "was taken for") || !strings.Contains(strings.Join(want, "\n"), "given before") {
		t.Fatalf("too little to tell: %q", want)
	}
	for _, n := range []int{1, 2, 4, 99} {
		if got := stretchwise(t, src, n); !slices.Equal(got, want) {
			t.Errorf("%d stretches:\n%s\nwant\n%s", n, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

// stretchwise reads in n stretches and puts the results together.
func stretchwise(t *testing.T, src *Source, n int) (lines []string) {
	t.Helper()
	type told struct {
		stretch, place int
		article        *Article
		given          Given
		reject         Reject
	}
	var all []told
	var rests []Rest
	for i, s := range slices.Backward(src.Stretches(n)) {
		rest, err := src.EachIn(t.Context(), s, func(a *Article, g Given) error {
			all = append(all, told{i, g.Place, a, g, Reject{}})
			return nil
		}, func(r Reject, place int) { all = append(all, told{i, place, nil, Given{}, r}) })
		if err != nil {
			t.Fatal(err)
		}
		rests = append(rests, rest)
	}
	order := func(a, b told) int {
		if a.stretch != b.stretch {
			return a.stretch - b.stretch
		}
		return a.place - b.place
	}
	slices.SortFunc(all, order)
	names, ids := src.Spellings(), IDs{}
	for _, x := range slices.Clone(all) {
		if x.article == nil {
			continue
		}
		a := x.article
		var note, taken *Reject
		a.Outlet, a.Group, note = names.Take(a.Outlet, a.Origin)
		a.ID, taken = ids.Unique(a.ID, a.Origin, x.given.ID)
		if note != nil {
			all = append(all, told{x.stretch, x.given.AtNote, nil, Given{}, *note})
		}
		if taken != nil {
			all = append(all, told{x.stretch, x.given.Place, nil, Given{}, *taken})
		}
	}
	slices.SortStableFunc(all, func(a, b told) int {
		if c := order(a, b); c != 0 || (a.article == nil) == (b.article == nil) {
			return c
		}
		if a.article == nil {
			return -1 // what is told of an article stands before it
		}
		return 1
	})
	var rest Rest
	for _, r := range slices.Backward(rests) {
		rest.Stems += r.Stems
		if rest.StemsIn == "" {
			rest.StemsIn = r.StemsIn
		}
	}
	for _, x := range all {
		if x.article != nil {
			lines = append(lines, fmt.Sprintf("%s %q %q %s", x.article.ID, x.article.Outlet, x.article.Group, x.article.Origin))
		} else {
			lines = append(lines, fmt.Sprintf("%+v", x.reject))
		}
	}
	after, err := src.After(t.Context(), rest)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range after {
		lines = append(lines, fmt.Sprintf("%+v", r))
	}
	return lines
}

func TestIDFamily(t *testing.T) {
	for id, want := range map[string]string{"a": "a", "a#2": "a", "a#2#3": "a", "#": "", "a#b": "a#b", "a#2b": "a#2b", "": ""} {
		if got := IDFamily(id); got != want {
			t.Errorf("%q: %q, want %q", id, got, want)
		}
	}
}
