package said

import (
	"cmp"
	"slices"
	"strings"

	"tellings/compare/actors"
	"tellings/corpus/text"
	"tellings/features"
)

// Cast is who speaks in an event: the speakers of its articles, each known within its article alone, joined across articles
// and outlets. J.D. Vance, JD Vance and Vance are one, and so are Zelensky and Zelenskyy.
//
// Names are joined by their last word, which must agree but for a spelling of one or two letters, and by what stands before
// it: the same, an initial of it, a short form, or another spelling. A last name alone joins the one full name of the event
// that it fits, and a given name alone the one person of the event who bears it (see usage); where it fits two it stays
// alone, for a wrong name is worse than two rows.
type Cast struct {
	members []member
	of      [][]int32 // by document, by index of Document.Speakers: index into members
}

// member is one speaker of an event.
type member struct {
	name  string
	vague bool // no name but words: officials, a spokesman
}

// Anyone is the member of a quotation whose speaker is unknown.
const Anyone int32 = -1

func newCast(e *Event) *Cast {
	c := &Cast{of: make([][]int32, len(e.Docs))}
	var names []castName
	byName := map[string]int32{}
	common, things := usage(e)
	for i, d := range e.Docs {
		c.of[i] = make([]int32, len(d.Speakers))
		for k := range d.Speakers {
			name := fullName(d, int32(k))
			at, known := byName[name]
			if !known {
				at = int32(len(names))
				byName[name] = at
				n := newCastName(name, common)
				n.thing = things[text.Normalise(name)]
				names = append(names, n)
			}
			names[at].count++
			c.of[i][k] = at
		}
	}
	c.join(names)
	for _, doc := range c.of {
		for k, at := range doc {
			doc[k] = names[at].member
		}
	}
	return c
}

// fullName is the name of speaker k of a document. One without capitals takes the name that stands beside it where it is
// quoted: the Pallandian foreign minister, Teodor Maas.
func fullName(d *features.Document, k int32) string {
	name := d.Speakers[k].Name
	if words := strings.Fields(name); len(words) == 0 || capital(words[len(words)-1]) {
		return name
	}
	for i := range d.Quotes {
		if d.Quotes[i].Speaker != k {
			continue
		}
		for part := range strings.SplitSeq(d.Quotes[i].Source.Of(d.Article.Text), ",") {
			words := strings.Fields(part)
			if len(words) > 1 && len(words) < 5 && !slices.ContainsFunc(words, func(w string) bool { return !capital(w) || isLink(w) }) {
				return strings.Join(words, " ")
			}
		}
	}
	return name
}

// usage tells how the event uses the speakers' names of one word, in normal form. Common are those that occur in lower case
// too: Police, Officials. They are no names. Things are those that stand behind an article or behind in, at or on: the Senate
// is nobody's given name, though Senate Leader Ada Lund speaks, nor is Jordan that of Jordan Lund where the talks are in Jordan.
func usage(e *Event) (common, things map[string]bool) {
	common, things = map[string]bool{}, map[string]bool{}
	for _, d := range e.Docs {
		for _, s := range d.Speakers {
			if !strings.Contains(s.Name, " ") {
				common[text.Normalise(s.Name)] = false
			}
		}
	}
	for _, d := range e.Docs {
		for i, t := range d.Tokens {
			if t.Flags&(text.Word|text.StopWord) != text.Word {
				continue
			}
			norm := e.Analyzer.Vocab.Type(t.Type).Norm
			switch _, asked := common[norm]; {
			case !asked:
			case !t.Flags.Is(text.Capital):
				common[norm] = true
			case i > 0 && beforeThings[e.Analyzer.Vocab.Type(d.Tokens[i-1].Type).Norm] && (i+1 == len(d.Tokens) || !d.Tokens[i+1].Flags.Is(text.Capital)):
				things[norm] = true
			}
		}
	}
	return common, things
}

var beforeThings = wordSet("the a an in at on")

// Len is the number of members.
func (c *Cast) Len() int { return len(c.members) }

// Speaker is the member who speaks as speaker k of a document (see voice.Quote), or Anyone.
func (c *Cast) Speaker(doc int, k int32) int32 {
	if k < 0 || int(k) >= len(c.of[doc]) {
		return Anyone
	}
	return c.of[doc][k]
}

// Name is the name of a member, empty for Anyone.
func (c *Cast) Name(m int32) string {
	if m < 0 {
		return ""
	}
	return c.members[m].name
}

// Named tells whether a member is someone with a name.
func (c *Cast) Named(m int32) bool { return m >= 0 && !c.members[m].vague }

// join gives every name its member: first the names of several words, the longest first, then single ones.
func (c *Cast) join(names []castName) {
	order := make([]int, len(names))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		a, b := &names[i], &names[j]
		return cmp.Or(cmp.Compare(len(b.words), len(a.words)), cmp.Compare(b.count, a.count), cmp.Compare(a.shown, b.shown))
	})
	best := []int(nil) // by member: the name it is shown under
	exact := map[string]int32{}
	full := map[string][]int{}    // names of several words that founded a member, by the first letter of the last word
	given := map[string][]int32{} // members by the first word of their names of several words
	for _, i := range order {
		n := &names[i]
		key := strings.Join(n.words, " ")
		m, known := exact[key]
		if !known && !n.vague {
			var people int
			m, people = n.fits(names, full[actors.Initial(n.last())])
			if bearers := given[key]; people == 0 && !n.thing && len(bearers) == 1 {
				m, people = bearers[0], 1
			}
			known = people == 1
		}
		if !known {
			m = int32(len(c.members))
			c.members = append(c.members, member{vague: n.vague})
			best = append(best, i)
			if !n.vague && len(n.words) > 1 && !bodies[n.last()] {
				full[actors.Initial(n.last())] = append(full[actors.Initial(n.last())], i)
			}
		}
		if first := n.words[0]; !n.vague && len(n.words) > 1 && !bodies[n.last()] && !slices.Contains(given[first], m) {
			given[first] = append(given[first], m)
		}
		exact[key] = m
		n.member = m
		if b := &names[best[m]]; n.count > b.count && len(n.words) > 1 {
			best[m] = i
		}
	}
	for m, i := range best {
		c.members[m].name = names[i].shown
		c.members[m].vague = names[i].vague
	}
}

// fits looks for the members among names of several words that n may be, by its last word. People is 0 for none, 1, or 2 for
// several; member is set when it is 1.
func (n *castName) fits(names []castName, full []int) (member int32, people int) {
	found, exact := -1, false
	for _, i := range full {
		o := &names[i]
		same := n.last() == o.last()
		if !same && !actors.AlikeSpelling(n.last(), o.last()) || len(n.words) > 1 && !actors.SameGiven(n.words[0], o.words[0]) {
			continue
		}
		switch {
		case found < 0 || same && !exact:
			found, exact = i, same
		case same == exact && names[found].member != o.member:
			return 0, 2
		}
	}
	if found < 0 {
		return 0, 0
	}
	return names[found].member, 1
}
