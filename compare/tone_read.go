package compare

import (
	"sync"

	"tellings/compare/actors"
	"tellings/corpus"
	"tellings/features"
	"tellings/features/stance"
	tones "tellings/features/tone"
)

// accounts are what the articles of an event do with the actors that are compared.
type accounts struct {
	referents []int32 // in the order of the cast
	scorer    *stance.Scorer
	of        []map[int32]*stance.Account // by document and referent; nil where it does not speak of it
	tones     []map[int32][4]toned        // the same, by voice
	shipped   agreement
}

type agreement struct {
	share float64
	pairs int
}

func (a *accounts) agreement() (float64, int) { return a.shipped.share, a.shipped.pairs }

// ToneReaders are the tools of the lens tone, one a goroutine: they hold tables that take long to fill, so events share them.
type ToneReaders struct {
	analyzer *features.Analyzer
	mu       sync.Mutex
	first    *tones.Scorer // whose lists all share
	idle     []*stance.Reader
}

// NewToneReaders returns ToneReaders of documents of a.
func NewToneReaders(a *features.Analyzer) *ToneReaders { return &ToneReaders{analyzer: a} }

// take hands out a reader that nobody uses; put gives it back.
func (t *ToneReaders) take() (*stance.Reader, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if n := len(t.idle); n > 0 {
		r := t.idle[n-1]
		t.idle = t.idle[:n-1]
		return r, nil
	}
	if t.first == nil {
		m, err := tones.Shipped()
		if err != nil {
			return nil, err
		}
		if t.first, err = tones.NewScorer(t.analyzer, m); err != nil {
			return nil, err
		}
	}
	return stance.NewReader(t.analyzer, t.first.Another())
}

func (t *ToneReaders) put(r *stance.Reader) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.idle = append(t.idle, r)
}

// accounts reads what the articles do with the actors that two outlets or more speak of.
func (e *Event) accounts(opt Options) (*accounts, error) {
	m, err := stance.Shipped()
	if err != nil {
		return nil, err
	}
	a := &accounts{referents: e.shared(), of: make([]map[int32]*stance.Account, len(e.Docs)), tones: make([]map[int32][4]toned, len(e.Docs))}
	if a.scorer, err = stance.NewScorer(m); err != nil {
		return nil, err
	}
	a.shipped.share, a.shipped.pairs = stance.Agreement(m)
	readers := opt.ToneReaders
	if readers == nil {
		readers = NewToneReaders(e.Analyzer)
	}
	readings, cast, errs := e.readings(), e.cast(), make([]error, len(e.Docs))
	wanted := make(map[int32]bool, len(a.referents))
	for _, ref := range a.referents {
		wanted[ref] = true
	}
	spread(len(e.Docs), corpus.Workers(0), func(doc int) {
		r, err := readers.take()
		if err != nil {
			errs[doc] = err
			return
		}
		defer readers.put(r)
		a.read(r, doc, e.Docs[doc], readings[doc], cast, wanted)
	})
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return a, nil
}

// shared are the referents that two outlets or more speak of and that are mentioned often enough.
func (e *Event) shared() (refs []int32) {
	referents := e.cast().Referents
	for i := range referents {
		ref := &referents[i]
		outlets := outletsOf(e, len(ref.Mentions), func(k int) int { return ref.Mentions[k].Doc })
		if len(refs) < tonedActors && outlets > 1 && len(ref.Mentions) >= tonedMentions {
			refs = append(refs, int32(i))
		}
	}
	return refs
}

// read fills in what one article does.
func (a *accounts) read(r *stance.Reader, doc int, d *features.Document, reading *features.Reading, cast *actors.Cast, wanted map[int32]bool) {
	places := map[int32][]stance.Mention{}
	for _, m := range reading.Actors.Mentions {
		if ref := cast.Of(doc, m.Actor); wanted[ref] {
			places[ref] = append(places[ref], stance.Mention{From: m.From, To: m.To, Kind: m.Kind})
		}
	}
	a.of[doc], a.tones[doc] = map[int32]*stance.Account{}, map[int32][4]toned{}
	if len(places) == 0 {
		return
	}
	r.Read(d, reading)
	for _, ref := range a.referents {
		if len(places[ref]) == 0 {
			continue
		}
		account := r.Account(places[ref])
		a.of[doc][ref] = account
		a.tones[doc][ref] = a.byVoice(account)
	}
}

// byVoice sums an account up by voice.
func (a *accounts) byVoice(account *stance.Account) (sums [4]toned) {
	for i := range account.Sentences {
		s := &account.Sentences[i]
		for _, k := range [...]int{int(s.Voice), allVoices} {
			t := &sums[k]
			t.mentions++
			t.sentences = append(t.sentences, s.Positive-s.Negative)
			t.tone += s.Positive - s.Negative
			switch neutral := 1 - s.Positive - s.Negative; {
			case s.Positive > max(s.Negative, neutral):
				t.positive++
			case s.Negative > neutral:
				t.negative++
			}
		}
	}
	for k := range sums[:allVoices] {
		sums[k].tone /= float64(max(1, sums[k].mentions))
	}
	sums[allVoices].tone = a.scorer.Tone(account).Value
	return sums
}

// sides are what the articles of outlet o and those that it is compared with say of a referent, in voice k of toneVoices.
func (a *accounts) sides(e *Event, ref int32, o, k int) (own, rest []toned) {
	ground := e.ground(o)
	for i := range ground.Docs {
		doc := i
		if ground.from != nil {
			doc = ground.from[i]
		}
		t := a.tones[doc][ref][k]
		switch {
		case t.mentions == 0:
		case e.outletOf(doc) == o:
			own = append(own, t)
		default:
			rest = append(rest, t)
		}
	}
	return own, rest
}
