package compare

import (
	"sync"

	"tellings/compare/copies"
	"tellings/compare/coverage"
	"tellings/compare/events"
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/genre"
	"tellings/features/stance"
	tones "tellings/features/tone"
	"tellings/lexicons"
)

// readers read the articles of an event. They remember what they learn of every word, so the events of a Run share them.
type readers struct {
	copies corpus.Idle[*copies.Shingler]
	genres *genre.Reader
	tones  corpus.Idle[toneReader]
	words  corpus.Idle[*wordCounter]
	namers corpus.Idle[*events.Namer]
	news   *lexicons.News
	stems  *text.PerType[stems]
	points func() (*coverage.Words, error)

	targets []stance.Target // whose tone is asked for; none for the actors that are found
}

// toneReader is a reader of tones, or why there is none.
type toneReader struct {
	*stance.Reader
	names *stance.Names // of the targets
	err   error
}

func newReaders(a *features.Analyzer, bg *lexicons.BackgroundTable, targets []stance.Target) *readers {
	r := &readers{genres: genre.NewReader(a.Vocab), news: lexicons.NewNews(bg, a.Vocab), targets: targets}
	r.stems = text.NewPerType(a.Vocab, func(id uint32) stems { return stemsOf(a.Vocab, id) })
	r.points = sync.OnceValues(func() (*coverage.Words, error) { return coverage.NewWords(a.Vocab, bg) })
	r.copies.New = func() *copies.Shingler { return copies.NewShingler(a.Vocab) }
	r.namers.New = func() *events.Namer { return events.NewNamer(a, bg) }
	r.words.New = func() *wordCounter { return &wordCounter{news: r.news} }
	first := sync.OnceValues(func() (*stance.Reader, error) { // its lists take long to compile, so all readers share them
		m, err := tones.Shipped()
		if err != nil {
			return nil, err
		}
		s, err := tones.NewScorer(a, m)
		if err != nil {
			return nil, err
		}
		return stance.NewReader(a, s)
	})
	r.tones.New = func() toneReader {
		reader, err := first()
		if err != nil {
			return toneReader{err: err}
		}
		names, err := stance.NewNames(a, stance.NamesOf(targets))
		return toneReader{reader.Another(), names, err}
	}
	return r
}
