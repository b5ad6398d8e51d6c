package compare

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tellings/compare/naming"
	"tellings/features/voice"
)

// labelStatements tell, referent by referent, what each outlet calls it in its own voice that no other does.
func labelStatements(s *stater) []draft {
	labels := Found[Labels](s.found)
	var drafts []draft
	for from := 0; from < len(labels); {
		to := from + 1
		for to < len(labels) && labels[to].Referent == labels[from].Referent {
			to++
		}
		if d, ok := s.labelStatement(labels[from:to]); ok {
			drafts = append(drafts, d)
		}
		from = to
	}
	return drafts
}

// labelStatement is made of the rows of one referent: of each outlet the words that say most.
func (s *stater) labelStatement(rows []Label) (d draft, ok bool) {
	d = draft{about: rows[0].Referent, Statement: Statement{Kind: OfName, Lens: "labels", Certainty: Likely}}
	var said []string
	first := 0
	for o := range s.found.Outlets {
		best := -1
		for i := range rows {
			l := &rows[i]
			if l.Outlet == s.found.Outlets[o] && l.worth() > 0 && (best < 0 || l.worth() > rows[best].worth()) {
				best = i
			}
		}
		if best < 0 {
			continue
		}
		l := &rows[best]
		words := l.words()
		first = best
		said = append(said, fmt.Sprintf("%s writes “%s”", l.Outlet, words))
		d.words = append(d.words, cmp.Or(l.Modifier, l.Label))
		d.Evidence = append(d.Evidence, l.Evidence[0])
		d.Others = append(d.Others, l.Outlet)
		d.Strength += l.worth() * s.place(&l.Evidence[0])
	}
	if len(said) == 0 || d.alike() || same(said, d.Others) || numbered(rows[0].Referent) {
		return d, false
	}
	d.Strength *= float64(rows[0].Tellers+1) / float64(len(s.found.Outlets)) // what few speak of weighs less
	thing := theOne(rows[0].Referent)
	d.Text = fmt.Sprintf("Of %s, %s.", thing, enumerate(said))
	if len(said) == 1 {
		if s.heard.elsewhere(cmp.Or(rows[first].Modifier, rows[first].Label), slices.Index(s.found.Outlets, d.Others[0]), false) {
			return d, false
		}
		d.Outlet, d.Others = d.Others[0], s.besides(d.Others[0])
		d.Text = fmt.Sprintf("Of %s, %s alone writes “%s”.", thing, d.Outlet, rows[first].words())
	}
	return d, true
}

// same reports whether several outlets are shown with the same words.
func same(said, outlets []string) bool {
	for i := range said {
		if strings.TrimPrefix(said[i], outlets[i]) != strings.TrimPrefix(said[0], outlets[0]) {
			return false
		}
	}
	return len(said) > 1
}

// labelWords is the number of words of a label that a statement has room for.
const labelWords = 6

// words are a label as it is shown: as it stands in its passage; of what is said of the thing and not in its name (is a clear sham) that alone.
func (l *Label) words() string {
	label := strings.TrimSpace(l.Modifier + " " + l.Label)
	if strings.HasPrefix(l.Modifier, "of ") {
		label = l.Label + " " + l.Modifier
	}
	if together := verbatim(&l.Evidence[0], label); together != "" {
		return together
	}
	return cmp.Or(spanned(&l.Evidence[0], l.Modifier, l.Label, labelWords), verbatim(&l.Evidence[0], l.Modifier), l.Modifier, l.Label)
}

// worth is how much a label of its outlet alone, in its own voice, says.
func (l *Label) worth() float64 {
	slanted := l.Slant == naming.Harsher.String() || l.Slant == naming.Kinder.String()
	switch {
	case l.Voice != voice.Outlet.String() || !l.Alone() || len(l.Evidence) == 0 || l.retold || l.manner() || l.ofSome() || verbatim(&l.Evidence[0], cmp.Or(l.Modifier, l.Label)) == "":
		return 0
	case l.Judging && l.Modifier != "":
		return .6
	case slanted || l.Judging:
		return .4
	case l.Modifier != "" && !l.sorting:
		return .1
	}
	return 0
}

// ofSome reports whether a label of a place is one of people from there, of whom it need not be true that they are the place: influential Kestrians.
func (l *Label) ofSome() bool {
	return l.Kind == string(naming.Place) && !strings.Contains(l.Referent, l.Label)
}

// manner reports whether a row tells how somebody speaks, and not what he is called.
func (l *Label) manner() bool {
	return strings.HasSuffix(l.Modifier, "ly") && (l.Kind == string(naming.Person) || l.Kind == string(naming.Group) || l.Kind == string(naming.Organisation))
}

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
