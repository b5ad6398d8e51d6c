package compare

import (
	"tellings/compare/copies"
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features/genre"
)

// readers read the articles of an event. They remember what they learn of every word, so the events of a Run share them.
type readers struct {
	copies corpus.Idle[*copies.Shingler]
	genres corpus.Idle[*genre.Reader]
}

func newReaders(v *text.Vocab) *readers {
	r := &readers{}
	r.copies.New = func() *copies.Shingler { return copies.NewShingler(v) }
	r.genres.New = func() *genre.Reader { return genre.NewReader(v) }
	return r
}
