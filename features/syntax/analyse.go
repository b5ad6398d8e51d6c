package syntax

import (
	"slices"
	"strings"

	"tellings/lexicons"
)

// analysis collects the readings of a word.
type analysis struct {
	*lexicon
	readings           []reading
	noun, verb, degree string // lemmas; empty where the word is no such thing
}

// rarer is what each reading costs more than the one before it, where a word has several.
const rarer = 8

// analyse gives the readings of an open-class word in lower case: from the lists, by inflection, by suffix.
func (x *lexicon) analyse(norm string) analysis {
	a := analysis{lexicon: x}
	if i := strings.LastIndexByte(norm, '-'); i > 0 && i+1 < len(norm) && x.words[norm] == nil {
		a.hyphened(norm[:i], norm[i+1:])
		return a
	}
	a.base(norm, 0)
	for _, i := range x.irregular[norm] {
		if i.base != norm && i.form != fNouns { // left, shot: the verb is the frequent one
			a.raise(fNoun, rarer)
			a.raise(fAdj, rarer/2)
			a.raise(fAdv, 2*rarer)
		}
		a.inflection(norm, i.base, i.form)
		if i.form == fNouns && i.base == norm { // police, series: mostly several
			a.raise(fNoun, 12)
		}
	}
	a.regular(norm)
	if len(a.readings) == 0 {
		a.guess(norm)
	}
	return a
}

// add notes a reading; of two for one form the cheaper counts.
func (a *analysis) add(f form, cost int) {
	if i := slices.IndexFunc(a.readings, func(r reading) bool { return r.form == f }); i >= 0 {
		a.readings[i].cost = min(a.readings[i].cost, int16(cost))
		return
	}
	a.readings = append(a.readings, reading{f, int16(cost)})
}

// raise makes a reading dearer.
func (a *analysis) raise(f form, by int16) {
	for i := range a.readings {
		if a.readings[i].form == f {
			a.readings[i].cost += by
		}
	}
}

// base adds the readings of a listed base form.
func (a *analysis) base(word string, cost int) {
	for k, class := range a.words[word] {
		c := cost + k*rarer
		a.add(class, c)
		switch class {
		case fInf:
			a.add(fPres, c)
			a.verb = word
			if forms := lexicons.InflectVerb(word); slices.Contains(forms.Past, word) { // cut, hit
				a.add(fPast, c+2)
				a.add(fPastP, c+4)
			} else if slices.Contains(forms.Participle, word) { // become
				a.add(fPastP, c+2)
			}
		case fNoun:
			a.noun = word
		}
	}
}

// rank is the place of a class among those of a listed word, or -1.
func (x *lexicon) rank(word string, class form) int { return slices.Index(x.words[word], class) }

// inflection adds the readings of a form of base, whose classes set the cost.
func (a *analysis) inflection(norm, base string, f form) {
	switch f {
	case fNouns:
		a.noun = base
		a.add(fNouns, max(0, a.rank(base, fNoun))*rarer)
	case fAdj:
		a.degree = base
		a.add(fAdj, 0)
	default:
		a.verb = base
		a.add(f, 0)
		if f == fPastP {
			a.add(fAdj, 22)
		}
	}
}

// regular adds the readings of a form that ends in -s, -ed, -ing, -er or -est.
func (a *analysis) regular(norm string) {
	switch {
	case a.rank(norm, fInf) >= 0: // need, bring
	case a.rank(norm, fAdj) == 0 && a.rank(a.verbOf(norm, "ed"), fInf) < 0 && a.rank(a.verbOf(norm, "ing"), fInf) < 0: // unprecedented
	case strings.HasSuffix(norm, "ing") && len(norm) > 4:
		if verb := a.verbOf(norm, "ing"); verb != "" {
			a.verb = verb
			a.add(fIng, 0)
			if len(a.readings) == 1 {
				a.add(fNoun, 22)
				a.add(fAdj, 20)
			}
		}
	case strings.HasSuffix(norm, "ed") && len(norm) > 3 && a.irregular[norm] == nil:
		if verb := a.verbOf(norm, "ed"); verb != "" {
			a.verb = verb
			a.add(fPast, 0)
			a.add(fPastP, 0)
			a.add(fAdj, 16)
		}
	case strings.HasSuffix(norm, "s") && len(norm) > 3 && !strings.HasSuffix(norm, "ss") && (len(a.readings) == 0 || a.rank(norm[:len(norm)-1], fInf) >= 0): // the verb of means too
		a.plural(norm)
	case (strings.HasSuffix(norm, "er") || strings.HasSuffix(norm, "est")) && len(a.readings) == 0:
		if adjective := a.adjectiveOf(norm); adjective != "" {
			a.degree = adjective
			a.add(fAdj, 0)
		}
	}
}

