package compare

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tellings/corpus/text"
	"tellings/features"
)

// cast is who speaks in an event: the speakers of its articles, each known within its article alone, joined across articles
// and outlets. J.D. Vance, JD Vance and Vance are one, and so are Zelensky and Zelenskyy.
//
// Names are joined by their last word, which must agree but for a spelling of one or two letters, and by what stands before
// it: the same, an initial of it, a short form, or another spelling. A last name alone joins the one full name of the event
// that it fits; where it fits two it stays alone, for a wrong name is worse than two rows.
type cast struct {
	members []member
	of      [][]int32 // by document, by index of Document.Speakers: index into members
}

// member is one speaker of an event.
type member struct {
	name  string
	vague bool // no name but words: officials, a spokesman
}

// anyone is the member of a quotation whose speaker is unknown.
const anyone int32 = -1

// castName is one way in which articles of an event name a speaker.
type castName struct {
	shown  string
	words  []string // normal forms without titles and articles
	count  int
	vague  bool
	member int32
}

func newCast(e *Event) *cast {
	c := &cast{of: make([][]int32, len(e.Docs))}
	var names []castName
	byName := map[string]int32{}
	common := commonWords(e)
	for i, d := range e.Docs {
		c.of[i] = make([]int32, len(d.Speakers))
		for k := range d.Speakers {
			name := fullName(d, int32(k))
			at, known := byName[name]
			if !known {
				at = int32(len(names))
				byName[name] = at
				names = append(names, newCastName(name, common))
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

// commonWords are the words, in normal form, with which a sentence of the event begins by naming a speaker and which occur
// in lower case too: Police, Officials. They are no names.
func commonWords(e *Event) map[string]bool {
	common := map[string]bool{}
	for _, d := range e.Docs {
		for _, s := range d.Speakers {
			if !strings.Contains(s.Name, " ") {
				common[text.Normalise(s.Name)] = false
			}
		}
	}
	for _, d := range e.Docs {
		for _, t := range d.Tokens {
			if t.Flags&(text.Word|text.Capital|text.StopWord) != text.Word {
				continue
			}
			norm := e.Analyzer.Vocab.Type(t.Type).Norm
			if found, asked := common[norm]; asked && !found {
				common[norm] = true
			}
		}
	}
	return common
}

// speaker is the member who speaks as speaker k of a document.
func (c *cast) speaker(doc int, k int32) int32 {
	if k < 0 || int(k) >= len(c.of[doc]) {
		return anyone
	}
	return c.of[doc][k]
}

// name is the name of a member, empty for anyone.
func (c *cast) name(m int32) string {
	if m < 0 {
		return ""
	}
	return c.members[m].name
}

// named tells whether a member is someone with a name.
func (c *cast) named(m int32) bool { return m >= 0 && !c.members[m].vague }

// newCastName reads a name. It is someone's when its first and its last word have capitals: "the Pallandian foreign minister" is none, and
// of "police spokeswoman Carla Wendt" the last two words are.
func newCastName(name string, common map[string]bool) castName {
	words := strings.FieldsFunc(name, func(r rune) bool { return unicode.IsSpace(r) || r == ',' })
	tail := len(words) // first word of the capitals at the end
	for tail > 0 && capital(words[tail-1]) {
		tail--
	}
	ends := tail < len(words)
	if tail > 0 && len(words)-tail > 1 && !slices.ContainsFunc(words[:tail], isLink) {
		words = words[tail:]
	}
	n := castName{shown: strings.Join(words, " "), vague: !ends || !opensWithCapital(words)}
	for _, w := range words {
		norm := strings.TrimSuffix(strings.Trim(strings.ReplaceAll(text.Normalise(w), ".", ""), `'"“”‘’()`), "'s")
		if norm != "" && !titles[norm] {
			n.words = append(n.words, norm)
		}
	}
	if len(n.words) == 0 { // a title alone: the president
		n.words, n.vague = []string{text.Normalise(n.shown)}, true
	}
	if len(n.words) == 1 && common[n.words[0]] {
		n.vague = true
	}
	return n
}

func capital(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first)
}

// opensWithCapital tells whether the first word behind an article has a capital: not so in "an audience of VIPs".
func opensWithCapital(words []string) bool {
	for _, w := range words {
		if !titles[text.Normalise(w)] {
			return capital(w)
		}
	}
	return len(words) > 0
}

// isLink tells whether a word makes of the name behind it someone else's: a spokesman for Jo Lane, Ms Lane's adviser.
func isLink(word string) bool {
	return links[word] || strings.HasSuffix(word, "’s") || strings.HasSuffix(word, "'s")
}

var links = wordSet("of for at in from with by to on and & or near behind under about against who whom whose that")

// titles are words before a name that do not tell one bearer from another, and articles.
var titles = wordSet("the a an his her its their our my mr mrs ms miss sir lord lady dame president vice prime minister secretary " +
	"senator sen representative rep congressman congresswoman governor gov mayor chancellor premier king queen pope justice judge " +
	"general gen colonel col captain capt sergeant sgt sheriff chief director professor prof doctor dr former ex then")

// bodies are last words of names that belong to no family, so that nothing can be told from them alone.
var bodies = wordSet("house senate congress court department ministry council union party committee commission board bank " +
	"government office agency association group institute university company corporation inc police army navy force forces " +
	"times post journal news street state states nations campaign administration team service authority foundation")

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

// join gives every name its member: first the names of several words, the longest first, then single ones.
func (c *cast) join(names []castName) {
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
	full := map[string][]int{} // names of several words that founded a member, by the first letter of the last word
	for _, i := range order {
		n := &names[i]
		key := strings.Join(n.words, " ")
		m, known := exact[key]
		if !known && !n.vague {
			m, known = n.fits(names, full[initial(n.last())])
		}
		if !known {
			m = int32(len(c.members))
			c.members = append(c.members, member{vague: n.vague})
			best = append(best, i)
			if !n.vague && len(n.words) > 1 && !bodies[n.last()] {
				full[initial(n.last())] = append(full[initial(n.last())], i)
			}
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

func (n *castName) last() string { return n.words[len(n.words)-1] }

func initial(word string) string {
	_, size := utf8.DecodeRuneInString(word)
	return word[:size]
}

// fits looks for the one member among names of several words that n may be.
func (n *castName) fits(names []castName, full []int) (int32, bool) {
	found, exact := -1, false
	for _, i := range full {
		o := &names[i]
		same := n.last() == o.last()
		if !same && !alikeWords(n.last(), o.last()) || len(n.words) > 1 && !sameGiven(n.words[0], o.words[0]) {
			continue
		}
		switch {
		case found < 0 || same && !exact:
			found, exact = i, same
		case same == exact && names[found].member != o.member:
			return 0, false
		}
	}
	if found < 0 {
		return 0, false
	}
	return names[found].member, true
}

// sameGiven tells whether two first words of names may be one: equal, an initial or two (JD, James), a short form that
// begins the long one (Tim, Timothy), or another spelling (Teodor, Theodor).
func sameGiven(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	switch {
	case a == b, len(a) <= 2 && initial(a) == initial(b), len(a) >= 3 && strings.HasPrefix(b, a):
		return true
	}
	return alikeWords(a, b)
}

// alikeWords tells whether two words are spellings of one name: the same first letter, and one letter in five or more, or two
// in nine or more, put in, left out or changed.
func alikeWords(a, b string) bool {
	if initial(a) != initial(b) {
		return false
	}
	short := min(len(a), len(b))
	switch {
	case short < 5:
		return false
	case short < 9:
		return editDistance(a, b, 1) <= 1
	}
	return editDistance(a, b, 2) <= 2
}

// editDistance is the Levenshtein distance of two words in bytes, or most+1 when it is above most.
func editDistance(a, b string, most int) int {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > most {
		return most + 1
	}
	row := make([]int, len(a)+1)
	for i := range row {
		row[i] = i
	}
	for j := 1; j <= len(b); j++ {
		diagonal := row[0]
		row[0] = j
		for i := 1; i <= len(a); i++ {
			change := diagonal
			if a[i-1] != b[j-1] {
				change++
			}
			diagonal = row[i]
			row[i] = min(change, row[i]+1, row[i-1]+1)
		}
	}
	return min(row[len(a)], most+1)
}
