package lexicons

import (
	"bufio"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"tellings/corpus/yaml"
)

var formatQuanteda = Format{
	Name:       "quanteda",
	Doc:        "quanteda YAML: keys, which may be nested, with lists of terms; nested keys become a category a.b",
	Extensions: []string{".yml", ".yaml"},
	Detect: func(head []byte) bool {
		return yamlKey.MatchString(headText(head))
	},
	Read:  readQuanteda,
	Write: writeQuanteda,
}

// yamlKey is a key with a list below or behind it.
var yamlKey = regexp.MustCompile(`(?m)^[^#\s][^\t\n]*:[ ]*(\[|\n\s+- |\n- |\n\s+\S+:)`)

func readQuanteda(name string, r io.Reader) (*List, []Warning, error) {
	src, err := readSource(name, r)
	if err != nil {
		return nil, nil, err
	}
	file, err := parseYAML(strings.Join(src.lines, "\n"))
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", name, err)
	}
	b := newBuilder(name)
	for _, doc := range file.Docs {
		addYAML(b, doc.Body, "")
	}
	return b.done(src)
}

// parseYAML calls the library, whose parser is not proof against every malformed input.
func parseYAML(text string) (file *ast.File, err error) {
	if err := yaml.List.Check([]byte(text)); err != nil {
		return nil, err
	}
	defer func() {
		if broken := recover(); broken != nil {
			file, err = nil, fmt.Errorf("not readable as YAML: %v", broken)
		}
	}()
	return parser.ParseBytes([]byte(text), 0)
}

// addYAML adds the terms below a node; path is the category it stands in. Terms are taken as written, so that "no" and
// "1" stay words.
func addYAML(b *builder, node ast.Node, path string) {
	switch n := node.(type) {
	case nil, *ast.NullNode, *ast.CommentGroupNode:
	case *ast.MappingNode:
		for _, value := range n.Values {
			addYAML(b, value, path)
		}
	case *ast.MappingValueNode:
		addYAML(b, n.Value, join(path, yamlText(n.Key)))
	case *ast.SequenceNode:
		for _, value := range n.Values {
			addYAML(b, value, path)
		}
	case *ast.AnchorNode, *ast.AliasNode, *ast.TagNode, *ast.MergeKeyNode:
		b.warn(node.GetToken().Position.Line, "%s left out: anchors, aliases and tags are no terms", node.GetToken().Value)
	default:
		b.add(yamlText(n), path, 1, n.GetToken().Position.Line)
	}
}

func yamlText(n ast.Node) string {
	if s, ok := n.(*ast.StringNode); ok {
		return s.Value
	}
	if s, ok := n.(*ast.LiteralNode); ok && s.Value != nil {
		return s.Value.Value
	}
	return n.GetToken().Value
}

// join is the path of a nested category.
func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

func writeQuanteda(w io.Writer, l *List) error {
	if err := holds("quanteda", l, prefixes|categories); err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	for c, forms := range byCategory(l) {
		fmt.Fprintf(out, "%s:\n", strconv.Quote(l.Categories[c].Name))
		for _, f := range forms {
			fmt.Fprintf(out, "  - %s\n", strconv.Quote(f.form))
		}
	}
	return out.Flush()
}
