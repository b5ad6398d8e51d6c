package corpus

import (
	"errors"
	"io/fs"
	"os"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tellings/corpus/text"
)

func anyArticle() *rapid.Generator[*Article] {
	return rapid.Custom(func(t *rapid.T) *Article {
		a := new(Article)
		for _, s := range strs(a) {
			*s = rapid.String().Draw(t, "value")
		}
		if rapid.Bool().Draw(t, "dated") {
			a.Date = time.Unix(rapid.Int64Range(-1e10, 1e10).Draw(t, "seconds"), rapid.Int64Range(0, 999_999_999).Draw(t, "nanoseconds")).UTC()
		}
		at := 0
		for range rapid.IntRange(0, 5).Draw(t, "parts") {
			start := at + rapid.IntRange(0, 300).Draw(t, "gap")
			at = start + rapid.IntRange(1, 1<<20).Draw(t, "length")
			kind := PartKind(rapid.IntRange(int(Body), int(Duplicate)).Draw(t, "kind"))
			a.Parts = append(a.Parts, Part{text.Span{Start: start, End: at}, kind})
		}
		return a
	})
}

// Whatever the limit, what is put in comes out.
func TestStoreRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		articles := rapid.SliceOfN(anyArticle(), 1, 10).Draw(t, "articles")
		s := NewStore(rapid.Int64Range(0, 500).Draw(t, "limit"))
		defer s.Close()
		for i, a := range articles {
			if key, err := s.Put(a, []byte{byte(i), 200}); err != nil || key != i {
				t.Fatalf("Put gave %d, %v; want key %d", key, err, i)
			}
		}
		for i := len(articles) - 1; i >= 0; i-- {
			got, beside, err := s.Get(i)
			if err != nil {
				t.Fatalf("Get(%d): %v", i, err)
			}
			if beside != string([]byte{byte(i), 200}) {
				t.Fatalf("beside article %d is %q", i, beside)
			}
			if got.Whole() != articles[i].Whole() {
				t.Fatalf("article %d read whole is %q, want %q", i, got.Whole(), articles[i].Whole())
			}
			if got.whole = ""; !reflect.DeepEqual(got, articles[i]) {
				t.Fatalf("Get(%d) = %+v\nwant %+v", i, got, articles[i])
			}
		}
	})
}

func TestStoreSpillsOnlyAboveTheLimit(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	s := NewStore(10_000)
	article := &Article{ID: "a", Text: strings.Repeat("word ", 200)}
	for range 5 {
		if _, err := s.Put(article, nil); err != nil {
			t.Fatal(err)
		}
	}
	if s.file != nil {
		t.Error("5 kB of articles went to disk under a limit of 10 kB")
	}
	for range 20 {
		if _, err := s.Put(article, nil); err != nil {
			t.Fatal(err)
		}
	}
	if s.file == nil {
		t.Error("25 kB of articles stayed in memory under a limit of 10 kB")
	}
	for key := range s.Len() {
		if got, _, err := s.Get(key); err != nil || got.Text != article.Text {
			t.Fatalf("Get(%d): %v", key, err)
		}
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if left, _ := os.ReadDir(dir); len(left) != 0 {
		t.Errorf("Close left %v behind", left)
	}
	if err := s.Close(); err != nil {
		t.Errorf("closing twice: %v", err)
	}
	if _, _, err := s.Get(0); !errors.Is(err, fs.ErrClosed) {
		t.Errorf("Get after Close: %v", err)
	}
	if _, err := s.Put(article, nil); !errors.Is(err, fs.ErrClosed) {
		t.Errorf("Put after Close: %v", err)
	}
}

func TestStoreErrors(t *testing.T) {
	s := NewStore(1 << 20)
	defer s.Close()
	for _, key := range []int{-1, 0, 1} {
		if _, _, err := s.Get(key); err == nil {
			t.Errorf("Get(%d) of an empty store gave no error", key)
		}
	}
	t.Setenv("TMPDIR", t.TempDir()+"/missing")
	disk := NewStore(0)
	defer disk.Close()
	if _, err := disk.Put(&Article{}, nil); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("Put without a folder for temporary files: %v", err)
	}
}

// With -race this shows that readers and a writer do not disturb each other.
func TestStoreConcurrently(t *testing.T) {
	s := NewStore(2000)
	defer s.Close()
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			for range 100 {
				key, err := s.Put(&Article{ID: "x", Text: "some text"}, nil)
				if err != nil {
					t.Error(err)
					return
				}
				if a, _, err := s.Get(key); err != nil || a.ID != "x" {
					t.Errorf("Get(%d) = %v, %v", key, a, err)
				}
			}
		})
	}
	wait.Wait()
	if s.Len() != 400 {
		t.Errorf("Len = %d, want 400", s.Len())
	}
}

func FuzzDecodeArticle(f *testing.F) {
	f.Add(string(appendArticle(nil, &Article{ID: "a", Text: "b", Parts: []Part{{text.Span{Start: 0, End: 1}, Lead}}})))
	f.Fuzz(func(t *testing.T, data string) {
		a, _, err := decodeArticle(data)
		if (a == nil) == (err == nil) {
			t.Errorf("article %v and error %v", a, err)
		}
	})
}
