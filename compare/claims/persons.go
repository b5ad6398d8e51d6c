package claims

import (
	"slices"
	"strings"

	"tellings/compare/actors"
	"tellings/compare/coverage"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/lang"
)

var (
	offices = lang.English.Set("claims.offices")
	grades  = lang.English.Set("claims.grades")
	halves  = lang.English.Set("claims.halves")
	notNow  = lang.English.Set("claims.not-now")
)

const full = "full" // the grade of an office without a word that makes it another

// called is what one outlet calls one person.
type called struct {
	names   map[string]Telling            // given name and family, in normal form
	offices map[string]map[string]Telling // office → its grade, full for none
}

// persons are those whom two outlets call differently.
func persons(e *coverage.Event) (found []Difference) {
	outlets := 0
	if n := len(e.Outlets); n > 0 {
		outlets = e.Outlets[n-1] + 1
	}
	for r := range e.Cast.Referents {
		who := &e.Cast.Referents[r]
		if who.Class != mentions.Person || !who.Named || who.Articles < 2 {
			continue
		}
		all := make([]called, outlets)
		for _, m := range who.Mentions {
			c := &all[e.Outlets[m.Doc]]
			if c.names == nil {
				*c = called{map[string]Telling{}, map[string]map[string]Telling{}}
			}
			at := newReader(e, m.Doc)
			at.call(c, &e.Readings[m.Doc].Actors.Mentions[m.Index])
		}
		if t := differ(all, (*called).spelling, anotherSpelling); t != nil {
			found = append(found, Difference{Name, who.Name, t})
		}
		for _, office := range lang.English.Words("claims.offices") {
			grade := func(c *called) (string, Telling) { return only(c.offices[office]) }
			if t := differ(all, grade, func(a, b string) bool { return a != b }); t != nil {
				found = append(found, Difference{Office, who.Name, t})
			}
		}
	}
	return found
}

// differ are what outlets call a person, where two of them are unlike. told gives the one form that an outlet has throughout, or none.
func differ(all []called, told func(*called) (string, Telling), unlike func(a, b string) bool) (t []Telling) {
	var forms []string
	apart := false
	for i := range all {
		form, at := told(&all[i])
		if form == "" {
			continue
		}
		apart = apart || slices.ContainsFunc(forms, func(o string) bool { return unlike(o, form) })
		forms, t = append(forms, form), append(t, at)
	}
	if !apart {
		return nil
	}
	return t
}

// only is the one form of several places, or none where there are several forms.
func only(forms map[string]Telling) (string, Telling) {
	if len(forms) == 1 {
		for form, at := range forms {
			return form, at
		}
	}
	return "", Telling{}
}

// call notes what a mention calls a person: the name, the office before it and that of an apposition.
func (r *reader) call(c *called, m *mentions.Mention) {
	s, ok := r.counted(m.Head)
	if !ok {
		return
	}
	g := &r.Readings[r.doc].Grammar
	first := m.From
	if m.Phrase != syntax.None {
		first = min(first, g.Phrases[m.Phrase].First)
		for k := int(m.Phrase) + 1; k < len(g.Phrases) && g.Phrases[k].First < m.To+4; k++ {
			if p := &g.Phrases[k]; p.Beside == m.Phrase {
				r.office(c, p.First, p.Head+1, s)
			}
		}
		if of := g.Phrases[m.Phrase].Beside; of != syntax.None {
			r.office(c, g.Phrases[of].First, g.Phrases[of].Head+1, s)
		}
	}
	r.office(c, first, m.Head, s)
	if m.Kind != mentions.Name || m.Head == m.From {
		return
	}
	given, whole := m.Head-1, strings.ToLower(r.Readings[r.doc].Actors.Actors[m.Actor].Name)
	if name := r.norm(given) + " " + r.norm(m.Head); r.norm(given) != "" && strings.Contains(whole, r.norm(given)) { // and no title
		if _, has := c.names[name]; !has {
			c.names[name] = Telling{r.doc, s, given, m.Head + 1}
		}
	}
}

// office notes the first office among some tokens with what stands before it.
func (r *reader) office(c *called, from, to, sentence int) {
	for i := from; i < to; i++ {
		if before, _, _ := strings.Cut(r.norm(i), "-"); notNow.Has(before) {
			return
		}
	}
	for i := from; i < to; i++ {
		office := r.norm(i)
		if !offices.Has(office) {
			continue
		}
		at, grade := Telling{r.doc, sentence, i, max(to, i+1)}, full
		for k := from; k < i; k++ { // acting F.B.I. director
			if grades.Has(r.norm(k)) {
				at.From, grade = k, r.norm(k)
			}
		}
		if needed := halves.Has(office); needed && grade == full {
			return
		}
		if c.offices[office] == nil {
			c.offices[office] = map[string]Telling{}
		}
		if _, has := c.offices[office][grade]; !has {
			c.offices[office][grade] = at
		}
		return
	}
}

// spelling is the name that an outlet gives a person throughout, given name and family.
func (c *called) spelling() (string, Telling) { return only(c.names) }

// anotherSpelling reports whether two names are one name written in two ways, and not a short form of it.
func anotherSpelling(a, b string) bool {
	given, family, _ := strings.Cut(a, " ")
	other, name, _ := strings.Cut(b, " ")
	switch {
	case given == other:
		return family != name && actors.AlikeSpelling(family, name)
	case family == name:
		return actors.AlikeSpelling(given, other) && !strings.HasPrefix(given, other) && !strings.HasPrefix(other, given)
	}
	return false
}
