package mentions

import "strings"

// kind says what a common noun tells of the actor that it stands for. A noun may be of several.
type kind uint16

const (
	office      kind = 1 << iota // one person at a time bears it: president
	public                       // people who act for their country: officials, troops
	institution                  // a body that acts for its country: government
	partyNoun                    // party, committee
	countryNoun                  // country, nation
	group                        // a body or crowd of its own: company, team
	personNoun                   // migrant, lawyer
	kin                          // wife, son-in-law
	man
	woman
	partitive // members of, a group of
)

var nounKinds = map[string]kind{
	"office": office, "public": public, "institution": institution, "party": partyNoun, "country": countryNoun, "group": group,
	"person": personNoun, "kin": kin, "man": man, "woman": woman, "partitive": partitive,
}

// human are the kinds of a noun for a person.
const human = office | personNoun | kin | man | woman

// noun is what is known of a common noun.
type noun struct {
	kind   kind
	plural bool
	lemma  string // the singular
}

// People tells whether a common noun, by its normal form, stands for people or a body, and which its singular is: police, migrants.
func People(norm string) (lemma string, ok bool) {
	n, ok := shipped().nouns[norm]
	return n.lemma, ok && n.kind&^(partitive|countryNoun) != 0
}

func (t *tables) addNouns(k kind, words []string) {
	for _, w := range words {
		w = strings.ToLower(w)
		lemma := w
		if same, ok := t.same[w]; ok {
			lemma = same
		}
		for i, form := range [...]string{w, pluralOf(w)} {
			n := t.nouns[form]
			n.kind |= k
			n.plural = n.plural || i == 1 || alwaysPlural[w]
			n.lemma = lemma
			t.nouns[form] = n
		}
	}
}

// alwaysPlural are nouns that mean several without an s.
var alwaysPlural = map[string]bool{"people": true, "police": true, "personnel": true, "troops": true, "forces": true, "leaders": true, "authorities": true, "media": true, "staff": true}

var irregular = map[string]string{
	"man": "men", "woman": "women", "child": "children", "person": "persons", "wife": "wives", "thief": "thieves", "chief": "chiefs",
	"army": "armies", "spy": "spies", "son-in-law": "sons-in-law", "daughter-in-law": "daughters-in-law", "attorney": "attorneys", "military": "militaries",
	"attorney general": "attorneys general",
}

// pluralOf is the plural of a noun.
func pluralOf(w string) string {
	if p, ok := irregular[w]; ok {
		return p
	}
	switch n := len(w); {
	case strings.HasSuffix(w, "man"):
		return w[:n-3] + "men"
	case strings.HasSuffix(w, "y") && n > 1 && !strings.ContainsRune("aeiou", rune(w[n-2])):
		return w[:n-1] + "ies"
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"):
		return w + "es"
	}
	return w + "s"
}
