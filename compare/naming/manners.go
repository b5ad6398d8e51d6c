package naming

import (
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/lang"
)

// predicated gathers what the verbs of the article say of their phrases, by phrase: the qualities behind a copula (the talks were
// productive), what a verb of naming calls its object (called the plan reckless), and of persons the manner in which they speak.
func (a *article) predicated() map[int32][]Modifier {
	said := map[int32][]Modifier{}
	for i := range a.Predicates {
		v := &a.Predicates[i]
		if !a.counted[v.Head] {
			continue
		}
		lemma := a.lemma(v.Head)
		if v.Subject != syntax.None && !a.InGerund(v.Subject, func(t int) bool { return strings.HasSuffix(a.norm(t), "ing") }) {
			list := a.qualities(v, said[v.Subject])
			if v.Complement != syntax.None && v.Complement != v.Subject && a.copula(v.Head) {
				list = a.called(a.Phrases[v.Complement].First, v.Negated, list)
			}
			if !v.Passive && speechVerbs.Has(lemma) && a.actor(v.Subject) >= 0 {
				list = a.adverbs(v, lemma, list)
			}
			if len(list) > 0 {
				said[v.Subject] = list
			}
		}
		if v.Object != syntax.None && !v.Negated && (namingVerbs.Has(lemma) || namingAs.Has(lemma)) {
			if list := a.named(v, said[v.Object]); len(list) > 0 {
				said[v.Object] = list
			}
		}
	}
	return said
}

// namingVerbs are those that say what their object is, namingAs those that do so with as (denounced the plan as reckless).
var (
	namingVerbs = lang.English.Set("naming.calling")
	namingAs    = lang.English.Set("naming.calling-as")
)

// named reads what a verb of naming calls its object.
func (a *article) named(v *syntax.Predicate, list []Modifier) []Modifier {
	p := &a.Phrases[v.Object]
	t := p.End
	for of := a.of(p); of != syntax.None && a.Phrases[of].First >= t; of = a.of(p) { // the speech of the mayor of Osk
		p = &a.Phrases[of]
		t = p.End
	}
	as := t < len(a.Tokens) && a.norm(t) == "as"
	if as {
		t++
	}
	if lemma := a.lemma(v.Head); as && !namingAs.Has(lemma) && !namingVerbs.Has(lemma) || !as && !namingVerbs.Has(lemma) {
		return list
	}
	return a.called(t, false, list)
}

// called reads what stands from token t on, behind an opening quotation mark if there is one: adjectives, or a phrase whose noun or
// modifier judges.
func (a *article) called(t int, negated bool, list []Modifier) []Modifier {
	if t < len(a.Tokens) && quotationMark(a.Tokens[t].Type) {
		t++
	}
	if t >= len(a.Tokens) {
		return list
	}
	if a.Tags[t] == syntax.Adjective && a.phraseAt[t] == syntax.None {
		return a.quality(t, t, negated, list)
	}
	p := a.phraseAt[t]
	if p == syntax.None || a.names(a.Phrases[p].Head) {
		return list
	}
	first, end := t, a.Phrases[p].End
	for first < end && a.Tags[first] == syntax.Determiner {
		first++
	}
	if first == end || a.Tags[first] == syntax.Possessive || !slices.Contains(a.judged[first:end], true) && a.slants[end-1] <= Neutral {
		return list
	}
	return append(list, Modifier{Text: denied(a.words(first, end), negated), From: first, To: end, Class: Judging})
}

func quotationMark(t uint32) bool {
	return t == '"' || t == '\'' || t == text.LeftDouble || t == text.LeftSingle
}

func denied(words string, negated bool) string {
	if negated {
		return "not " + words
	}
	return words
}

// qualities reads the adjectives behind a copula.
func (a *article) qualities(v *syntax.Predicate, list []Modifier) []Modifier {
	for t := v.Quality; t >= 0 && t < len(a.Tokens); t = a.nextQuality(t) {
		if a.Tags[t] != syntax.Adjective && a.Tags[t] != syntax.Verb {
			break
		}
		from := t
		if from > v.Head+1 && a.Tags[from-1] == syntax.Adverb && !a.Tokens[from-1].Flags.Is(text.Negator) {
			from--
		}
		list = a.quality(from, t, v.Negated, list)
	}
	return list
}

// quality adds the adjective at token t with its adverb at token from, unless it says how things stand and not what they are like.
func (a *article) quality(from, t int, negated bool, list []Modifier) []Modifier {
	class := a.e.Lists.class(a.norm(t))
	end, whole := a.completed(t)
	if a.degree(t) || comparative.Has(a.norm(t)) || from < t && comparative.Has(a.norm(from)) || from > 0 && a.degree(from) || states.Has(a.norm(t)) || class == determining || !whole {
		return list
	}
	if class == Plain && a.judged[t] {
		class = Judging
	}
	return append(list, Modifier{Text: denied(a.words(from, end), negated), From: from, To: end, Class: class})
}

// comparative are the words of a comparison: behind a copula they need its other side.
var comparative = lang.English.Set("naming.comparative")

// completed is the token behind the adjective at t with what it needs to say anything: popular among farmers. It is not whole where a
// comparison or a clause that is not read goes on with it: not conservative enough, too weak to, short of a bill.
func (a *article) completed(t int) (end int, whole bool) {
	end = t + 1
	if end >= len(a.Tokens) {
		return end, true
	}
	norm := a.norm(end)
	switch {
	case norm == "enough", norm == "than", norm == "to", norm == "that", norm == "as", norm == "of":
		return end, false
	case completing.Has(norm) && end+1 < len(a.Tokens):
		if at := a.phraseAt[end+1]; at != syntax.None && a.e.Lists.class(a.norm(a.Phrases[at].Head)) != determining && a.Phrases[at].End-end <= complementWords {
			return a.Phrases[at].End, true
		}
	}
	return end, true
}

// complementWords is the number of words of a complement that is kept.
const complementWords = 6

var completing = lang.English.Set("naming.completing")

// nextQuality is the adjective joined to that at t by and, but or a comma, or -1.
func (a *article) nextQuality(t int) int {
	t++
	joined := false
	for ; t < len(a.Tokens) && (a.Tags[t] == syntax.Conjunction || a.Tokens[t].Type == ','); t++ {
		joined = true
	}
	if joined && t < len(a.Tokens) && a.Tags[t] == syntax.Adjective && !(t+1 < len(a.Tokens) && a.Tags[t+1] == syntax.Noun) {
		return t
	}
	return -1
}

// adverbs adds the adverbs of manner in the verb group and right beside it: those in -ly but for time, frequency and source.
func (a *article) adverbs(v *syntax.Predicate, lemma string, list []Modifier) []Modifier {
	for t := max(0, v.First-1); t < min(v.End+1, len(a.Tokens)); t++ {
		norm := a.norm(t)
		if t == v.Head || a.Tags[t] != syntax.Adverb || !strings.HasSuffix(norm, "ly") || circumstances.Has(norm) {
			continue
		}
		class := Plain
		if a.judged[t] {
			class = Judging
		}
		list = append(list, Modifier{Text: norm, Verb: lemma, From: t, To: t + 1, Class: class})
	}
	return list
}

// circumstances are adverbs in -ly that tell when, how often, where or by what account, and not how.
var circumstances = lang.English.Set("naming.circumstances")
