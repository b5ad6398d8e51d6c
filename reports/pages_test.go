package reports

import (
	"net/url"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"golang.org/x/net/html"
)

// walk calls f for every element.
func walk(n *html.Node, f func(*html.Node)) {
	if n.Type == html.ElementNode {
		f(n)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		walk(c, f)
	}
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func textOf(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	var b strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		b.WriteString(textOf(c))
	}
	return b.String()
}

// Whatever articles hold, a page has only our elements, loads our style and script alone, and every link within the report leads to a file.
func TestPagesStandAlone(t *testing.T) {
	files := contents(t, write(t, filepath.Join(t.TempDir(), "out"), hostile(), harbour(), alone()))
	if css := files[styleName]; css == "" || strings.Contains(css, "@import") || strings.Contains(css, "url(") {
		t.Error("there is no style, or it loads something")
	}
	if files[scriptName] != script || len(script) > 8<<10 {
		t.Error("the script is not ours, or above 8 kB")
	}
	anchors := anchorsOf(t, files)
	for name, content := range files {
		if !strings.HasSuffix(name, ".html") {
			continue
		}
		doc, err := html.Parse(strings.NewReader(content))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		ids, headings := map[string]bool{}, 0
		walk(doc, func(n *html.Node) {
			switch n.Data {
			case "img", "iframe", "object", "base", "form", "b2", "style":
				t.Errorf("%s has a <%s>", name, n.Data)
			case "link":
				if target := path.Join(path.Dir(name), attribute(n, "href")); attribute(n, "rel") != "stylesheet" || target != styleName {
					t.Errorf("%s links to %s as its style", name, target)
				}
			case "h1":
				headings++
			case "script":
				if target := path.Join(path.Dir(name), attribute(n, "src")); textOf(n) != "" || target != scriptName {
					t.Errorf("%s has a script that is not ours", name)
				}
			case "th":
				if attribute(n, "scope") == "" {
					t.Errorf("%s: a <th> without scope", name)
				}
			case "table":
				if !holds(n, "caption") {
					t.Errorf("%s: a table without caption", name)
				}
			}
			if id := attribute(n, "id"); id != "" {
				if ids[id] {
					t.Errorf("%s: id %s twice", name, id)
				}
				ids[id] = true
			}
			for _, a := range n.Attr {
				if a.Key == "src" && n.Data != "script" || a.Key == "style" || strings.HasPrefix(a.Key, "on") {
					t.Errorf("%s: attribute %s", name, a.Key)
				}
			}
			if n.Data == "a" {
				checkLink(t, files, anchors, name, n)
			}
		})
		if headings != 1 {
			t.Errorf("%s has %d h1", name, headings)
		}
	}
}

// The parser mends what it reads, so tags are also counted by hand: each is closed, by the right one, in order.
func TestTagsAreClosed(t *testing.T) {
	files := contents(t, write(t, filepath.Join(t.TempDir(), "out"), hostile(), harbour(), alone()))
	void := map[string]bool{"meta": true, "br": true, "link": true}
	for name, content := range files {
		if !strings.HasSuffix(name, ".html") {
			continue
		}
		var open []string
		tokens := html.NewTokenizer(strings.NewReader(content))
		for kind := tokens.Next(); kind != html.ErrorToken; kind = tokens.Next() {
			tag, _ := tokens.TagName()
			switch n := len(open); {
			case kind == html.StartTagToken && !void[string(tag)]:
				open = append(open, string(tag))
			case kind == html.EndTagToken && (n == 0 || open[n-1] != string(tag)):
				t.Fatalf("%s: </%s> closes nothing; open are %v", name, tag, open)
			case kind == html.EndTagToken:
				open = open[:n-1]
			}
		}
		if len(open) > 0 {
			t.Errorf("%s: left open: %v", name, open)
		}
	}
}

func holds(n *html.Node, element string) (found bool) {
	walk(n, func(c *html.Node) { found = found || c.Data == element })
	return found
}

// anchorsOf are the ids of each page.
func anchorsOf(t *testing.T, files map[string]string) map[string]bool {
	anchors := map[string]bool{}
	for name, content := range files {
		if !strings.HasSuffix(name, ".html") {
			continue
		}
		doc, err := html.Parse(strings.NewReader(content))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		walk(doc, func(n *html.Node) {
			if id := attribute(n, "id"); id != "" {
				anchors[name+"#"+id] = true
			}
		})
	}
	return anchors
}

