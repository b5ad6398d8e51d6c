package mentions

import (
	"strings"

	"tellings/corpus/text"
	"tellings/lang"
	"tellings/lexicons"
)

// class says what a word can do in or around a name or a description.
type class uint32

const (
	title      class = 1 << iota // president, Sen, Mr
	courtesy                     // Mr, Mrs: a title that is not an office
	deputy                       // vice, deputy, acting, former: belongs to the title behind it
	body                         // ends the name of an organisation
	placeHead                    // ends the name of a place
	thing                        // ends the name of what is not an actor: Act, War, Treaty
	given                        // a given name
	male                         // a given name or title of men
	female                       //
	eastern                      // a family name that stands first: Kim, Xi
	suffix                       // Jr, III
	particle                     // de, van, bin
	temporal                     // Monday
	lower                        // news writes it in lower case
	determiner                   // the, a, this
	definite                     // the, this, those
	possessor                    // his, their
	locative                     // in, at, near
	closed                       // a function word: ends a noun phrase on its left
	opening                      // begins the name of what is not an actor: Operation, Hurricane
	article                      // al-Assad: a name that begins with a small letter
	compound                     // U.S.-led: an adjective, whatever it begins with
	vocal                        // a noun under which somebody may be heard
)

// word is what Words know of a type.
type word struct {
	class   class
	noun    noun
	names   *[]naming // that begin with it; nil for none
	pronoun *pronoun  // nil for other words
}

// Words is what is known of the words of a Vocab. Any number of Finders share it.
type Words struct {
	vocab      *text.Vocab
	background *lexicons.BackgroundTable
	tables     *tables
	types      *text.PerType[word]
}

// NewWords returns the Words of articles cut by v. background tells which words news writes in lower case; nil knows none.
func NewWords(v *text.Vocab, background *lexicons.BackgroundTable) *Words {
	w := &Words{vocab: v, background: background, tables: shipped()}
	w.types = text.NewPerType(v, w.learn)
	return w
}

// learn tells what is known of a type.
func (w *Words) learn(id uint32) word {
	t := w.vocab.Type(id)
	var known word
	if t.Flags.Is(text.Punct) {
		return known
	}
	known.class = w.classOf(t)
	known.noun = w.tables.nouns[t.Norm]
	if names := w.tables.names[t.Norm]; names != nil {
		known.names = &names
	}
	if arabic(t.Surface) {
		known.class |= article
	}
	if first, tail, ok := strings.Cut(t.Norm, "-"); ok && compounds.Has(tail) {
		known.class |= compound
		if names := single(w.tables.names[withoutPoints(first)]); names != nil {
			known.names = &names
		} else {
			known.names = nil
		}
	}
	known.pronoun = pronouns()[t.Norm]
	return known
}

// compounds are the last parts of adjectives that begin with a name.
var compounds = lang.English.Set("mentions.compounds")

// arabic reports whether a word is a name with its article: al-Assad, el-Sissi.
func arabic(surface string) bool {
	article, name, ok := strings.Cut(surface, "-")
	if article = strings.ToLower(article); article != "al" && article != "el" && article != "ul" {
		return false
	}
	return ok && name != "" && strings.ToLower(name) != name
}

// single are the namings of one word.
func single(among []naming) (one []naming) {
	for _, n := range among {
		if len(n.words) == 1 && n.usage == proper {
			one = append(one, n)
		}
	}
	return one
}

func withoutPoints(w string) string {
	if w == "us" {
		return "u.s."
	}
	return w
}

func (w *Words) classOf(t *text.Type) class {
	c := wordClasses.Of(t.Norm)
	if w.background.Lower(t.Norm) {
		c |= lower
	}
	if t.Flags.Is(text.StopWord) {
		c |= closed
	}
	if vocalNoun(t.Norm) {
		c |= vocal
	}
	return c
}

// wordClasses are the words of the classes.
var wordClasses = lang.Classes(lang.English, map[string]class{
	"mentions.courtesy":   courtesy,
	"mentions.title":      title,
	"mentions.deputy":     deputy,
	"mentions.thing":      thing,
	"mentions.body":       body,
	"mentions.eastern":    eastern,
	"mentions.opening":    opening,
	"mentions.suffix":     suffix,
	"mentions.particle":   particle,
	"mentions.determiner": determiner,
	"mentions.definite":   definite,
	"mentions.possessor":  possessor,
	"mentions.locative":   locative,
	"names.title":         title,
	"names.mister":        male,
	"names.madam":         female,
	"names.deputy":        deputy,
	"names.body":          body,
	"names.place":         placeHead,
	"names.male":          given | male,
	"names.female":        given | female,
	"voice.temporal":      temporal,
})
