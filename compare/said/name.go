package said

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tellings/corpus/text"
)

// castName is one way in which articles of an event name a speaker.
type castName struct {
	shown  string
	words  []string // normal forms without titles and articles
	count  int
	vague  bool
	thing  bool // a single word that the event uses as that of a place or body: see usage
	member int32
}

func (n *castName) last() string { return n.words[len(n.words)-1] }

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
