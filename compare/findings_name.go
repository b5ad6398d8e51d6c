package compare

import (
	"cmp"
	"fmt"

	"tellings/compare/naming"
	"tellings/compare/wording"
)

// shownNames is the number of words that a statement shows of one outlet.
const shownNames = 1

// nameShare brings the strength of a name to the scale of other statements: a plain noun says less than a word that is charged.
const nameShare = .6

// nameStatements tell, thing by thing, which nouns outlets chose for it.
func nameStatements(s *stater) []draft {
	names := Found[Names](s.found)
	drafts := make([]draft, 0, len(names))
	for i := range names {
		if d := s.nameStatement(&names[i]); !d.alike() {
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
	var said []string
	for i := range n.Calls {
		c := &n.Calls[i]
		for k := range c.Words[:min(shownNames, len(c.Words))] {
			words := cmp.Or(verbatim(&c.Evidence[k], c.Words[k].Text), c.Words[k].Text)
			said = append(said, fmt.Sprintf("%s “%s”", c.Outlet, words))
			d.words = append(d.words, c.Words[k].Text)
			d.Evidence = append(d.Evidence, c.Evidence[k])
			d.Others = append(d.Others, c.Outlet)
		}
	}
	if len(said) == 1 {
		d.Outlet, d.Others = d.Others[0], s.besides(d.Others[0])
	}
	d.Text = fmt.Sprintf("One thing, different names: %s.", enumerate(said))
	if n.Actor {
		d.Text = fmt.Sprintf("%s is called: %s.", capital(n.Thing), enumerate(said))
	}
	return d
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
