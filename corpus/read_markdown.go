package corpus

import (
	"fmt"
	"strings"

	"tellings/corpus/markup"
	"tellings/corpus/yaml"
)

// frontMatter finds the YAML block at the top of a Markdown file: between a line "---" and the next such line (or "...").
var frontMatter = markup.Pattern(`\A---[ \t]*\r?\n(?s:(.*?)\r?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|\z)`)

// readMarkdown reads a file that is one article. The front matter gives its metadata and is no part of the text; the
// rest is the text as it stands, Markdown signs included, since nothing of a text is ever cut.
func readMarkdown(f *inputFile) error {
	text, err := f.whole()
	if err != nil {
		return err
	}
	rec := new(record)
	if m := frontMatter().FindStringSubmatchIndex(text); m != nil {
		if m[2] >= 0 {
			if err := frontMatterValues(rec, text[m[2]:m[3]], f.columns); err != nil {
				reason := fmt.Sprintf("the YAML between the --- lines cannot be read (%s); the article was kept without it", firstLine(err))
				if err := f.reject(1, "front matter", reason); err != nil {
					return err
				}
			}
		}
		text = text[m[1]:]
	}
	rec.values[fieldText] = text
	return f.record(rec)
}

// frontMatterValues puts the top-level values of a YAML mapping into rec.
func frontMatterValues(rec *record, block string, c *columns) error {
	var values yaml.Map // keeps the order, so that of two names for one field the same wins every time
	if err := yaml.Parse([]byte(block), yaml.FrontMatter, &values); err != nil {
		return err
	}
	for _, item := range values {
		if s, ok := c.find([]byte(fmt.Sprint(item.Key))); ok && s.field != fieldText {
			rec.set(s, yamlText(item.Value))
		}
	}
	return nil
}

// yamlText is the text of a scalar or of a list of scalars.
func yamlText(value any) string {
	switch v := value.(type) {
	case nil:
		return ""
	case []any:
		var parts []string
		for _, e := range v {
			switch e.(type) {
			case nil, []any, map[string]any, yaml.Map: // nil also where an alias leads back to its own list
			default:
				parts = append(parts, fmt.Sprint(e))
			}
		}
		return strings.Join(parts, ", ")
	case map[string]any, yaml.Map:
		return ""
	}
	return fmt.Sprint(value)
}

func firstLine(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}
