package claims

import (
	"maps"
	"slices"
	"strings"

	"tellings/compare/actors"
	"tellings/compare/coverage"
	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

var (
	offices   = lang.English.Set("claims.offices")
	grades    = lang.English.Set("claims.grades")
	halves    = lang.English.Set("claims.halves")
	qualified = lang.English.Set("claims.qualified")
	notNow    = lang.English.Set("claims.not-now")
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
		for _, office := range held(all) {
			grade := func(c *called) (string, Telling) { return only(c.offices[office]) }
			if t := differ(all, grade, otherGrade); t != nil && sameDays(e, t) {
				found = append(found, Difference{Office, who.Name, t})
			}
		}
	}
	return found
}

// held are the offices that a person is said to have, in order.
func held(all []called) []string {
	var names []string
	for i := range all {
		names = slices.AppendSeq(names, maps.Keys(all[i].offices))
	}
	slices.Sort(names)
	return slices.Compact(names)
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

// call notes what a mention by name calls a person: the name, the office before it and that of an apposition.
func (r *reader) call(c *called, m *mentions.Mention) {
	s, ok := r.counted(m.Head)
	if !ok || m.Kind != mentions.Name || r.d.Voices[m.Head] == voice.Quoted {
		return
	}
	g := &r.Readings[r.doc].Grammar
	if m.Phrase != syntax.None {
		for k := int(m.Phrase) + 1; k < len(g.Phrases) && g.Phrases[k].First < m.To+4; k++ {
			if p := &g.Phrases[k]; p.Beside == m.Phrase {
				r.office(c, p.First, p.Head+1, s, "general")
			}
		}
		if of := g.Phrases[m.Phrase].Beside; of != syntax.None {
			r.office(c, g.Phrases[of].First, g.Phrases[of].Head+1, s, "general")
		}
	}
	given, whole := m.Head-1, strings.ToLower(r.Readings[r.doc].Actors.Actors[m.Actor].Name)
	r.office(c, r.before(m.Head, s), m.Head, s, "general "+whole)
	if name := r.norm(given) + " " + r.norm(m.Head); r.norm(given) != "" && strings.Contains(whole, r.norm(given)) { // and no title
		if _, has := c.names[name]; !has {
			c.names[name] = Telling{r.doc, s, given, m.Head + 1}
		}
	}
}

const titleReach = 8 // tokens before a name that may be of its title: acting U.S. Citizenship and Immigration Services Director Bram

// before is where the title of a name may begin: behind the mark or the verb before it.
func (r *reader) before(head, sentence int) int {
	first := max(r.d.Sentences[sentence].First, head-titleReach)
	tags := r.Readings[r.doc].Grammar.Tags
	for i := head - 1; i >= first; i-- {
		if r.d.Tokens[i].Flags.Is(text.Punct) && r.d.Tokens[i].Type != '.' || tags[i] == syntax.Verb && !r.d.Tokens[i].Flags.Is(text.Capital) || tags[i] == syntax.Preposition && r.norm(i) != "of" {
			return i + 1
		}
	}
	return first
}

// office notes the last office among some tokens with what stands before it. Behind it there is but the name.
func (r *reader) office(c *called, from, to, sentence int, name string) {
	at, office, grade := Telling{}, "", full
	for i := from; i < to; i++ {
		first, rest, _ := strings.Cut(strings.ReplaceAll(r.norm(i), "–", "-"), "-") // then-director, vice-foreign minister
		switch {
		case notNow.Has(first):
			return
		case r.norm(i) == "of" || office != "" && !strings.Contains(name, r.norm(i)):
			office, grade = "", full // that was of somebody else
		case grades.Has(first) && rest == "" || grades.Has(first) && !offices.Has(rest):
			at.From, grade = i, sameGrade(first)
		case offices.Has(first):
			if office, at.To = first, i+1; grade == full {
				at.From = i
			}
			if qualified.Has(first) { // the foreign minister may be the deputy prime minister
				office = r.norm(i-1) + " " + first
			}
		}
	}
	if office == "" || grade == full && halves.Has(office) {
		return
	}
	at.Doc, at.Sentence, at.To = r.doc, sentence, max(at.To, to)
	if c.offices[office] == nil {
		c.offices[office] = map[string]Telling{}
	}
	if _, has := c.offices[office][grade]; !has {
		c.offices[office][grade] = at
	}
}

// sameGrade is the grade that stands for those which say the same.
func sameGrade(grade string) string {
	switch grade {
	case "interim":
		return "acting"
	case "lt":
		return "lieutenant"
	}
	return grade
}

// spelling is the name that an outlet gives a person throughout, given name and family.
func (c *called) spelling() (string, Telling) { return only(c.names) }

// otherGrade reports whether nobody has an office in both of two grades at a time: a deputy director may be the acting one.
func otherGrade(a, b string) bool {
	deputy, acting := grades.Has(a) && a != "acting", grades.Has(b) && b != "acting"
	return a != b && (a == full || b == full || deputy && acting)
}

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
