package compare

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tellings/compare/naming"
	"tellings/compare/wording"
)

// nameShare brings the strength of a name to the scale of other statements: a plain noun says less than a word that is charged.
const nameShare = .4

// What a name weighs by what it says: words of sides and for a matter that is one whatever is said of it (illegal, undocumented immigrants) are what
// a reader looks for first; where no word leans or judges (poll, survey) there is little to say; where an outlet has the word of another somewhere
// itself, it chose between them for no reason that a reader could see.
const (
	campNames   = 4
	plainNames  = .1
	sharedNames = .01
)

// nameStatements tell, thing by thing, which nouns outlets chose for it.
func nameStatements(s *stater) []draft {
	names := Found[Names](s.found)
	drafts := make([]draft, 0, len(names))
	for i := range names {
		if d := s.nameStatement(&names[i]); len(d.words) > 1 && !d.alike() && !d.contained() && !d.opposed() {
			drafts = append(drafts, d)
		}
	}
	return drafts
}

// nameStatement shows of each outlet the word that no other has, else the one that it has most.
func (s *stater) nameStatement(n *Name) draft {
	d := draft{about: n.Thing, Statement: Statement{Kind: OfName, Lens: "names", Certainty: Likely, Strength: n.strength * nameShare}}
	var said []saying
	for i := range n.Calls {
		c := &n.Calls[i]
		if len(c.Words) == 0 {
			continue
		}
		said = together(said, c.Outlet, cmp.Or(verbatim(&c.Evidence[0], c.Words[0].Text), c.Words[0].Text))
		d.words = append(d.words, c.Words[0].Text)
		d.Evidence = append(d.Evidence, c.Evidence[0])
		d.Others = append(d.Others, c.Outlet)
	}
	switch {
	case !n.Telling:
		d.Strength *= plainNames
		d.Certainty = Perhaps // two words for one thing, of which neither says how it is seen: no choice that a reader would see
	case n.camp:
		d.Strength *= campNames
	}
	if !s.exclusive(n) {
		d.Strength *= sharedNames
		d.Certainty = Perhaps
	}
	if n.Ground == naming.ByRole {
		d.Certainty = Perhaps
	}
	d.Remote = d.Certainty == Perhaps
	d.Text = sideBySide(said)
	if n.Actor {
		d.Text = capital(theOne(n.Thing)) + " is called " + calledBy(said) + "."
	}
	return d
}

// exclusive reports whether outlets surely chose: of words of sides none has the first word of another in its own voice; of others every first
// word is such as no other outlet has anywhere.
func (s *stater) exclusive(n *Name) bool {
	for i := range n.Calls {
		c := &n.Calls[i]
		if len(c.Words) == 0 {
			continue
		}
		first := c.Words[0].Text
		if n.camp && slices.ContainsFunc(n.Calls, func(o Call) bool {
			return o.Outlet != c.Outlet && slices.ContainsFunc(o.Words, func(w Count) bool { return w.Text == first })
		}) {
			return false
		}
		if !n.camp && s.heard.elsewhere(lastWord(first), slices.Index(s.found.Outlets, c.Outlet), false) {
			return false
		}
	}
	return true
}

// saying is what some outlets say.
type saying struct {
	outlets []string
	words   string
	article string // that stands before them; empty for none
}

// marked are its words between marks, behind their article: a “fiery speech”.
func (s saying) marked() string { return strings.TrimLeft(s.article+" “"+s.words+"”", " ") }

// together adds what an outlet says: beside those who say the same.
func together(said []saying, outlet, words string) []saying {
	for i := range said {
		if strings.EqualFold(said[i].words, words) {
			said[i].outlets = append(said[i].outlets, outlet)
			return said
		}
	}
	return append(said, saying{outlets: []string{outlet}, words: words})
}

// sideBySide writes what outlets call one thing: What North and South call “mosque”, West calls “centre”.
func sideBySide(said []saying) string {
	parts := make([]string, 0, len(said))
	for i, o := range said {
		verb := "calls"
		if len(o.outlets) > 1 {
			verb = "call"
		}
		if i > 1 {
			verb = "" // and East “hall”
		}
		parts = append(parts, strings.Join(strings.Fields(fmt.Sprintf("%s %s %s", enumerate(o.outlets), verb, o.marked())), " "))
	}
	return "What " + parts[0] + ", " + enumerate(parts[1:]) + "."
}

// calledBy writes what outlets call one of the cast: “a former aide” in North and “a lobbyist” in South.
func calledBy(said []saying) string {
	parts := make([]string, len(said))
	for i, o := range said {
		parts[i] = o.marked() + " in " + enumerate(o.outlets)
	}
	return enumerate(parts)
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
