package stance

import (
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/lexicons"
)

// naming is one way in which an article may name a target: words in a row.
type naming struct {
	target int32
	words  []word
	kind   namingKind
}

type namingKind uint8

const (
	whole   namingKind = iota // nothing is left out but the country
	short                     // an acronym, what remains of a name, the people of a party
	surname                   // may be someone else's
	common                    // a surname that is a word too, so that it must be shown to be a person's: Holder, Sessions
	last                      // a last resort: counts only in an article that names the target in no other way
)

// word is one word of a naming: by its normal form, or by its stem, so that Republican and Republicans are one.
type word struct {
	key     string
	stem    bool
	capital bool // a capital is asked for: the House, but no house
}

// namer makes namings of targets.
type namer struct {
	vocab      *text.Vocab
	segmenter  *text.Segmenter
	background *lexicons.BackgroundTable
	cut        text.Segmented
}

// of returns the ways to name a target. What is written with capitals is a name, everything else a phrase:
//
//   - the whole; without United States before it, or of the United States behind it
//   - of a party its people: Republican Party → Republicans; Department of Justice → Justice Department
//   - the acronym of three capitals or more: Federal Bureau of Investigation → FBI
//   - of a person the surname
//   - of a chamber its first word: House of Representatives → House
//   - of a phrase of three words or more its last two, as a last resort: US-Mexico border wall → border wall
//
// What the article itself tells, such as who an acronym is, comes from package mentions.
func (n *namer) of(target string, number int32) (all []naming) {
	words, name := n.words(target)
	if len(words) == 0 {
		return nil
	}
	add := func(k namingKind, words ...word) { all = append(all, naming{number, words, k}) }
	add(whole, words...)
	if !name {
		if len(words) > 2 {
			add(last, words[len(words)-2:]...)
		}
		return all
	}
	core := strip(words)
	if len(core) < len(words) {
		add(whole, core...)
	}
	for _, long := range [][]word{words, core} {
		if a := acronym(long); a != "" {
			add(short, word{key: a, capital: true})
		}
	}
	switch k := len(core); {
	case k == 2 && core[1].key == "parti":
		add(short, core[0])
	case k == 3 && core[1].key == "of" && (core[0].key == "depart" || core[0].key == "ministri"):
		add(short, core[2], core[0])
	case k == 3 && core[1].key == "of" && core[0].key == "hous":
		add(short, word{key: "house", capital: true})
	case (k == 2 || k == 3) && !slices.ContainsFunc(core, func(w word) bool { return !w.capital }):
		if w, kind := n.surname(); w.key != "" {
			add(kind, w)
		}
	}
	return all
}

// words cuts a target, and reports whether it is a name.
func (n *namer) words(target string) (words []word, name bool) {
	n.segmenter.Segment(target, nil, &n.cut)
	name = true
	for _, t := range n.cut.Tokens {
		if !t.Flags.Is(text.Word | text.Number) {
			continue
		}
		words = append(words, word{n.vocab.Stem(t.Type), true, t.Flags.Is(text.Capital)})
		name = name && t.Flags.Is(text.Capital|text.StopWord|text.Number)
	}
	for len(words) > 1 && words[0].key == "the" {
		words = words[1:]
	}
	return words, name
}

// strip takes the country off a name: United States Senate → Senate, Supreme Court of the United States → Supreme Court.
func strip(words []word) []word {
	keys := make([]string, len(words))
	for i, w := range words {
		keys[i] = w.key
	}
	joined := strings.Join(keys, " ")
	for _, country := range []string{"unit state ", "u.s. ", "us "} {
		if strings.HasPrefix(joined, country) {
			return words[strings.Count(country, " "):]
		}
	}
	for _, country := range []string{" of the unit state", " of the u.s.", " of unit state"} {
		if strings.HasSuffix(joined, country) {
			return words[:len(words)-strings.Count(country, " ")]
		}
	}
	return words
}

// acronym is made of the capitals of a name, when there are three or more.
func acronym(words []word) string {
	var b strings.Builder
	for _, w := range words {
		if w.capital && w.key != "" {
			b.WriteByte(w.key[0])
		}
	}
	if b.Len() < 3 {
		return ""
	}
	return b.String()
}

// surname is the last word of the name that was cut last, or nothing where that is not a word.
func (n *namer) surname() (word, namingKind) {
	tokens := n.cut.Tokens
	for len(tokens) > 0 && (!tokens[len(tokens)-1].Flags.Is(text.Word) || tokens[len(tokens)-1].Flags.Is(text.Abbrev)) {
		tokens = tokens[:len(tokens)-1] // Jr.
	}
	if len(tokens) < 2 {
		return word{}, common
	}
	norm := n.vocab.Type(tokens[len(tokens)-1].Type).Norm
	kind := surname
	if len(norm) < 3 || n.background.Lower(norm) {
		kind = common
	}
	return word{key: norm, capital: true}, kind
}
