package wording

import (
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// coloured is what a verb of speech weighs by how it presents what is said: as doubtful, as an attack, as a fact.
var coloured = map[string]float64{
	"hostile": .4, "doubting": .45, "threat": .4, "emotive": .4, "denying": .2, "promise": .25, "supportive": .2, "endorsing": .2, "directive": .2,
}

// plainActs are verbs that say what somebody did with words, and have no plainer one beside them: they are reported, not chosen.
var plainActs = lang.English.Set("wording.plain-acts")

const plainAct = .1

// cues are the words by which the outlet introduces what others say, where these say more than that something was said: claimed,
// conceded, blasted. The verb of speech is the outlet's word whatever it introduces (Geis 1987, The Language of Politics).
func (r *reader) cues() (found []charge) {
	last := -1
	for k := range r.d.Quotes {
		q := &r.d.Quotes[k]
		class := r.e.Analyzer.CueClass(q.CueClass)
		weight := coloured[class]
		if weight == 0 || q.Inside || q.Cue.Len() == 0 {
			continue
		}
		from := r.tokenAt(q.Cue.Start)
		to := from
		for to < len(r.d.Tokens) && r.d.Tokens[to].Start() < q.Cue.End {
			to++
		}
		for from < to-1 && leadsVerb(r.g.Tags[from]) {
			from++
		}
		if to == from {
			continue
		}
		if plainActs.Has(r.lemma(from)) {
			weight = min(weight, plainAct)
		}
		if r.g.Tags[from] == syntax.Noun && class != "doubting" {
			continue // criticism, threats: a noun reports, the verb is chosen
		}
		if from == last || r.d.Voices[from] != voice.Outlet || !r.counted(r.sentenceOf(from)) {
			continue
		}
		last = from
		found = append(found, charge{from: from, to: to, voice: voice.Outlet, list: Cues, category: class, weight: weight})
	}
	return found
}

// leadsVerb reports whether a word of this part of speech stands before its verb: has previously threatened and threatens are one choice.
func leadsVerb(tag syntax.Tag) bool {
	return tag == syntax.Auxiliary || tag == syntax.Particle || tag == syntax.Adverb
}

// tokenAt is the token that begins at a byte or right behind it.
func (r *reader) tokenAt(at int) int {
	low, high := 0, len(r.d.Tokens)
	for low < high {
		if mid := (low + high) / 2; r.d.Tokens[mid].Start() < at {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}
