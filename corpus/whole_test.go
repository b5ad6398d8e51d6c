package corpus

import (
	"testing"

	"pgregory.net/rapid"

	"tellings/corpus/text"
)

func TestWhole(t *testing.T) {
	body := "The weir broke on Monday. Nobody was hurt.\n\nThe mayor came at noon."
	for _, c := range []struct{ name, title, text, want string }{
		{"a title of its own", "Weir breaks", body, "Weir breaks\n\n" + body},
		{"no title", "", body, body},
		{"a blank title", " \t", body, body},
		{"the text begins with the title", "Weir breaks", "Weir breaks\n\n" + body, "Weir breaks\n\n" + body},
		{"in other capitals and marks", "Weir breaks", "WEIR BREAKS!\n\n" + body, "WEIR BREAKS!\n\n" + body},
		{"behind a byline", "Weir breaks", "By Ann Example\n\nWeir breaks\n\n" + body, "By Ann Example\n\nWeir breaks\n\n" + body},
		{"with the name of the outlet behind it", "Weir breaks above Sennport - The Gull", "Weir breaks above Sennport\n\n" + body, "Weir breaks above Sennport\n\n" + body},
		{"a sentence that only begins like it", "The weir broke", body, "The weir broke\n\n" + body},
		{"no text", "Weir breaks", "", "Weir breaks\n\n"},
	} {
		a := &Article{Title: c.title, Text: c.text, Parts: MarkParts(c.text, c.title)}
		if got := a.Whole(); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestPlace(t *testing.T) {
	a := &Article{Title: " Weir breaks", Text: "The weir broke."}
	whole := a.Whole()
	if parts := a.WholeParts(); len(parts) != 2 || parts[0].Of(whole) != "Weir breaks" || parts[0].Kind != Headline || parts[1].Of(whole) != a.Text {
		t.Errorf("parts %+v of %q", parts, whole)
	}
	for _, c := range []struct {
		name  string
		span  text.Span
		field Field
		words string
	}{
		{"in the title", text.Span{Start: 1, End: 5}, InTitle, "Weir"},
		{"in the text", text.Span{Start: 18, End: 22}, InText, "weir"},
		{"from the one into the other", text.Span{Start: 6, End: 22}, InTitle, "breaks"},
		{"the gap", text.Span{Start: 13, End: 14}, InTitle, ""},
	} {
		field, span := a.Place(c.span)
		if got := span.Of(field.Of(a)); field != c.field || got != c.words {
			t.Errorf("%s: %q in the %s, want %q in the %s", c.name, got, field, c.words, c.field)
		}
	}
}

// Parts of the whole read as they do in their field, whatever the article is.
func TestWholePartsAreThoseOfTheFields(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		piece := rapid.StringOfN(rapid.SampledFrom([]rune("ab Ä.\n\"“”’")), 0, 60, -1)
		a := &Article{Title: piece.Draw(t, "title"), Text: piece.Draw(t, "text")}
		if rapid.Bool().Draw(t, "marked") {
			a.Parts = MarkParts(a.Text, a.Title)
		}
		whole := a.Whole()
		for i, p := range a.WholeParts() {
			field, span := a.Place(p.Span)
			if p.Of(whole) != span.Of(field.Of(a)) || field == InTitle && i > 0 {
				t.Fatalf("part %d is %q of the whole and %q of the %s", i, p.Of(whole), span.Of(field.Of(a)), field)
			}
		}
	})
}
