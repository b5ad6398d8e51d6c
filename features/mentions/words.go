package mentions

import (
	"strings"

	"tellings/corpus/text"
	"tellings/features/voice"
)

// class says what a word can do in or around a name or a description.
type class uint32

const (
	title      class = 1 << iota // president, Sen, Mr
	courtesy                     // Mr, Mrs: a title that is no office
	deputy                       // vice, deputy, acting, former: belongs to the title behind it
	body                         // ends the name of an organisation
	placeHead                    // ends the name of a place
	thing                        // ends the name of what is no actor: Act, War, Treaty
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
	opening                      // begins the name of what is no actor: Operation, Hurricane
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
			if first, tail, ok := strings.Cut(t.Norm, "-"); ok && compounds[tail] {
				w.class |= compound
				w.names = single(f.tables.names[withoutPoints(first)])
			}
			if p, ok := pronouns[t.Norm]; ok {
				w.pronoun = &p
			}
		}
		f.types = append(f.types, w)
	}
}

// compounds are the last parts of adjectives that begin with a name.
var compounds = text.WordSet("led backed based born controlled held allied run made style designate elect sponsored funded mediated brokered educated owned linked affiliated wide friendly occupied trained supplied appointed dominated bound era")

// arabic tells whether a word is a name with its article: al-Assad, el-Sissi.
func arabic(surface string) bool {
	article, name, ok := strings.Cut(surface, "-")
	return ok && (article == "al" || article == "el" || article == "ul") && name != "" && strings.ToLower(name) != name
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
	c := wordClasses[t.Norm]
	n := voice.LookUp(t.Norm)
	for _, is := range [...]struct {
		yes bool
		class
	}{
		{n.Title, title}, {n.Deputy, deputy}, {n.Body, body}, {n.Place, placeHead}, {n.Temporal, temporal},
		{n.Male, male}, {n.Female, female}, {n.Given, given}, {f.background.Lower(t.Norm), lower}, {t.Flags.Is(text.StopWord), closed},
	} {
		if is.yes {
			c |= is.class
		}
	}
	return c
}

// wordClasses are the words of the classes that only this package knows.
var wordClasses = func() map[string]class {
	m := map[string]class{}
	for c, words := range map[class]string{
		courtesy:   "mr mrs ms miss sir lord lady dame dr rev",
		title:      "minister premier chancellor dictator strongman ayatollah sheikh emir crown supreme co-chair chairperson counsel attorney inspector undersecretary majority minority prime press ceo anchor correspondent editor columnist founder lawyer",
		deputy:     "vice deputy acting former ex-president interim then-president",
		thing:      "act war treaty agreement accord accords deal pact award awards prize day week month year plan summit conference cup games bowl olympics street avenue road peninsula sea ocean border strait protocol convention amendment constitution bible quran christmas easter resolution bill law doctrine code report section chapter article title vii viii wall tower dynasty era revolution theory internet english show",
		body:       "caucus coalition alliance campaign center centre corps council team initiative project society academy organization organisation authority center command parliament family",
		eastern:    "kim xi moon park lee li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma jiang hun suh chung yoon roh ban nguyen tran mao deng hou cho choi kang jang han shin kwon hwang",
		opening:    "operation hurricane typhoon route highway interstate flight case mount lake",
		suffix:     "jr sr ii iii iv",
		particle:   "de la van von der den bin ibn al el da di du del della le los las dos",
		determiner: "the a an this that these those some any no every each both all several many few another",
		definite:   "the this that these those both",
		possessor:  "his her its their our my your whose",
		locative:   "in at from near to outside around into across through toward towards via inside",
	} {
		for _, w := range strings.Fields(words) {
			m[w] |= c
		}
	}
	return m
}()
