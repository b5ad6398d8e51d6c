package naming

import (
	"fmt"
	"strings"
	"testing"

	"tellings/compare/actors"
	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

// tellingsOf is an event of one article.
func tellingsOf(t *testing.T, a *features.Analyzer, txt string) (*Tellings, *features.Document) {
	t.Helper()
	lists, err := Shipped()
	if err != nil {
		t.Fatal(err)
	}
	d := a.Extract(&corpus.Article{ID: "a", Outlet: "Gull Post", Text: txt, Parts: corpus.MarkParts(txt, "")})
	r := a.Read(d)
	cast := actors.Join([]*features.Reading{r})
	e := &Tellings{Vocab: a.Vocab, Matcher: a.Matcher, Lists: lists}
	for i, name := range cast.UniqueNames() {
		e.Members = append(e.Members, Member{Name: name, Class: cast.Referents[i].Class})
	}
	article := Article{Document: d, Reading: r, Cast: make([]int32, len(r.Actors.Actors))}
	for k := range article.Cast {
		article.Cast[k] = cast.Of(0, int32(k))
	}
	e.Articles = []Article{article}
	return e, d
}

// called reads one article and lists what it calls what: noun [modifiers], in the order of the text, without bare names.
func called(t *testing.T, a *features.Analyzer, txt string) string {
	t.Helper()
	e, d := tellingsOf(t, a, txt)
	at := map[int]string{}
	for _, referent := range e.Find() {
		for i := range referent.Mentions {
			m := &referent.Mentions[i]
			var mods []string
			for _, mod := range m.Modifiers {
				if mod.Class != Sorting {
					mods = append(mods, mod.Text)
				}
			}
			if len(mods) > 0 || m.Label != referent.Name {
				at[m.Head] = fmt.Sprintf("%s [%s]", m.Label, strings.Join(mods, ", "))
			}
		}
	}
	var all []string
	for i := range d.Tokens {
		if s, ok := at[i]; ok {
			all = append(all, s)
		}
	}
	return strings.Join(all, "; ")
}

func builtin(t *testing.T) *features.Analyzer {
	t.Helper()
	lists, err := lexicons.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	a, err := features.NewAnalyzer(lists)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// TestUses has a sentence for each way in which a text says something of a thing.
func TestUses(t *testing.T) {
	a := builtin(t)
	for _, c := range []struct{ name, text, want string }{
		{"an adjective", "Mayor Ada Brandt gave a fiery speech in Osk.", "speech [fiery]"},
		{"an adverb with it", "Mayor Ada Brandt gave a deeply divisive speech in Osk.", "speech [deeply divisive]"},
		{"a number with its unit", "Mayor Ada Brandt gave a 30-minute speech in Osk.", "speech [30-minute]"},
		{"a compound", "The council passed the religious freedom law in Osk.", "council []; law [religious freedom]"},
		{"a phrase with of that is a thing of its own", "Mayor Ada Brandt gave a speech of lies in Osk.", "speech []; lie []"},
		{"behind a copula", "The speech of Mayor Ada Brandt was long and reckless.", "speech [long, reckless]"},
		{"denied", "The speech of Mayor Ada Brandt was not honest.", "speech [not honest]"},
		{"with its complement", "The speech of Mayor Ada Brandt was popular among farmers.", "speech [popular among farmers]; farmer []"},
		{"a comparison that goes on", "The speech of Mayor Ada Brandt was not conservative enough for farmers.", "speech []; farmer []"},
		{"a verb of naming", "Otto Lund called the speech of Mayor Ada Brandt reckless.", "speech [reckless]"},
		{"a verb of naming with as", "Otto Lund denounced the speech of Mayor Ada Brandt as reckless.", "speech [reckless]"},
		{"a manner of speaking", "Mayor Ada Brandt said angrily that the dike would hold.", "Ada Brandt [angrily]"},
		{"a circumstance is no manner", "Mayor Ada Brandt said recently that the dike would hold.", ""},
		{"before a name", "The embattled Ada Brandt left the hall in Osk.", "Ada Brandt [embattled]"},
		{"a role before a name", "Conspiracy theorist Ada Brandt left Osk; conspiracy theorist Ada Brandt is gone.", ""},
		{"an apposition", "Ada Brandt, the disgraced mayor of Osk, left the hall.", "mayor [disgraced]"},
		{"one of a party", "Some Democrats left the hall. A moderate Democrat stayed.", ""},
		{"part of a name", "The Right to Life group met Mayor Ada Brandt in Osk.", ""},
		{"of that belongs to the verb", "Otto Lund accused Mayor Ada Brandt of fraud in Osk.", ""},
		{"no thing in particular", "There was no deal in Osk. Any speech would do.", ""},
		{"an owner is no modifier", "The mayor’s reckless speech in Osk angered Ada Brandt.", "mayor []; speech [reckless]"},
		{"a determiner is no modifier", "The first such speech of Ada Brandt was his last.", ""},
		{"two adjectives", "Ada Brandt gave a blunt, defiant speech in Osk.", "speech [blunt, defiant]"},
		{"an adjective joined by and", "The speech of Ada Brandt was blunt and, for many, rude.", "speech [blunt]"},
		{"a verb of naming denied", "Otto Lund did not call the speech of Ada Brandt reckless.", "speech []"},
		{"a role and a judgement", "Strongman Ada Brandt, the ruthless mayor of Osk, gave a speech.", "mayor [ruthless]; speech []"},
		{"a description with a judgement", "Ada Brandt left Osk. The ruthless mayor of Osk said nothing.", "mayor [ruthless]"},
		{"whom others describe", "Ada Brandt met the embattled president of Keldan, Otto Lund, in Osk.", "president [embattled]"},
		{"an age sorts", "The 25-year-old Ada Brandt left the hall in Osk.", ""},
		{"an adjective that judges before a compound", "Mayor Ada Brandt met a scathing inspector report in Osk.", "report [scathing]"},
		{"of and a quality", "Otto Lund led a campaign of brutal lies in Osk.", "campaign [of brutal lies]; lie [brutal]"},
		{"of and a thing with a determiner", "Mayor Ada Brandt gave a speech of the year in Osk.", "speech []"},
		{"how far it holds", "Otto Lund asked how reckless the speech of Ada Brandt was.", "speech []"},
		{"a state is no name", "The speech of Ada Brandt was likely to fail.", "speech []"},
		{"a comparison", "The speech of Ada Brandt was better than his.", "speech []"},
		{"a predicate noun that judges", "The speech of Ada Brandt was a disgraceful tirade.", "speech [disgraceful tirade]"},
		{"a predicate noun that does not", "The speech of Ada Brandt was a hit.", "speech []"},
		{"a verb of naming and marks", "Otto Lund called the speech of Ada Brandt “reckless”.", "speech [reckless]"},
		{"two adjectives behind a copula", "The speech of Ada Brandt was blunt and rude.", "speech [blunt, rude]"},
		{"an adverb of degree that compares", "The speech of Ada Brandt was less blunt.", "speech []"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := called(t, a, c.text); got != c.want {
				t.Errorf("%q\n got %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}

// TestParties has a sentence for each way in which a text says whose an act is, of what kind, or that it is none in particular.
func TestParties(t *testing.T) {
	a := builtin(t)
	for _, c := range []struct{ name, text, want string }{
		{"the owner by name", "Ada Brandt’s speech was long.", "speech: Ada Brandt"},
		{"the owner by pronoun", "Ada Brandt left. Her speech was long.", "speech: Ada Brandt"},
		{"an owner whom nobody knows", "Her speech was long.", "speech"},
		{"of", "The speech of Ada Brandt was long.", "speech: Ada Brandt"},
		{"with, between and", "The talks between Ada Brandt and Otto Lund failed.", "talks: Ada Brandt, Otto Lund"},
		{"with, behind a date", "Ada Brandt’s talks on Friday with Otto Lund failed.", "talks: Ada Brandt, Otto Lund"},
		{"with, and who does it", "Ada Brandt held talks with Otto Lund.", "talks: Ada Brandt, Otto Lund"},
		{"who gives it", "Ada Brandt gave a speech.", "speech: Ada Brandt"},
		{"who mocks it does not give it", "Ada Brandt mocked a speech.", "speech"},
		{"in it", "Ada Brandt said it in a speech.", "speech: Ada Brandt"},
		{"I, between marks", "“I gave a speech,” Ada Brandt said.", "speech: Ada Brandt"},
		{"a passive has no doer", "A speech was given.", "speech"},
		{"the kind of it", "The tunnel deal failed.", "deal: tunnel"},
		{"a judgement is no kind", "The disastrous deal failed.", "deal"},
		{"a name among the nouns", "The Brandt speech was long. Ada Brandt left.", "speech: Ada Brandt"},
		{"a war has no parties", "The war of Otto Lund goes on.", "war"},
		{"in no particular", "He lied in speech.", ""},
		{"any", "Any deal would do.", ""},
		{"another", "Ada Brandt wants a further deal.", ""},
		{"a number of", "A number of speeches were long.", "speeches"},
		{"a storm of it is one thing", "A firestorm of criticism broke out.", "firestorm"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := partiesOf(t, a, c.text); got != c.want {
				t.Errorf("%q\n got %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}

// partiesOf lists the nouns of a text that speak of things, with their parties.
func partiesOf(t *testing.T, a *features.Analyzer, txt string) string {
	t.Helper()
	e, d := tellingsOf(t, a, txt)
	read := newArticle(e, &e.Articles[0], &kinds{numbers: map[uint32]party{}})
	var all []string
	for _, n := range e.nouns(0, read) {
		says := d.Tokens[read.head(&read.Phrases[n.phrase])].Of(d.Text)
		var of []string
		for _, p := range n.parties {
			if p.isKind() {
				of = append(of, a.Vocab.Norm(read.kinds.lemma(p)))
			} else {
				of = append(of, e.Members[p].Name)
			}
		}
		if len(of) > 0 {
			says += ": " + strings.Join(of, ", ")
		}
		all = append(all, says)
	}
	return strings.Join(all, "; ")
}
