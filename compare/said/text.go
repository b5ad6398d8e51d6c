package said

import (
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
)

// Text writes words as they stand in the articles that they are from. Words that follow one another in an article keep the
// marks and blanks between them; elsewhere a blank joins them, and a word keeps the marks that close it. A comma that stands
// there for the sake of an attribution (“…,” he said. “…”) becomes a full stop where what follows begins a
// sentence.
func (s *Speech) Text(words []Word) string {
	words = slices.CompactFunc(slices.Clone(words), func(a, b Word) bool { return a.doc == b.doc && a.token == b.token }) // both words of doesn’t
	var b []byte
	joined := true
	for n, w := range words {
		d := s.event.Docs[w.doc]
		span := text.Span{Start: d.Tokens[w.token].Start(), End: closing(d, int(w.token))}
		if !joined {
			if k := len(b) - 1; b[k] == ',' && begins(d, int(w.token)) {
				b[k] = '.'
			}
			b = append(b, ' ')
		}
		joined = n+1 < len(words) && words[n+1].doc == w.doc && unbroken(d, int(w.token), int(words[n+1].token))
		if joined {
			span.End = d.Tokens[words[n+1].token].Start()
		}
		b = append(b, span.Of(d.Text)...)
	}
	return strings.TrimRight(strings.Join(strings.Fields(string(b)), " "), ",")
}

// begins reports whether word i begins a sentence: a capital behind a stop or a paragraph's start, marks between left aside.
func begins(d *features.Document, i int) bool {
	if !d.Tokens[i].Flags.Is(text.Capital) {
		return false
	}
	for ; i > 0 && !d.Tokens[i].Flags.Is(text.ParagraphStart); i-- {
		switch t := d.Tokens[i-1].Type; {
		case t == '.' || t == '?' || t == '!':
			return true
		case t == ',' || t == ':' || t == ';' || !d.Tokens[i-1].Flags.Is(text.Punct):
			return false
		}
	}
	return true
}

// unbroken reports whether tokens i and j stand in one passage and paragraph with nothing but marks and an editor's words between.
func unbroken(d *features.Document, i, j int) bool {
	if j <= i || j-i > bracketed+2 {
		return false
	}
	for k := i + 1; k <= j; k++ {
		if d.Voices[k] == voice.Outlet || d.Tokens[k].Flags.Is(text.ParagraphStart) {
			return false
		}
	}
	return true
}

// closing is the end of token i with the marks behind it that belong to it: "close," "years." Quotation marks do not: they may
// be those of the passage.
func closing(d *features.Document, i int) int {
	end := d.Tokens[i].End()
	for k := i + 1; k < len(d.Tokens) && d.Voices[k] != voice.Outlet; k++ {
		switch d.Tokens[k].Type {
		case '.', ',', ';', ':', '?', '!', ')', text.Ellipsis:
			end = d.Tokens[k].End()
		default:
			return end
		}
	}
	return end
}
