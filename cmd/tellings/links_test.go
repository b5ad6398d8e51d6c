package main

import (
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// Every link of every page of a report leads to a file of it, and to a place in that file: of the example, or of the report in the folder
// that TELLINGS_LINKS names.
func TestLinksOfTheReport(t *testing.T) {
	dir := os.Getenv("TELLINGS_LINKS")
	if dir == "" {
		dir = summit(t)
	}
	links, anchors, files := map[string]string{}, map[string]bool{}, map[string]bool{}
	err := filepath.WalkDir(dir, func(file string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, file)
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		files[name] = true
		if strings.HasSuffix(name, ".html") {
			readLinks(t, file, name, links, anchors)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(links) < 100 {
		t.Fatalf("%d links", len(links))
	}
	dead := 0
	for to, from := range links {
		file, _, found := strings.Cut(to, "#")
		if files[file] && (!found || anchors[to]) {
			continue
		}
		if dead++; dead < 20 {
			t.Errorf("%s: a link to %s, which is not there", from, to)
		}
	}
	t.Logf("%d places are linked to, %d dead", len(links), dead)
}

// readLinks notes the places that a page links to within the report, each with one page that does, and the anchors of the page.
func readLinks(t *testing.T, file, name string, links map[string]string, anchors map[string]bool) {
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for z := html.NewTokenizer(f); z.Next() != html.ErrorToken; {
		token := z.Token()
		for _, a := range token.Attr {
			if a.Key == "id" {
				anchors[name+"#"+a.Val] = true
			}
			if a.Key != "href" || token.Data != "a" {
				continue
			}
			u, err := url.Parse(a.Val)
			if err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			if u.Scheme != "" {
				continue // a page of the web
			}
			to := name
			if u.Path != "" {
				to = path.Join(path.Dir(name), u.Path)
			}
			if u.Fragment != "" {
				to += "#" + u.Fragment
			}
			links[to] = name
		}
	}
}
