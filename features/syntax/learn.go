package syntax

import (
	"math"
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/lang"
)

// maxReadings is how many readings of a type are kept, the cheapest ones.
const maxReadings = 6

// typeInfo is what Words know of a type.
type typeInfo struct {
	readings     [maxReadings]reading
	count        uint8 // readings in use
	capital      bool
	trait        trait
	prepositions uint16    // a verb's governed ones; a preposition's own bit
	nameStart    int16     // cost of the reading as a name where a capital tells nothing
	lemmas       [4]uint32 // terms of the lemma: of a noun, a verb, an adjective, and the word itself; ownWord for its own
}

// Indexes of typeInfo.lemmas.
const (
	lemmaNoun = iota
	lemmaVerb
	lemmaAdjective
	lemmaSelf
)

// ownWord stands for the term of the word, so that all words of which no more is known are alike.
const ownWord = math.MaxUint32

// learn tells what can be known of type id once and for all.
func (w *Words) learn(id uint32) (info typeInfo) {
	t := w.vocab.Type(id)
	for i := range info.lemmas {
		info.lemmas[i] = ownWord
	}
	switch {
	case t.Flags.Is(text.Punct):
		info.set([]reading{{markForm(id, t.Surface), 0}})
	case t.Flags.Is(text.Number):
		info.set(numberReadings(t.Norm))
	default:
		w.learnWord(t, &info)
	}
	return info
}

func (w *Words) learnWord(t *text.Type, info *typeInfo) {
	norm := t.Norm
	info.capital = t.Flags.Is(text.Capital)
	info.trait = traits.Of(norm)
	readings := closedWords()[norm]
	if readings == nil || w.lexicon.words[norm] != nil || w.lexicon.irregular[norm] != nil || strings.HasSuffix(norm, "ed") {
		a := w.lexicon.analyse(norm)
		for _, r := range a.readings {
			if !slices.ContainsFunc(readings, func(c reading) bool { return c.form == r.form }) {
				if closedWords()[norm] != nil {
					r.cost += openAfterClosed
				}
				readings = append(readings[:len(readings):len(readings)], r)
			}
		}
		for i, lemma := range []string{a.noun, a.verb, a.degree} {
			info.lemmas[i] = w.term(lemma, t)
		}
	}
	switch {
	case ofBe.Has(norm):
		info.lemmas[lemmaSelf] = w.term("be", t)
	case ofHave.Has(norm):
		info.lemmas[lemmaSelf] = w.term("have", t)
		info.lemmas[lemmaVerb] = info.lemmas[lemmaSelf]
	case ofDo.Has(norm):
		info.lemmas[lemmaSelf] = w.term("do", t)
		info.lemmas[lemmaVerb] = info.lemmas[lemmaSelf]
	}
	verb := norm
	if lemma := info.lemmas[lemmaVerb]; lemma != ownWord {
		verb = w.vocab.Norm(lemma)
	}
	info.prepositions = prepositions(verb, norm)
	info.trait |= traits.Of(verb) & verbTraits
	if info.trait&intransitive != 0 {
		readings = slices.Clone(readings)
		for i := range readings {
			if readings[i].form == fPastP {
				readings[i].cost += noPassive
			}
		}
	}
	if info.capital && !strings.HasPrefix(norm, "i'") && norm != "i" {
		readings = w.withName(readings, t, info)
	}
	info.set(readings)
}

// The forms of the auxiliaries, which are lemmas of their own.
var (
	ofBe   = lang.English.Set("syntax.of-be")
	ofHave = lang.English.Set("syntax.of-have")
	ofDo   = lang.English.Set("syntax.of-do")
)

// noPassive is what the participle of an intransitive verb costs more; behind have it is taken all the same.
const noPassive = 14

// openAfterClosed is what the open-class reading of a function word costs more: like, own.
const openAfterClosed = 14

// term is the term of a lemma; ownWord where there is none.
func (w *Words) term(lemma string, t *text.Type) uint32 {
	if lemma == "" || lemma == t.Norm {
		return ownWord
	}
	return w.vocab.TermOf(w.vocab.Intern(lemma))
}

// withName adds the reading of a capitalised word as a name, and as an adjective of a people. nameStart is what it costs at
// the start of a sentence and in headlines; inside a sentence a capital means a name, unless the word is a function word.
func (w *Words) withName(readings []reading, t *text.Type, info *typeInfo) []reading {
	percent, known := w.lexicon.capitals(t.Norm)
	listed := w.lexicon.words[t.Norm] != nil || closedWords()[t.Norm] != nil
	switch {
	case known:
		info.nameStart = int16((100 - percent) / 3)
	case listed:
		info.nameStart = 30
	}
	named := []reading{{fName, 0}}
	if closedWords()[t.Norm] != nil {
		named[0].cost = 22 // The Hague, Will
		info.nameStart = 45
	}
	if demonym(t.Norm) {
		named = append(named, reading{fAdj, 1})
		info.nameStart = 0
	} else if percent >= 90 && !listed {
		return named // never seen as anything else
	}
	return append(named, readings...)
}

// demonym reports whether a capitalised word is an adjective of a people or a faith.
func demonym(norm string) bool {
	if demonyms.Has(norm) {
		return true
	}
	for _, suffix := range []string{"ian", "ean", "ish", "ese", "ican"} {
		if strings.HasSuffix(norm, suffix) && len(norm) > len(suffix)+2 {
			return !notDemonym.Has(norm)
		}
	}
	return false
}

var demonyms = lang.English.Set("syntax.demonyms")

var notDemonym = lang.English.Set("syntax.no-demonyms")

// set keeps the cheapest readings, in a fixed order.
func (info *typeInfo) set(readings []reading) {
	sorted := slices.Clone(readings)
	slices.SortStableFunc(sorted, func(a, b reading) int { return int(a.cost) - int(b.cost) })
	info.count = uint8(copy(info.readings[:], sorted))
}

// canBe reports whether a type has a reading of this form.
func (info *typeInfo) canBe(f form) bool {
	return slices.ContainsFunc(info.readings[:info.count], func(r reading) bool { return r.form == f })
}

// markForm is the form of a mark. Quotation marks, currency signs and the like are looked through.
func markForm(id uint32, surface string) form {
	switch id {
	case ',', '(', ')', '[', ']', '-', '/', text.EmDash, text.EnDash, text.DoubleHyphen:
		return fComma
	case '.', ';', ':', '?', '!', text.Ellipsis, text.Points:
		return fStop
	case '&':
		return fCC
	case '%':
		return fNouns
	}
	if strings.Contains(surface, "://") || surface[0] == '@' || surface[0] == '#' {
		return fName
	}
	return fMark
}

// numberReadings: 90, 2016; 90-minute is an adjective, 1990s a noun.
func numberReadings(norm string) []reading {
	switch {
	case strings.Contains(norm, "-") && strings.ContainsAny(norm, "abcdefghijklmnopqrstuvwxyz"):
		return []reading{{fAdj, 0}, {fNoun, 14}}
	case strings.HasSuffix(norm, "s"):
		return []reading{{fNouns, 0}, {fNum, 20}}
	}
	return []reading{{fNum, 0}}
}
