package mentions

import (
	"strings"

	"tellings/lang"
	"tellings/lexicons"
)

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

// People reports whether a common noun, by its normal form, stands for people or a body, and which its singular is: police, migrants.
func People(norm string) (lemma string, ok bool) {
	n, ok := shipped().nouns[norm]
	return n.lemma, ok && n.kind&^(partitive|countryNoun) != 0
}

// Persons reports whether a common noun, by its normal form, stands for one person or for several, and not for a body: migrants, not center.
func Persons(norm string) bool {
	return shipped().nouns[norm].kind&(human|public) != 0
}

// OfficeNoun reports whether a common noun, by its normal form, is that of an office: president, chairman. Whoever bears it is called by it by everybody.
func OfficeNoun(norm string) bool {
	return shipped().nouns[norm].kind&office != 0
}

func (t *tables) addNouns(k kind, words []string) {
	for _, w := range words {
		w = strings.ToLower(w)
		lemma := w
		if same, ok := t.same[w]; ok {
			lemma = same
		}
		t.addNoun(w, noun{k, alwaysPlural.Has(w), lemma})
		for _, many := range lexicons.InflectNoun(w) {
			t.addNoun(many, noun{k, true, lemma})
		}
	}
}

// addNoun adds what one row tells of a form to what others do.
func (t *tables) addNoun(form string, n noun) {
	known := t.nouns[form]
	t.nouns[form] = noun{known.kind | n.kind, known.plural || n.plural, n.lemma}
}

// alwaysPlural are nouns that mean several without an s.
var alwaysPlural = lang.English.Set("mentions.always-plural")
