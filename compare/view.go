package compare

import (
	"context"
	"fmt"

	"tellings/corpus/text"
)

// View is what a lens or a fact looks at: an event, and the facts that it declared to need. It is never written to, so
// several lenses may look at one event at the same time.
type View struct {
	*Event
	facts map[Need]any // by fact: what was found, of those declared
}

// Need is a fact as a lens or another fact declares it: see Fact.
type Need interface {
	name() string
	needs() []Need
	find(context.Context, *View) (any, error)
}

// Fact is something about an event that several lenses need: who its articles are about, what is said in them, which words
// they use. It is found once for each event, and only when a lens that is asked for needs it. Facts are values: whoever gets
// one must not change it.
//
// The model is Requires and ResultOf of golang.org/x/tools/go/analysis.
type Fact[T any] struct {
	Name  string
	Needs []Need
	Find  func(context.Context, *View) (T, error)
}

// Of returns the fact as it was found for the event of v. Whoever asks must have declared the need; the zero value is
// returned otherwise.
func (f *Fact[T]) Of(v *View) T {
	found, _ := v.facts[f].(T)
	return found
}

func (f *Fact[T]) name() string  { return f.Name }
func (f *Fact[T]) needs() []Need { return f.Needs }
func (f *Fact[T]) find(ctx context.Context, v *View) (any, error) {
	found, err := f.Find(ctx, v)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Name, err)
	}
	return found, nil
}

// evidence returns the passage from token from to token to of document doc, with whose words it begins where the lens needs readings.
func (v *View) evidence(doc, from, to int, lens, item string) Evidence {
	found := v.Event.evidence(doc, from, to, lens, item)
	if readings := readingsFact.Of(v); readings != nil {
		d := v.Docs[doc]
		for from < to-1 && d.Tokens[from].Flags.Is(text.Punct) {
			from++
		}
		found.Speaker = readings[doc].SpeakerName(readings[doc].SpeakerOf(d, from))
	}
	return found
}
