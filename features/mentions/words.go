package mentions

import (
	"strings"

	"tellings/corpus/text"
	"tellings/lang"
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
)

// word is what a Finder knows of a type.
type word struct {
	class   class
	term    uint32
	noun    noun
	names   []naming
	pronoun *pronoun // nil for other words
}

// learn extends the table of types to all that the Vocab holds.
func (f *Finder) learn() {
	for id := uint32(len(f.types)); id < uint32(f.vocab.Types()); id++ {
		t := f.vocab.Type(id)
		w := word{term: t.Term}
		if !t.Flags.Is(text.Punct) {
			w.class = f.classOf(t)
			w.noun = f.tables.nouns[t.Norm]
			w.names = f.tables.names[t.Norm]
			if arabic(t.Surface) {
				w.class |= article
			}
			if first, tail, ok := strings.Cut(t.Norm, "-"); ok && compounds.Has(tail) {
				w.class |= compound
				w.names = single(f.tables.names[withoutPoints(first)])
			}
			w.pronoun = pronouns()[t.Norm]
		}
		f.types = append(f.types, w)
	}
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

func (f *Finder) classOf(t *text.Type) class {
	c := wordClasses.Of(t.Norm)
	if f.background.Lower(t.Norm) {
		c |= lower
	}
	if t.Flags.Is(text.StopWord) {
		c |= closed
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
