package syntax

import (
	"slices"
	"strings"
	"sync"

	"tellings/lang"
	"tellings/lexicons"
)

// suffixes tell the class of an unlisted word. The first that fits counts.
var suffixes = sync.OnceValue(func() (all []suffix) {
	for _, row := range lang.English.Rows("suffixes", 2) {
		s := suffix{suffix: row.Cells[0]}
		for entry := range strings.FieldsSeq(row.Cells[1]) {
			name, cost := lang.Value(entry)
			if f := slices.Index(formNames[:], name); f >= 0 {
				s.readings = append(s.readings, reading{form(f), int16(cost)})
			}
		}
		all = append(all, s)
	}
	return all
})

type suffix struct {
	suffix   string
	readings []reading
}

// guess gives an unlisted word the readings that its suffix and the background allow.
func (a *analysis) guess(norm string) {
	for _, s := range suffixes() {
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
