package compare

import (
	"cmp"
	"slices"

	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/lang"
)

// What keeps an act from being told as done, or of somebody: a condition, a verb of doubt, and one of many who is not all of them.

// doubted tells whether p is what someone opposes, weighs or fears: opposes arming them, concerns about arming them.
func (r *actReader) doubted(p *syntax.Predicate) bool {
	if p.First == 0 || p.Finite || p.First != p.Head {
		return false
	}
	return weighed[r.lemma(p.First-1)]
}

var weighed = text.WordSet("oppose reject consider contemplate weigh discuss debate favor favour support back propose suggest recommend advocate avoid resist deny fear risk about against toward towards without")

// conditional tells whether p, with its subject if it has one, follows a word of condition: if Holm attacks, whether to attack.
func (r *actReader) conditional(p *syntax.Predicate) bool {
	k := p.First - 1
	if p.Subject != syntax.None {
		k = min(k, r.grammar.Phrases[p.Subject].First-1)
	}
	return k >= 0 && conditions[r.event.Analyzer.Vocab.Type(r.d.Tokens[k].Type).Norm]
}

var conditions = map[string]bool{"if": true, "unless": true, "whether": true}

// brought tells whether p is an infinitive that came to pass since the verb before it did: used the speech to lecture, managed to
// block. Such verbs are implicative (Karttunen 1971, Implicative Verbs).
func (r *actReader) brought(p *syntax.Predicate) bool {
	if p.Finite || p.Subject == syntax.None || !r.reads(p.First, "to") {
		return false
	}
	before := r.grammar.Predicates
	at, _ := slices.BinarySearchFunc(before, p.First, func(q syntax.Predicate, first int) int { return cmp.Compare(q.First, first) })
	if at == 0 {
		return false
	}
	q := &before[at-1]
	return q.Subject == p.Subject && q.End <= p.First && !q.Modal && !q.Negated && implicative[r.lemma(q.Head)]
}

var implicative = text.WordSet("use manage proceed continue go begin start help come get remember bother dare hasten choose rush move")

// oneOf reports whether a mention names a body or a country and means one, some or a number of those who belong to it: a Republican, fourteen
// Republicans, many Americans. What they do the whole need not have done.
func (r *actReader) oneOf(m mentions.Mention, class mentions.Class) bool {
	if m.Phrase == syntax.None || class == mentions.Person || m.Kind != mentions.Name {
		return false
	}
	p := &r.grammar.Phrases[m.Phrase]
	if p.Head < m.From || m.To <= p.Head {
		return false
	}
	for t := p.First; t < m.From; t++ {
		if r.grammar.Tags[t] == syntax.Numeral || someOf.Has(r.norm(t)) {
			return true
		}
	}
	if norm := r.norm(m.From); m.From == p.First && (r.grammar.Tags[m.From] == syntax.Numeral || someOf.Has(norm)) {
		return true
	}
	return p.First >= 2 && r.norm(p.First-1) == "of" && (someOf.Has(r.norm(p.First-2)) || r.grammar.Tags[p.First-2] == syntax.Numeral)
}

// someOf are the words before a noun, or before of, by which not all are meant.
var someOf = lang.English.Set("naming.some-of")
