package compare

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tellings/compare/naming"
	"tellings/compare/wording"
)

// shownNames is the number of words that a statement shows of one outlet.
const shownNames = 1

// nameShare brings the strength of a name to the scale of other statements: a plain noun says less than a word that is charged.
const nameShare = .4

// What is left of it where no word leans or judges (poll, survey), and where an outlet has the word of another somewhere itself: then it chose between
// them for no reason that a reader could see.
const (
	plainNames  = .3
	sharedNames = .3
)

// nameStatements tell, thing by thing, which nouns outlets chose for it.
func nameStatements(s *stater) []draft {
	names := Found[Names](s.found)
	drafts := make([]draft, 0, len(names))
	for i := range names {
		if d := s.nameStatement(&names[i]); !d.alike() && !d.contained() && !d.opposed() {
			drafts = append(drafts, d)
		}
	}
	return drafts
}

// nameStatement shows of each outlet the word that no other has, else the one that it has most.
func (s *stater) nameStatement(n *Name) draft {
	d := draft{about: n.Thing, Statement: Statement{Kind: OfName, Lens: "names", Certainty: Likely, Strength: n.strength * nameShare}}
	if n.Ground == naming.ByRole {
		d.Certainty = Perhaps
	}
	var said []saying
	for i := range n.Calls {
		c := &n.Calls[i]
		for k := range c.Words[:min(shownNames, len(c.Words))] {
			words := cmp.Or(verbatim(&c.Evidence[k], c.Words[k].Text), c.Words[k].Text)
			said = together(said, c.Outlet, words)
			d.words = append(d.words, c.Words[k].Text)
			d.Evidence = append(d.Evidence, c.Evidence[k])
			d.Others = append(d.Others, c.Outlet)
		}
	}
	if !n.leaning {
		d.Strength *= plainNames
	}
	if !s.exclusive(n) {
		d.Strength *= sharedNames
		d.Certainty = Perhaps
	}
	if len(said) == 1 {
		d.Outlet, d.Others = d.Others[0], s.besides(d.Others[0])
	}
	d.Text = fmt.Sprintf("One thing, different names: %s.", sideBySide(said))
	if n.Actor {
		d.Text = fmt.Sprintf("%s is called: %s.", capital(n.Thing), sideBySide(said))
	}
	return d
}

// exclusive reports whether the first word of two outlets is one that no other outlet has anywhere.
func (s *stater) exclusive(n *Name) bool {
	alone := 0
	for i := range n.Calls {
		c := &n.Calls[i]
		if len(c.Words) == 0 {
			continue
		}
		noun := c.Words[0].Text[strings.LastIndex(c.Words[0].Text, " ")+1:]
		alone += toInt(!s.heard.elsewhere(noun, slices.Index(s.found.Outlets, c.Outlet), false))
	}
	return alone > 1
}

// saying is what some outlets say.
type saying struct {
	outlets []string
	words   string
}

// together adds what an outlet says: beside those who say the same.
func together(said []saying, outlet, words string) []saying {
	for i := range said {
		if strings.EqualFold(said[i].words, words) {
			said[i].outlets = append(said[i].outlets, outlet)
			return said
		}
	}
	return append(said, saying{[]string{outlet}, words})
}

// sideBySide writes them: North and South “mosque”; West “centre”.
func sideBySide(said []saying) string {
	parts := make([]string, len(said))
	for i, s := range said {
		parts[i] = fmt.Sprintf("%s “%s”", enumerate(s.outlets), s.words)
	}
	return strings.Join(parts, "; ")
}

// contained reports whether of all words that a statement shows each is a part of the longest: owners, business owners. Then none chose another name.
func (d *draft) contained() bool {
	longest := ""
	for _, w := range d.words {
		if len(w) > len(longest) {
			longest = w
		}
	}
	whole := strings.Fields(wording.Base(plainLetters(longest)))
	for _, w := range d.words {
		for _, part := range strings.Fields(wording.Base(plainLetters(w))) {
			if !slices.Contains(whole, part) {
				return false
			}
		}
	}
	return len(d.words) > 1
}

// opposed reports whether a word of one outlet denies a word of another: legal immigrants are no illegal ones.
func (d *draft) opposed() bool {
	words := map[string]bool{}
	for _, w := range strings.Fields(strings.ToLower(strings.Join(d.words, " "))) {
		words[w] = true
	}
	for w := range words {
		for _, not := range []string{"il", "un", "in", "im", "non", "non-"} {
			if words[not+w] {
				return true
			}
		}
	}
	return false
}

// alike reports whether all words that a statement shows are the same.
func (d *draft) alike() bool {
	for _, w := range d.words {
		if wording.Base(plainLetters(w)) != wording.Base(plainLetters(d.words[0])) {
			return false
		}
	}
	return len(d.words) > 1
}
