package wording

import (
	"strings"

	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/lang"
)

// wholeWords is how many words are shown at most where a phrase is made whole.
const wholeWords = 11

// grow makes a phrase whole, that a reader need not guess what is missing: behind it what its last word asks for (a hero for many farmers, continues to
// disregard her own town, fraught with quarrels), before a bare noun the verb whose object it is (expressed outrage), before a verb or a quality its
// subject where it stands at once before it (The melee erupted). Half of what “or” joins is never shown alone. Every step is taken whole or not at all.
func (r *reader) grow(first, end int) (int, int) {
	first, end = r.joined(first, end)
	bare := r.content(first, end) < 2
	end = r.complemented(first, end)
	if at := r.governed(first, end); (bare || r.predicateAt(first) != nil) && r.wordsIn(at, end) <= wholeWords {
		first = at
	}
	return r.withSubject(first, end), end
}

// wordsIn is how many words stand in some tokens; content how many of them have content.
func (r *reader) wordsIn(first, end int) (n int) {
	for t := first; t < end; t++ {
		if r.d.Tokens[t].Flags&(text.Word|text.Number) != 0 {
			n++
		}
	}
	return n
}

func (r *reader) content(first, end int) (n int) {
	for t := first; t < end; t++ {
		if r.d.Tokens[t].Flags&(text.Word|text.StopWord) == text.Word || r.d.Tokens[t].Flags.Is(text.Number) {
			n++
		}
	}
	return n
}

// joined takes in the adjectives that a conjunction or a comma joins to the one that is shown: uniting or divisive, democratic or authoritarian.
func (r *reader) joined(first, end int) (int, int) {
	at := first
	for at > 0 && r.linked(at-1) && r.sameSide(at-1, first) && r.sentence[at-1] == r.sentence[first] {
		at--
	}
	for at < first && (r.g.Tags[at] == syntax.Adverb || r.g.Tags[at] == syntax.Conjunction || r.g.Tags[at] == syntax.Mark) {
		at++
	}
	to := end
	if r.adjectival(end - 1) {
		for to < len(r.g.Tags) && r.linked(to) && r.sameSide(to, first) && r.sentence[to] == r.sentence[first] {
			to++
		}
		for to > end && !r.adjectival(to-1) {
			to--
		}
	}
	either := false
	for t := at; t < to; t++ {
		either = either || (t < first || t >= end) && eithers.Has(r.norm(t))
	}
	if !r.adjectival(first) && to == end || !either || r.wordsIn(at, to) > wholeWords+2 {
		return first, end
	}
	return at, to
}

func (r *reader) adjectival(t int) bool {
	return r.g.Tags[t] == syntax.Adjective || r.g.Tags[t] == syntax.Verb && (strings.HasSuffix(r.norm(t), "ing") || strings.HasSuffix(r.norm(t), "ed")) && r.predicateAt(t) == nil
}

// linked reports whether a token may stand within a row of adjectives.
func (r *reader) linked(t int) bool {
	return r.adjectival(t) || r.g.Tags[t] == syntax.Verb && strings.HasSuffix(r.norm(t), "ing") || r.g.Tags[t] == syntax.Adverb || r.g.Tags[t] == syntax.Conjunction || r.d.Tokens[t].Type == ','
}

// governed is where a bare word begins with the verb that it is the object of (expressed outrage), or that asks for the preposition before it (accused
// the council of ravaging the harbour).
func (r *reader) governed(first, end int) int {
	for v := range r.predicatesBefore(first) {
		if v.Head <= first-wholeWords {
			break
		}
		object := v.Object != syntax.None && r.g.Phrases[v.Object].First <= first && r.g.Phrases[v.Object].Head >= first && r.g.Phrases[v.Object].Head < end && !r.d.Tokens[v.Head].Flags.Is(text.StopWord)
		asks := first > 0 && (v.Particle == first-1 || r.g.Tags[first-1] == syntax.Preposition && (strings.HasSuffix(r.norm(first), "ing") || r.norm(first-1) == "as") && (v.End == first-1 || v.Object != syntax.None && r.g.Phrases[v.Object].End == first-1))
		if (object || asks) && !v.Negated && r.sameSide(v.Head, first) && r.sentence[v.Head] == r.sentence[first] {
			return v.Head
		}
	}
	return first
}

var eithers = lang.English.Set("wording.eithers")
