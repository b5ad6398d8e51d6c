package frames

import (
	"bufio"
	"encoding/json"
	"io"
)

// Write writes the model as JSON, a feature a line.
func (m *Model) Write(w io.Writer) error {
	b := bufio.NewWriter(w)
	e := &encoder{w: b}
	e.member("{\n ", "kind", m.Kind)
	e.member(",\n ", "card", m.Card)
	e.member(",\n ", "single", m.Single)
	e.list("labels", len(m.Labels), func(i int) any { return m.Labels[i] })
	e.member(",\n ", "seen", m.Seen)
	e.member(",\n ", "subwords", m.Subwords)
	e.list("features", len(m.Features), func(i int) any { return m.Features[i] })
	e.list("vector", len(m.Vector), func(i int) any { return m.Vector[i] })
	e.text("\n}\n")
	if e.err != nil {
		return e.err
	}
	return b.Flush()
}

// encoder writes members of an object and keeps the first error.
type encoder struct {
	w   *bufio.Writer
	err error
}

func (e *encoder) text(s string) {
	if e.err == nil {
		_, e.err = e.w.WriteString(s)
	}
}

func (e *encoder) value(v any) {
	data, err := json.Marshal(v)
	if err != nil && e.err == nil {
		e.err = err
	}
	e.text(string(data))
}

func (e *encoder) member(before, name string, v any) {
	e.text(before)
	e.value(name)
	e.text(": ")
	e.value(v)
}

func (e *encoder) list(name string, n int, item func(i int) any) {
	e.text(",\n ")
	e.value(name)
	e.text(": [")
	for i := range n {
		if i > 0 {
			e.text(",")
		}
		e.text("\n  ")
		e.value(item(i))
	}
	e.text("\n ]")
}
