package corpus

import (
	"strings"

	"tellings/corpus/text"
)

// Field is the field of an article that a passage stands in.
type Field uint8

const (
	InText Field = iota
	InTitle
)

var namesOfFields = [...]string{"text", "title"}

// String returns the name that the tables use.
func (f Field) String() string { return namesOfFields[f] }

// Of returns the field's content.
func (f Field) Of(a *Article) string {
	if f == InTitle {
		return a.Title
	}
	return a.Text
}

// titleGap stands between the title and the text in Whole.
const titleGap = "\n\n"

// Whole returns the title and the text as one string, the title first: a headline is read like a sentence of the article. It is
// the text alone where there is not a title, or where the text holds the title already, so that nothing is read twice.
func (a *Article) Whole() string {
	head := a.Head()
	if head == 0 {
		return a.Text
	}
	if w := a.whole; len(w) == head+len(a.Text) && w[:len(a.Title)] == a.Title && w[head:] == a.Text {
		return w
	}
	return a.Title + titleGap + a.Text
}

// Head is the number of bytes of Whole that stand before the text: 0, or those of the title and the gap behind it.
func (a *Article) Head() int {
	if a.titleInText() || strings.TrimSpace(a.Title) == "" {
		return 0
	}
	return len(a.Title) + len(titleGap)
}

// titleInText reports whether a paragraph of the text is the title.
func (a *Article) titleInText() bool {
	if len(a.Parts) == 0 {
		return strings.Contains(a.Text, strings.TrimSpace(a.Title))
	}
	for _, p := range a.Parts {
		if p.Kind == Headline && p.Start >= 0 && p.Start <= p.End && p.End <= len(a.Text) && isTitle(p.Of(a.Text), a.Title) {
			return true
		}
	}
	return false
}

// WholeParts returns the parts of Whole: the title as a Headline, then those of the text.
func (a *Article) WholeParts() []Part {
	head := a.Head()
	if head == 0 {
		return a.Parts
	}
	title := strings.TrimSpace(a.Title)
	start := strings.Index(a.Title, title)
	parts := make([]Part, 1, 1+max(1, len(a.Parts)))
	parts[0] = Part{text.Span{Start: start, End: start + len(title)}, Headline}
	if len(a.Parts) == 0 { // all of it is body
		return append(parts, Part{text.Span{Start: head, End: head + len(a.Text)}, Body})
	}
	for _, p := range a.Parts {
		p.Start, p.End = p.Start+head, p.End+head
		parts = append(parts, p)
	}
	return parts
}

// Place returns where a span of Whole stands: in which field, and where there. One that runs from the title into the text, as
// nothing within a sentence does, ends with the title.
func (a *Article) Place(s text.Span) (Field, text.Span) {
	head := a.Head()
	if s.Start >= head {
		return InText, text.Span{Start: s.Start - head, End: s.End - head}
	}
	return InTitle, text.Span{Start: min(s.Start, len(a.Title)), End: min(s.End, len(a.Title))}
}
