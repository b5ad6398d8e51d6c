package compare

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tellings/compare/naming"
	"tellings/features/voice"
	"tellings/lang"
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
	if !rows[0].named() {
		return d, false
	}
	var said []saying
	var last *Label
	for _, outlet := range s.found.Outlets {
		var best *Label
		for i := range rows {
			if l := &rows[i]; l.Outlet == outlet && l.judges() && (best == nil || l.Count > best.Count) {
				best = l
			}
		}
		if best == nil || s.heard.elsewhere(cmp.Or(best.Modifier, best.Label), slices.Index(s.found.Outlets, outlet), false) {
			continue
		}
		last = best
		said = append(said, saying{outlets: []string{outlet}, words: best.words(), article: articleBefore(&best.Evidence[0])})
		d.words = append(d.words, cmp.Or(best.Modifier, best.Label))
		d.Evidence = append(d.Evidence, best.Evidence[0])
		d.Others = append(d.Others, outlet)
		d.Strength += judgingLabel * s.place(&best.Evidence[0])
	}
	if len(said) == 0 || d.alike() {
		return d, false
	}
	d.Strength *= float64(rows[0].Tellers+1) / float64(len(s.found.Outlets)) // what few speak of weighs less
	if len(said) == 1 {
		d.Outlet, d.Others, d.Whole = d.Others[0], s.besides(d.Others[0]), true
		switch sentence := s.sentenceAround(d.Evidence[0]); {
		case last.ofActor():
			d.Text = fmt.Sprintf("Only %s calls %s %s, in its own voice: %s.", d.Outlet, theOne(d.about), said[0].marked(), sentence)
		case last.state:
			d.Text = fmt.Sprintf("Only %s calls the %s %s, in its own voice: %s.", d.Outlet, last.Label, said[0].marked(), sentence)
		default:
			d.Text = fmt.Sprintf("Only %s writes of %s, in its own voice: %s.", d.Outlet, said[0].marked(), sentence)
		}
		return d, true
	}
	d.Text = sideBySide(said)
	if last.ofActor() {
		d.Text = capital(theOne(d.about)) + " is called " + calledBy(said) + "."
	}
	return d, true
}

// articleBefore is the article that stands before a passage, or at its beginning: it is shown before the marks.
func articleBefore(v *Evidence) string {
	first, _, _ := strings.Cut(v.Span.Of(v.Source()), " ")
	before := strings.TrimRight(v.Source()[:v.Span.Start], " \t\n")
	for _, word := range [2]string{first, before[strings.LastIndexAny(before, " \t\n")+1:]} {
		if word = strings.ToLower(word); articleWords.Has(word) {
			return word
		}
	}
	return ""
}

var articleWords = lang.English.Set("wording.articles")

// judgingLabel is the strength of a label in the body.
const judgingLabel = .6

// named reports whether a referent is one that a reader knows by what it is called: by a name, or as an act, event or thing. Of people without a name
// those here need not be those there.
func (l *Label) named() bool {
	return !numbered(l.Referent) && (!l.ofActor() || l.Referent[0] < 'a' || l.Referent[0] > 'z')
}

// ofActor reports whether a label is one of somebody.
func (l *Label) ofActor() bool {
	switch naming.Kind(l.Kind) {
	case naming.Person, naming.Organisation, naming.Group, naming.Place:
		return true
	}
	return false
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

// judges reports whether a label is one of its outlet alone, in its own voice, that judges, and surely of its referent: one that says which speech is
// meant, by a noun that others have for it too; of a person what he is called, and not how he is for a while.
func (l *Label) judges() bool {
	if l.Voice != voice.Outlet.String() || !l.Alone() || len(l.Evidence) == 0 || l.retold || l.manner() || l.ofSome() || !l.Judging || l.Modifier == "" || verbatim(&l.Evidence[0], l.Modifier) == "" || l.behindTo() {
		return false
	}
	if l.ofActor() {
		return !l.state
	}
	return l.known && l.shared
}

// behindTo reports whether a label that is no state begins behind "to": its modifier is a verb (to blunt criticism).
func (l *Label) behindTo() bool {
	v := &l.Evidence[0]
	words := strings.Fields(v.Source()[:v.Span.Start])
	return !l.state && len(words) > 0 && strings.EqualFold(words[len(words)-1], "to")
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
