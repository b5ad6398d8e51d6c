package compare

import (
	"context"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/genre"
)

// character is what an article is, whatever it tells.
type character struct {
	genre   genre.Genre
	sure    bool // of the genre
	english bool
	family  int // number of the family of copies that it belongs to, from 1; 0 for none
}

// characters are those of all documents of an event.
type characters map[*features.Document]character

// charactersFact is what each article of the event is.
var charactersFact = &Fact[characters]{Name: "characters", Needs: []Need{familiesFact}, Find: func(_ context.Context, e *View) (characters, error) {
	found := make(characters, len(e.Docs))
	for _, d := range e.Docs {
		read := e.readers.genres.Read(d)
		found[d] = character{genre: read.Genre, sure: read.Sure(), english: english(d)}
	}
	for i, f := range familiesFact.Of(e) {
		for _, doc := range f.Members() {
			c := found[e.Docs[doc]]
			c.family = i + 1
			found[e.Docs[doc]] = c
		}
	}
	return found, nil
}}

// An English news text has function words for 23 to 55 of 100 words; a text in another language that shares some of them (in, was, a, no,
// me) has fewer than 12.
const (
	functionShare = 0.15
	judged        = 30 // different words below which a text is taken for English: a list of names tells no language
)

// english reports whether a document seems to be in English, by the share of English function words.
func english(d *features.Document) bool {
	words, function := 0, 0
	count := func(visit func(text.Token)) {
		for s, sentence := range d.Sentences {
			if d.Parts[s].Counted() {
				for _, t := range d.Tokens[sentence.First:sentence.End] {
					visit(t)
				}
			}
		}
	}
	count(func(t text.Token) {
		if t.Flags.Is(text.Word) {
			words++
		}
		if t.Flags.Is(text.StopWord) {
			function++
		}
	})
	if float64(function) >= functionShare*float64(words) {
		return true
	}
	different := map[uint32]bool{}
	count(func(t text.Token) {
		if t.Flags.Is(text.Word) {
			different[t.Type] = true
		}
	})
	return len(different) < judged
}