// checkLink follows a link to its file and to its place in it.
func checkLink(t *testing.T, files map[string]string, anchors map[string]bool, page string, n *html.Node) {
	t.Helper()
	u, err := url.Parse(attribute(n, "href"))
	switch {
	case err != nil:
		t.Errorf("%s: %v", page, err)
	case u.Scheme == "http" || u.Scheme == "https":
		if !strings.Contains(attribute(n, "rel"), "noopener") {
			t.Errorf("%s: a link outside without rel=noopener", page)
		}
	case u.Scheme != "":
		t.Errorf("%s: a link with scheme %s", page, u.Scheme)
	default:
		target := page
		if u.Path != "" {
			target = path.Join(path.Dir(page), u.Path)
		}
		if files[target] == "" {
			t.Errorf("%s: link to %s, which is not there", page, target)
		} else if u.Fragment != "" && !anchors[target+"#"+u.Fragment] {
			t.Errorf("%s: link to %s#%s: nothing has that id", page, target, u.Fragment)
		}
	}
}

// The whole of a hostile text is shown as text.
func TestHostileTextIsShownAsText(t *testing.T) {
	files := contents(t, write(t, filepath.Join(t.TempDir(), "out"), hostile()))
	for name, content := range files {
		if !strings.HasPrefix(name, "events/") {
			continue
		}
		doc, err := html.Parse(strings.NewReader(content))
		if err != nil {
			t.Fatal(err)
		}
		shown := textOf(doc)
		for _, h := range hostiles[:12] {
			if !strings.Contains(shown, strings.TrimSpace(flat(h))) {
				t.Errorf("%s does not show %q", name, h)
			}
		}
		if strings.ContainsAny(shown, "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069") {
			t.Errorf("%s holds marks that turn the direction of the text around", name)
		}
	}
}

// goldmark, with the extensions of GitHub, must find in report.md what we put there and nothing of what articles hold.
func TestMarkdownRenders(t *testing.T) {
	files := contents(t, write(t, filepath.Join(t.TempDir(), "out"), hostile(), harbour()))
	var b strings.Builder
	if err := goldmark.New(goldmark.WithExtensions(extension.GFM)).Convert([]byte(files["report.md"]), &b); err != nil {
		t.Fatal(err)
	}
	doc, err := html.Parse(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	counts := map[string]int{}
	walk(doc, func(n *html.Node) { counts[n.Data]++ })
	for _, element := range []string{"a", "img", "script", "b", "hr", "input"} {
		if counts[element] > 0 {
			t.Errorf("report.md makes %d <%s>", counts[element], element)
		}
	}
	if strings.Contains(b.String(), "raw HTML omitted") {
		t.Error("report.md holds HTML")
	}
	if counts["h1"] != 1 || counts["h2"] != 2 || counts["table"] == 0 {
		t.Errorf("report.md makes %d h1, %d h2, %d tables; want 1, 2 (two events), some", counts["h1"], counts["h2"], counts["table"])
	}
	shown := textOf(doc)
	for _, h := range []string{hostiles[0], hostiles[1], hostiles[10], hostiles[15]} {
		if !strings.Contains(shown, flat(h)) {
			t.Errorf("report.md does not show %q as it is", h)
		}
	}
}

func TestFileNames(t *testing.T) {
	n := newNames("outlet")
	for _, c := range []struct{ name, want string }{
		{"The Daily Gull", "the-daily-gull"}, {"THE DAILY GULL!", "the-daily-gull-2"}, {"the daily gull-2", "the-daily-gull-2-2"},
		{"../../etc/passwd", "etc-passwd"}, {"CON", "outlet-con"}, {"lpt1", "outlet-lpt1"}, {"Élan ﬁn", "elan-fin"},
		{"", "outlet-e3b0c442"}, {"🦊", "outlet-0a9f72e8"}, {".", "outlet-cdb4ee2a"}, {strings.Repeat("a", 500), strings.Repeat("a", 60)},
	} {
		if got := n.file(c.name); got != c.want {
			t.Errorf("%q: %q, want %q", c.name, got, c.want)
		}
	}
}
