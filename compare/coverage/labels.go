package coverage

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"

	"tellings/corpus/text"
)

// Told is by event what a reader found told in it.
type Told map[string][]LabelledFact

// LabelledFact is one fact of an event and where each article tells it.
type LabelledFact struct {
	ID      string               `json:"id"`
	Tellers map[string][]Passage `json:"tellers"` // by the id of the article
}

// Passage is where an article tells something.
type Passage struct {
	Article, Field string // Field is text or title
	text.Span
}

// UnmarshalJSON reads ["article", "text", 51, 120].
func (p *Passage) UnmarshalJSON(data []byte) error {
	if err := json.Unmarshal(data, &[]any{&p.Article, &p.Field, &p.Start, &p.End}); err != nil {
		return fmt.Errorf("a passage is [\"article\", \"text\" or \"title\", first byte, byte after the last]: %w", err)
	}
	return nil
}

// meets reports whether two passages share at least half of the shorter one.
func (p Passage) meets(q Passage) bool {
	both := min(p.End, q.End) - max(p.Start, q.Start)
	return p.Article == q.Article && p.Field == q.Field && both > 0 && 2*both >= min(p.Len(), q.Len())
}

// ReadTold reads labelled facts: a line of JSON an event, {"event": "…", "facts": [{"id": "f1", "tellers": {"article":
// [["article", "text", 51, 120]]}}]}. Other members are passed over. Errors name the line.
func ReadTold(name string, r io.Reader) (Told, error) {
	told, lines := Told{}, bufio.NewScanner(r)
	lines.Buffer(nil, 1<<26)
	for n := 1; lines.Scan(); n++ {
		if len(lines.Bytes()) == 0 {
			continue
		}
		var line struct {
			Event string         `json:"event"`
			Facts []LabelledFact `json:"facts"`
		}
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			return nil, fmt.Errorf("%s:%d: expected an event with its facts: %w", name, n, err)
		}
		if line.Event == "" {
			return nil, fmt.Errorf("%s:%d: the line names no event; expected a member \"event\"", name, n)
		}
		told[line.Event] = append(told[line.Event], line.Facts...)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(told) == 0 {
		return nil, fmt.Errorf("%s: there is no event", name)
	}
	return told, nil
}

// facts are the indexes of the facts that a passage tells.
func facts(all []LabelledFact, p Passage) map[int]bool {
	found := map[int]bool{}
	for i := range all {
		for _, q := range all[i].Tellers[p.Article] {
			if p.meets(q) {
				found[i] = true
			}
		}
	}
	return found
}

// passage is where tokens from to to of a document stand.
func (e *Event) passage(doc, from, to int) Passage {
	d := e.Docs[doc]
	field, span := d.Place(text.Span{Start: d.Tokens[from].Start(), End: d.Tokens[to-1].End()})
	return Passage{d.Article.ID, field.String(), span}
}
