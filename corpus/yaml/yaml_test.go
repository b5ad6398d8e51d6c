package yaml

import (
	"fmt"
	"strings"
	"testing"
)

// What takes the library minutes or all memory is turned down in no time; what people write is read.
func TestLimits(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"a head", "title: \"Ferry: late\"\nauthors: [Ann, Bo]\n", ""},
		{"brackets", "title: " + strings.Repeat("[", 5000), "nested deeper"},
		{"braces", strings.Repeat("{a: ", 5000), "nested deeper"},
		{"dashes", strings.Repeat("- ", 5000), "nested deeper"},
		{"size", "a: " + strings.Repeat("x", 70<<10), "at most 64 KB"},
		{"keys", strings.Repeat("a: b\n", 11_000), "at most 10000"},
		{"broken", "title: [", "]"},
	} {
		var m Map
		err := Parse([]byte(c.data), FrontMatter, &m)
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}

// Whatever comes in, nothing panics, and what is within the limits is read in no time.
func FuzzParse(f *testing.F) {
	for _, data := range []string{"title: \"Ferry: late\"\nauthors: [Ann, Bo]\n", "a: &a [*a]\n", "<<: {a: b}\n", "? [a]\n: 3\n", "a: |\n  x\n\n  y\n", "- - - a\n", "a: !!binary aGk=\n", "a: 'it''s\n", "---\na: b\n---\nc: d\n", "a: [}\n"} {
		f.Add([]byte(data))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var m Map
		if err := Parse(data, FrontMatter, &m); err == nil {
			for _, item := range m {
				_ = fmt.Sprint(item.Key, item.Value)
			}
		}
		var list map[string]any
		_ = Parse(data, List, &list)
	})
}
