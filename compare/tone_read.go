package compare

import (
	"context"
	"errors"
	"slices"

	"tellings/compare/actors"
	"tellings/corpus"
	"tellings/features"
	"tellings/features/loaded"
	"tellings/features/mentions"
	"tellings/features/stance"
)

// accounts are what the articles of an event do with the actors that are compared.
type accounts struct {
	actors  []tonedActor
	scorer  *stance.Scorer
	of      [][]account // by actor: the articles that speak of it, in order of document
	grounds [][]bool    // by outlet: the documents that it is compared on; nil for all
	shipped agreement
}

// tonedActor is whom a tone is toward: one who is found in the event, or whom a user asked for.
type tonedActor struct {
	name, side string
	class      mentions.Class
	referent   int32 // of the cast; actors.None of one who is asked for and not met there
}

// account is what one article does with one referent.
type account struct {
	doc   int
	read  *stance.Account
	tones [4]toned // by voice, the article as a whole last
}

type agreement struct {
	share float64
	pairs int
}

func (a *accounts) agreement() (float64, int) { return a.shipped.share, a.shipped.pairs }

// accountsFact is what the articles do with the actors that two outlets or more speak of; nil without the shipped lists, by
// which it is told.
var accountsFact = &Fact[*accounts]{Name: "accounts", Needs: []Need{castFact, readingsFact, groundsFact}, Find: func(ctx context.Context, e *View) (*accounts, error) {
	a, err := accountsOf(ctx, e)
	if errors.Is(err, loaded.ErrLists) {
		return nil, nil
	}
	return a, err
}}

func accountsOf(ctx context.Context, e *View) (*accounts, error) {
	m, err := stance.Shipped()
	if err != nil {
		return nil, err
	}
	a := &accounts{grounds: groundsFact.Of(e).docs()}
	if a.scorer, err = stance.NewScorer(m); err != nil {
		return nil, err
	}
	a.shipped.share, a.shipped.pairs = stance.Agreement(m)
	if len(e.readers.targets) > 0 {
		return a, a.readTargets(ctx, e)
	}
	cast := castFact.Of(e)
	names, wanted := cast.UniqueNames(), map[int32]int{}
	for _, ref := range sharedReferents(e.Event, cast) {
		wanted[ref] = len(a.actors)
		a.actors = append(a.actors, tonedActor{name: names[ref], class: cast.Referents[ref].Class, referent: ref})
	}
	return a, a.read(ctx, e, func(_ toneReader, doc int) [][]stance.Mention {
		return placesOf(doc, readingsFact.Of(e)[doc], cast, wanted)
	})
}

// read fills in what each article does with the actors, which stand by actor where places says.
func (a *accounts) read(ctx context.Context, e *View, places func(r toneReader, doc int) [][]stance.Mention) error {
	read := make([][]*stance.Account, len(e.Docs)) // by document and actor
	err := spread(ctx, len(e.Docs), corpus.Workers(0), func(doc int) error {
		r := e.readers.tones.Take()
		defer e.readers.tones.Give(r)
		if r.err == nil {
			read[doc] = accountsIn(r.Reader, e.Docs[doc], readingsFact.Of(e)[doc], places(r, doc))
		}
		return r.err
	})
	if err != nil {
		return err
	}
	a.of = make([][]account, len(a.actors))
	for doc, of := range read {
		for i, found := range of {
			if found != nil {
				a.of[i] = append(a.of[i], account{doc, found, a.byVoice(found)})
			}
		}
	}
	return nil
}

// sharedReferents are those that two outlets or more speak of and that are mentioned often enough.
func sharedReferents(e *Event, cast *actors.Cast) (refs []int32) {
	referents := cast.Referents
	for i := range referents {
		ref := &referents[i]
		outlets := outletsOf(e, len(ref.Mentions), func(k int) int { return ref.Mentions[k].Doc })
		if len(refs) < tonedActors && outlets > 1 && len(ref.Mentions) >= tonedMentions && hasTone(ref.Name, ref.Class) {
			refs = append(refs, int32(i))
		}
	}
	return refs
}

// placesOf are the mentions in one article of the referents that are wanted, by their numbers.
func placesOf(doc int, reading *features.Reading, cast *actors.Cast, wanted map[int32]int) [][]stance.Mention {
	places := make([][]stance.Mention, len(wanted))
	for _, m := range reading.Actors.Mentions {
		if i, ok := wanted[cast.Of(doc, m.Actor)]; ok {
			places[i] = append(places[i], stance.Mention{From: m.From, To: m.To, Kind: m.Kind})
		}
	}
	return places
}

// accountsIn reads what an article does with those who are mentioned at places; nil where it does not speak of one.
func accountsIn(r *stance.Reader, d *features.Document, reading *features.Reading, places [][]stance.Mention) []*stance.Account {
	if !slices.ContainsFunc(places, func(at []stance.Mention) bool { return len(at) > 0 }) {
		return nil
	}
	r.Read(d, reading)
	found := make([]*stance.Account, len(places))
	for i, at := range places {
		if len(at) > 0 {
			found[i] = r.Account(at)
		}
	}
	return found
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

// own is what the articles of outlet o that count say of actor i, in voice k of toneVoices.
func (a *accounts) own(e *Event, i, o, k int) (own []toned) {
	for _, t := range a.by(e.Outlets[o], i) {
		if t.tones[k].mentions > 0 && a.counts(o, t.doc) {
			own = append(own, t.tones[k])
		}
	}
	return own
}

// rest are the tones of the articles of those that outlet o is compared with.
func (a *accounts) rest(e *Event, i, o, k int) []float64 {
	outlet, rest := e.Outlets[o], make([]float64, 0, len(a.of[i]))
	for n := range a.of[i] {
		t := &a.of[i][n]
		if t.tones[k].mentions > 0 && a.counts(o, t.doc) && (t.doc < outlet.First || t.doc >= outlet.End) {
			rest = append(rest, t.tones[k].tone)
		}
	}
	return rest
}

// counts reports whether an article counts where outlet o is compared.
func (a *accounts) counts(o, doc int) bool { return a.grounds[o] == nil || a.grounds[o][doc] }

// by are the articles of an outlet that speak of actor i.
func (a *accounts) by(o Outlet, i int) []account {
	at := func(doc int) int {
		n, _ := slices.BinarySearchFunc(a.of[i], doc, func(t account, doc int) int { return t.doc - doc })
		return n
	}
	return a.of[i][at(o.First):at(o.End)]
}
