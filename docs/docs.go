// Package docs holds the pages on the method, so that the command can print from them what a number means. The pages are the one
// source: docs/method is read by people, and section by section by Explain.
//
// A section is explained by the names that a comment under its heading lists:
//
//	## Rate
//	<!-- explains: rate_per_1000 rest_rate -->
package docs

import (
	"embed"
	"io/fs"
	"slices"
	"strings"
)

//go:embed method/*.md
var pages embed.FS

// Section is a part of a page that explains names.
type Section struct {
	Page  string   // file in docs/method
	Title string   // its heading
	Names []string // columns, measures and verdicts that it explains
	Text  string   // Markdown, without heading and comment
}

// Parts are what every section says, in this order.
var Parts = []string{"Means", "Formula", "Assumes", "Papers", "Cannot say"}

const marker = "<!-- explains: "

// Sections are all sections that explain something, in the order of the pages' names and of the sections in them.
func Sections() []Section {
	var all []Section
	files, _ := fs.Glob(pages, "method/*.md") // the pattern is well formed
	for _, name := range files {
		data, err := pages.ReadFile(name)
		if err != nil {
			continue // it was embedded
		}
		for _, part := range strings.Split("\n"+string(data), "\n## ")[1:] {
			title, text, _ := strings.Cut(part, "\n")
			names, text, ok := strings.Cut(strings.TrimPrefix(text, marker), " -->\n")
			if !ok || !strings.HasPrefix(part, title+"\n"+marker) {
				continue
			}
			all = append(all, Section{strings.TrimPrefix(name, "method/"), title, strings.Fields(names), strings.TrimSpace(text)})
		}
	}
	return all
}

// Explain returns the section that explains a name, whatever its case and whether words are parted by blanks, hyphens or underscores.
func Explain(name string) (Section, bool) {
	for _, s := range Sections() {
		if fold(s.Title) == fold(name) || slices.ContainsFunc(s.Names, func(n string) bool { return fold(n) == fold(name) }) {
			return s, true
		}
	}
	return Section{}, false
}

// Names are all names that are explained, in order.
func Names() (names []string) {
	for _, s := range Sections() {
		names = append(names, s.Names...)
	}
	slices.Sort(names)
	return names
}

// Field returns one of the Parts of a section. Empty where it has none.
func (s Section) Field(name string) string {
	_, text, ok := strings.Cut(s.Text, "**"+name+".** ")
	if !ok {
		return ""
	}
	text, _, _ = strings.Cut(text, "\n\n**")
	return strings.TrimSpace(text)
}

func fold(name string) string {
	return strings.NewReplacer(" ", "_", "-", "_").Replace(strings.ToLower(strings.TrimSpace(name)))
}