// plural adds plural and third person: whichever the base has, the frequent first.
func (a *analysis) plural(norm string) {
	for _, base := range basesOfS(norm) {
		if a.words[base] == nil && a.articles(base) == 0 {
			continue
		}
		b := analysis{lexicon: a.lexicon}
		if b.base(base, 0); len(b.readings) == 0 {
			b.guess(base)
		}
		for _, r := range b.readings {
			switch r.form {
			case fNoun:
				a.noun = base
				a.add(fNouns, int(r.cost))
			case fInf:
				a.verb = base
				a.add(fPresS, int(r.cost))
			}
		}
		if len(a.readings) > 0 {
			return
		}
	}
	if len(norm) > 4 && !strings.HasSuffix(norm, "us") && !strings.HasSuffix(norm, "is") {
		a.noun = basesOfS(norm)[0]
		a.add(fNouns, 0)
		a.add(fNoun, 25)
	}
}

// basesOfS are the words that norm may be with -s, the likely one first.
func basesOfS(norm string) []string {
	stem := norm[:len(norm)-1]
	switch {
	case strings.HasSuffix(norm, "ies") && len(norm) > 4:
		return []string{norm[:len(norm)-3] + "y", stem}
	case strings.HasSuffix(norm, "ses"), strings.HasSuffix(norm, "xes"), strings.HasSuffix(norm, "zes"), strings.HasSuffix(norm, "ches"),
		strings.HasSuffix(norm, "shes"), strings.HasSuffix(norm, "oes"):
		return []string{norm[:len(norm)-2], stem, norm[:len(norm)-2] + "is"}
	}
	return []string{stem}
}

// verbOf is the verb that norm is the -ed or -ing form of, or "".
func (a *analysis) verbOf(norm, suffix string) string {
	stem := strings.TrimSuffix(norm, suffix)
	bases := append(make([]string, 0, 4), stem, stem+"e")
	if n := len(stem); n > 2 && stem[n-1] == stem[n-2] {
		bases = append(bases, stem[:n-1])
	}
	switch {
	case suffix == "ed" && strings.HasSuffix(stem, "i"):
		bases = []string{stem[:len(stem)-1] + "y", stem + "e"}
	case suffix == "ing" && strings.HasSuffix(stem, "y"):
		bases = append(bases, stem[:len(stem)-1]+"ie")
	case strings.HasSuffix(stem, "ck"):
		bases = append(bases, stem[:len(stem)-1])
	}
	best, most := "", -1
	for _, base := range bases {
		forms := lexicons.InflectVerb(base)
		if suffix == "ing" && !slices.Contains(forms.Ing, norm) || suffix == "ed" && !slices.Contains(forms.Past, norm) {
			continue
		}
		articles := a.articles(base)
		if a.rank(base, fInf) >= 0 {
			articles += 1 << 20 // a listed verb
		}
		if articles > most || articles == most && base == stem+"e" && wantsE(stem) {
			best, most = base, articles
		}
	}
	if most == 0 && suffix == "ing" && syllabic(stem) < 1 {
		return "" // king, sting
	}
	return best
}

// wantsE reports whether a verb that ends like stem is written with a final e: unsettl, weaponiz, rebrandat.
func wantsE(stem string) bool {
	for _, end := range []string{"bl", "cl", "dl", "fl", "gl", "kl", "pl", "tl", "zl", "at", "iz", "is", "c", "v", "u", "dg", "z", "rs", "ns"} {
		if strings.HasSuffix(stem, end) {
			return true
		}
	}
	return false
}

// syllabic counts vowel letters.
func syllabic(s string) (n int) {
	for i := range len(s) {
		if strings.IndexByte("aeiouy", s[i]) >= 0 {
			n++
		}
	}
	return n
}

// adjectiveOf is the adjective that norm is the comparative or superlative of, or "".
func (a *analysis) adjectiveOf(norm string) string {
	stem := strings.TrimSuffix(strings.TrimSuffix(norm, "er"), "est")
	bases := []string{stem, stem + "e"}
	if n := len(stem); n > 2 && stem[n-1] == stem[n-2] {
		bases = append(bases, stem[:n-1])
	}
	if base, ok := strings.CutSuffix(stem, "i"); ok {
		bases = append(bases, base+"y")
	}
	for _, base := range bases {
		if a.rank(base, fAdj) >= 0 && slices.Contains(lexicons.InflectAdjective(base), norm) {
			return base
		}
	}
	return ""
}

// hyphened reads a compound by its last part: war-torn, ten-year, vice-president.
func (a *analysis) hyphened(first, last string) {
	b := a.lexicon.analyse(last)
	if closedWords()[last] != nil {
		a.add(fAdj, 4) // built-in, run-up
		a.add(fNoun, 4)
		return
	}
	a.noun, a.verb = prefixed(first, b.noun), prefixed(first, b.verb)
	for _, r := range b.readings {
		switch r.form {
		case fPast, fPastP, fIng:
			a.add(fAdj, 2)
			a.add(r.form, int(r.cost)+16)
		case fNoun:
			a.add(fNoun, int(r.cost)+4)
			a.add(fAdj, int(r.cost)+6)
		case fInf, fPres:
			a.add(r.form, int(r.cost)+20) // high-profile
		default:
			a.add(r.form, int(r.cost))
		}
	}
}

func prefixed(first, lemma string) string {
	if lemma == "" {
		return ""
	}
	return first + "-" + lemma
}
