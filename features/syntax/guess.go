package syntax

import (
	"strings"

	"tellings/lexicons"
)

// suffixes tell the class of an unlisted word. The first that fits counts.
var suffixes = []struct {
	suffix   string
	readings []reading
}{
	{"ly", []reading{{fAdv, 0}, {fAdj, 20}}},
	{"tion", []reading{{fNoun, 0}, {fInf, 40}}},
	{"sion", []reading{{fNoun, 0}}},
	{"ment", []reading{{fNoun, 0}}},
	{"ness", []reading{{fNoun, 0}}},
	{"ity", []reading{{fNoun, 0}}},
	{"ship", []reading{{fNoun, 0}}},
	{"hood", []reading{{fNoun, 0}}},
	{"ism", []reading{{fNoun, 0}}},
	{"ist", []reading{{fNoun, 0}, {fAdj, 12}}},
	{"ance", []reading{{fNoun, 0}}},
	{"ence", []reading{{fNoun, 0}}},
	{"ency", []reading{{fNoun, 0}}},
	{"ancy", []reading{{fNoun, 0}}},
	{"acy", []reading{{fNoun, 0}}},
	{"dom", []reading{{fNoun, 0}}},
	{"ology", []reading{{fNoun, 0}}},
	{"graphy", []reading{{fNoun, 0}}},
	{"ware", []reading{{fNoun, 0}}},
	{"ical", []reading{{fAdj, 0}}},
	{"able", []reading{{fAdj, 0}}},
	{"ible", []reading{{fAdj, 0}}},
	{"ous", []reading{{fAdj, 0}}},
	{"ful", []reading{{fAdj, 0}}},
	{"less", []reading{{fAdj, 0}}},
	{"ive", []reading{{fAdj, 0}, {fNoun, 14}}},
	{"al", []reading{{fAdj, 0}, {fNoun, 14}}},
	{"ic", []reading{{fAdj, 0}, {fNoun, 16}}},
	{"ish", []reading{{fAdj, 0}, {fNoun, 16}}},
	{"ary", []reading{{fAdj, 0}, {fNoun, 8}}},
	{"ory", []reading{{fAdj, 4}, {fNoun, 4}}},
	{"some", []reading{{fAdj, 0}, {fNoun, 20}}},
	{"esque", []reading{{fAdj, 0}}},
	{"proof", []reading{{fAdj, 0}}},
	{"ize", []reading{{fInf, 0}, {fPres, 0}}},
	{"ise", []reading{{fInf, 4}, {fPres, 4}, {fNoun, 6}}},
	{"ify", []reading{{fInf, 0}, {fPres, 0}}},
	{"er", []reading{{fNoun, 0}, {fAdj, 22}}},
	{"or", []reading{{fNoun, 0}}},
	{"ing", []reading{{fIng, 4}, {fNoun, 10}, {fAdj, 20}}},
	{"ed", []reading{{fPastP, 4}, {fPast, 6}, {fAdj, 8}}},
}

// guess gives an unlisted word the readings that its suffix and the background allow.
func (a *analysis) guess(norm string) {
	for _, s := range suffixes {
		if strings.HasSuffix(norm, s.suffix) && len(norm) > len(s.suffix)+1 {
			for _, r := range s.readings {
				a.add(r.form, int(r.cost))
			}
			break
		}
	}
	if len(a.readings) == 0 {
		a.add(fNoun, 0)
		a.add(fAdj, 16)
	}
	a.guessVerb(norm)
	for _, r := range a.readings {
		switch r.form {
		case fNoun:
			a.noun = norm
		case fInf:
			a.verb = norm
		}
	}
}

// anyVerb is the cost of the reading as a verb of a word that nothing shows to be one.
const anyVerb = 34

// guessVerb adds the readings of a verb if news writes its -ed and -ing forms, and the cheaper the more often.
func (a *analysis) guessVerb(norm string) {
	forms := lexicons.InflectVerb(norm)
	own, inflected := a.articles(norm), a.articles(forms.Past[0])+a.articles(forms.Ing[0])
	if inflected < 8 || a.articles(forms.Past[0]) == 0 || a.articles(forms.Ing[0]) == 0 {
		if a.rank(norm, fNoun) < 0 {
			a.add(fInf, anyVerb) // behind to or a modal any word may be a verb
		}
		return
	}
	cost := 4
	for bar := own; inflected < bar && cost < 30; bar /= 2 {
		cost += 5
	}
	a.add(fInf, cost)
	a.add(fPres, cost)
	if inflected > 2*own { // a verb first of all: its noun is the rare reading
		for i := range a.readings {
			if f := a.readings[i].form; f == fNoun || f == fAdj {
				a.readings[i].cost += 8
			}
		}
	}
}
