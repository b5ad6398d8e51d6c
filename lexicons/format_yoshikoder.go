package lexicons

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

var formatYoshikoder = Format{
	Name:       "yoshikoder",
	Doc:        "Yoshikoder .ykd: XML of nested cnode elements (categories) with pnode elements (patterns)",
	Extensions: []string{".ykd"},
	Detect:     func(head []byte) bool { return strings.Contains(string(head), "<cnode") },
	Read:       readYoshikoder,
	Write:      writeYoshikoder,
}

func readYoshikoder(name string, r io.Reader) (*List, []Warning, error) {
	src, err := readSource(name, r)
	if err != nil {
		return nil, nil, err
	}
	b := newBuilder(name)
	decoder := xml.NewDecoder(strings.NewReader(strings.Join(src.lines, "\n")))
	decoder.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // readSource decoded it
	var path []string
	for {
		token, err := decoder.Token()
		line, _ := decoder.InputPos()
		var bad *xml.SyntaxError
		switch {
		case errors.Is(err, io.EOF):
			return b.done(src)
		case errors.As(err, &bad):
			return nil, b.warnings, src.fault(bad.Line-1, 0, "not readable as XML: %s", bad.Msg)
		case err != nil:
			return nil, b.warnings, fmt.Errorf("%s: %w", name, err)
		}
		switch element := token.(type) {
		case xml.StartElement:
			path = startYoshikoder(b, element, path, line)
		case xml.EndElement:
			if element.Name.Local == "cnode" {
				path = path[:len(path)-1]
			}
		}
	}
}

// startYoshikoder follows a category down or adds a pattern. The outermost category is the dictionary itself.
func startYoshikoder(b *builder, element xml.StartElement, path []string, line int) []string {
	attribute := map[string]string{}
	for _, a := range element.Attr {
		attribute[a.Name.Local] = a.Value
	}
	switch element.Name.Local {
	case "cnode":
		path = append(path, attribute["name"])
		if len(path) > 1 && attribute["desc"] != "" {
			b.category(strings.Join(path[1:], "."), attribute["desc"])
		}
	case "pnode":
		category := ""
		if len(path) > 1 {
			category = strings.Join(path[1:], ".")
		}
		b.add(attribute["name"], category, 1, line)
	}
	return path
}

func writeYoshikoder(w io.Writer, l *List) error {
	if err := holds("yoshikoder", l, prefixes|categories); err != nil {
		return err
	}
	type pattern struct {
		Name string `xml:"name,attr"`
	}
	type category struct {
		Name       string     `xml:"name,attr"`
		Desc       string     `xml:"desc,attr,omitempty"`
		Categories []category `xml:"cnode"`
		Patterns   []pattern  `xml:"pnode"`
	}
	root := category{Name: l.Name, Desc: l.Description}
	for c, forms := range byCategory(l) {
		node := category{Name: l.Categories[c].Name, Desc: l.Categories[c].Description}
		for _, f := range forms {
			node.Patterns = append(node.Patterns, pattern{f.form})
		}
		root.Categories = append(root.Categories, node)
	}
	body, err := xml.MarshalIndent(struct {
		XMLName xml.Name `xml:"dictionary"`
		Style   string   `xml:"style,attr"`
		Root    category `xml:"cnode"`
	}{Style: "050805", Root: root}, "", "  ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s%s\n", xml.Header, body)
	return err
}
