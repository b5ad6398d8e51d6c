package docs

import (
	"io/fs"
	"path"
	"regexp"
	"strings"
	"testing"
)

// Every section that explains something has the five parts, and no name is explained twice.
func TestSectionsAreWhole(t *testing.T) {
	seen := map[string]string{}
	for _, s := range Sections() {
		for _, part := range Parts {
			if s.Field(part) == "" {
				t.Errorf("%s: no %q", s.Title, part)
			}
		}
		for _, name := range s.Names {
			if seen[name] != "" {
				t.Errorf("%s is explained by %q and %q", name, seen[name], s.Title)
			}
			seen[name] = s.Title
		}
	}
	if len(seen) < 40 {
		t.Errorf("%d names are explained", len(seen))
	}
}

func TestExplain(t *testing.T) {
	for name, want := range map[string]string{"q": "q", "Not distinguishable": "Not distinguishable", "not-distinguishable": "Not distinguishable", "LOG_RATIO": "Log ratio", "ci high": "Interval"} {
		if s, ok := Explain(name); !ok || s.Title != want {
			t.Errorf("%s: %q, want %q", name, s.Title, want)
		}
	}
	if _, ok := Explain("moon"); ok {
		t.Error("the moon is explained")
	}
}

var link = regexp.MustCompile(`\]\(([^)#:]*)(#[^)]*)?\)`)

// Links between the pages lead to a page and to a heading of it.
func TestLinksLead(t *testing.T) {
	text := map[string]string{}
	names, err := fs.Glob(pages, "method/*.md")
	if err != nil || len(names) < 15 {
		t.Fatal(err, len(names))
	}
	for _, name := range names {
		data, err := pages.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		text[path.Base(name)] = string(data)
	}
	for name, page := range text {
		for _, m := range link.FindAllStringSubmatch(page, -1) {
			to := m[1]
			if to == "" {
				to = name
			}
			if strings.HasPrefix(to, "../") {
				continue // out of the folder
			}
			target, ok := text[to]
			if !ok {
				t.Errorf("%s: no page %s", name, to)
			} else if m[2] != "" && !strings.Contains(headings(target), "\n"+m[2][1:]+"\n") {
				t.Errorf("%s: %s has no heading %s", name, to, m[2])
			}
		}
	}
}

// headings are the anchors of a page, one a line.
func headings(page string) string {
	var out strings.Builder
	out.WriteByte('\n')
	for line := range strings.SplitSeq(page, "\n") {
		if strings.HasPrefix(line, "#") {
			line = strings.ToLower(strings.TrimLeft(line, "# "))
			out.WriteString(regexp.MustCompile(`[^a-z0-9 -]`).ReplaceAllString(line, ""))
			out.WriteByte('\n')
		}
	}
	return strings.ReplaceAll(out.String(), " ", "-")
}
