package coverage

import (
	"slices"
	"strconv"

	"tellings/corpus/text"
	"tellings/features"
)

const (
	nobody int32 = -1 - iota // a token that names no actor
	within                   // a token of a name or title whose actor another token names
)

// actors gives every token that names an actor of the event the actor's term.
func (x *lexis) actors(doc int, d *features.Document) []int32 {
	of := make([]int32, len(d.Tokens))
	for i := range of {
		of[i] = nobody
	}
	v := x.e.Analyzer.Vocab
	byName := map[string]term{}
	for k := range d.Speakers {
		m := x.e.Speech.Cast.Speaker(doc, int32(k))
		if !x.e.Speech.Cast.Named(m) {
			continue
		}
		at := d.Speakers[k].Mention
		for i := x.tokenAt(d, at.Start); i < len(d.Tokens) && d.Tokens[i].Start < at.End; i++ {
			if d.Tokens[i].End == at.End {
				byName[v.Type(d.Tokens[i].Type).Norm] = x.actor(m)
			}
		}
	}
	for i, t := range d.Tokens {
		if a, ok := byName[v.Type(t.Type).Norm]; ok && t.Flags.Is(text.Capital) {
			of[i] = a
			for k := i - 1; k >= 0 && d.Tokens[k].Flags&(text.Word|text.Capital|text.StopWord|text.Possessive) == text.Word|text.Capital; k-- {
				if of[k] == nobody {
					of[k] = within
				}
			}
		}
	}
	for k := range d.Quotes {
		q := &d.Quotes[k]
		m := x.e.Speech.Cast.Speaker(doc, q.Speaker)
		if !x.e.Speech.Cast.Named(m) || q.Source.Len() == 0 {
			continue
		}
		last := -1
		for i := x.tokenAt(d, q.Source.Start); i < len(d.Tokens) && d.Tokens[i].Start < q.Source.End; i++ {
			last = i
		}
		if last >= 0 && d.Tokens[last].Flags.Is(text.StopWord) {
			of[last] = x.actor(m)
		}
	}
	return of
}

func (x *lexis) tokenAt(d *features.Document, at int) int {
	i, _ := slices.BinarySearchFunc(d.Tokens, at, func(t text.Token, at int) int { return t.Start - at })
	return i
}

func (x *lexis) actor(m int32) term {
	t := x.id("@"+strconv.Itoa(int(m)), actorNews)
	x.named[t] = 1
	return t
}

func (x *lexis) utterance(u int32) term { return x.id("“"+strconv.Itoa(int(u)), utteranceNews) }
