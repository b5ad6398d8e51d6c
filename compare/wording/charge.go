package wording

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"sync"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// worth is what a word weighs by the list that it is from, for entries of degree 1, 2 and 3. Lists of words that are chosen (loaded,
// labels, doubt) come before those of words that only evaluate or feel.
var worth = map[string][3]float64{
	"loaded":       {.55, 1, 1.3},
	"labels":       {.6, 1, 1.2},
	"doubt":        {.6, 1, 1.2},
	"dehumanise":   {.5, .8, 1.1},
	"evaluative":   {.2, .55, .9},
	"conflict":     {.15, .4, .6},
	"emotion":      {.1, .25, .5},
	"intensifiers": {.1, .2, .4},
	"persuasion":   {.1, .2, .4},
	figures:        {.1, .4, .8},
}

// spokenLists are the lists whose words are worth a row where somebody says them: everybody hopes, and speaks of very big things.
var spokenLists = map[string]bool{"loaded": true, "labels": true, "doubt": true, "dehumanise": true, "evaluative": true}

// plainly are the categories that only say what evidence there is, compare quantities or tell the feelings of somebody: not a
// choice of words.
var plainly = text.WordSet("evidential superlative downtoner extreme appeal rhetorical")

// charge is one charged expression at its place.
type charge struct {
	from, to       int
	voice          voice.Voice
	list, category string
	family         string // of a figure of speech: what it is taken from
	weight         float64
}

func (c charge) overlaps(o charge) bool { return o.from < c.to && c.from < o.to }

// charges are the charged expressions of a document, in order. Of two that overlap the longer stands, and
// of two lists that have the same words the one that weighs more.
func (r *reader) charges() []charge {
	var found []charge
	taken := make([]bool, len(r.d.Tokens))
	for i, more := range [][]charge{r.listed(), r.cues(), r.quantities(), r.sides(), r.company(), r.epithets()} {
		for _, c := range more {
			if i > 0 && slices.Contains(taken[c.from:c.to], true) {
				continue
			}
			found = append(found, c)
			for t := c.from; t < c.to; t++ {
				taken[t] = true
			}
		}
	}
	slices.SortFunc(found, func(a, b charge) int { return a.from - b.from })
	return found
}

// listed are those that are in a list.
func (r *reader) listed() []charge {
	var found []charge
	features := r.e.Analyzer.Matcher.Features()
	families := sync.OnceValue(r.familyWords)
	for i := range r.d.Hits {
		h := &r.d.Hits[i]
		f := features[h.Feature]
		degrees, ok := worth[f.List]
		if !ok || h.Voice == voice.Quoted && !spokenLists[f.List] || h.Negated || plainly[f.Category] || !r.fits(h) {
			continue
		}
		c := charge{from: h.From, to: h.To, voice: h.Voice, list: f.List, category: f.Category, weight: degrees[min(max(int(h.Weight/1000), 1), 3)-1]}
		if f.List == figures {
			if r.literal(h, f.Category, families) {
				continue
			}
			c.family = f.Category
		}
		switch last := len(found) - 1; {
		case last < 0 || found[last].to <= c.from:
			found = append(found, c)
		case found[last].from == c.from && found[last].to == c.to: // in two lists: the one that weighs more, and a figure if one of them says so
			c.family = cmp.Or(c.family, found[last].family)
			found[last].family = c.family
			if found[last].weight < c.weight {
				found[last] = c
			}
		case found[last].to-found[last].from < c.to-c.from:
			found[last] = c
		}
	}
	return found
}

// fits reports whether the word is of the part of speech that its entry means: “blunt” the adjective and no surname, “slam” the verb.
// In a headline with capitals throughout the grammar cannot tell, and is not asked.
func (r *reader) fits(h *features.Hit) bool {
	_, entry := r.e.Analyzer.Matcher.Entry(h.Entry)
	tag := r.g.Tags[h.From]
	if h.To > h.From+1 && (r.opensClause(h.To-1) || !r.sameSide(h.From, h.To-1)) {
		return false // free to go after he pays; ‘blood’ on his hands
	}
	if h.To > h.From+1 || r.capitals(h.Sentence) {
		// a can-do mayor, but what the town can do; the right to choose, but was right to choose
		return tag != syntax.Auxiliary && !(tag == syntax.Adjective && h.From > 0 && h.To > h.From+1 && r.norm(h.From+1) == "to" && copulas.Has(r.lemma(h.From-1)))
	}
	switch _, class, _ := strings.Cut(entry.Term, "/"); class {
	case "v":
		return tag == syntax.Verb || tag == syntax.Adjective
	case "n":
		return tag == syntax.Noun
	}
	return tag != syntax.Name
}

// opensClause reports whether a word that may be a preposition or a conjunction stands before a pronoun that is the subject of a clause: after he pays.
func (r *reader) opensClause(t int) bool {
	if t+2 >= len(r.d.Tokens) || !clauseOpeners.Has(r.norm(t)) || !pronouns.Has(r.norm(t+1)) {
		return false
	}
	next := r.g.Tags[t+2]
	return next == syntax.Verb || next == syntax.Auxiliary
}

var clauseOpeners = lang.English.Set("wording.clause-openers")

// capitals reports whether a sentence is set like a headline: most of its longer words have a capital.
func (r *reader) capitals(sentence int) bool {
	s := r.d.Sentences[sentence]
	capital, all := 0, 0
	for _, t := range r.d.Tokens[s.First:s.End] {
		if t.Flags&(text.Word|text.StopWord) == text.Word {
			all++
			if t.Flags.Is(text.Capital) {
				capital++
			}
		}
	}
	return 4*capital >= 3*all
}

// usualSurprise is the surprise of a word that weighs what its list says, in nats.
const usualSurprise = 5

// news is how much an expression says by its rarest word, about 1: a word of one article in a hundred and fifty says what its list says, commoner ones less.
func (r *reader) news(from, to int) float64 {
	rare := 0.0
	for t := from; t < to; t++ {
		if r.d.Tokens[t].Flags&(text.Word|text.StopWord) == text.Word {
			rare = max(rare, -math.Log(r.e.Background.Likely(r.norm(t))))
		}
	}
	if rare == 0 {
		return 1 // function words alone
	}
	return rare / usualSurprise
}
