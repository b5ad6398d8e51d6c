package claims

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tellings/compare/actors"
	"tellings/compare/coverage"
	"tellings/compare/said"
	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

// newEvent extracts texts, one an outlet.
func newEvent(t *testing.T, texts ...string) *coverage.Event {
	t.Helper()
	lists, err := lexicons.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	background, err := lexicons.Background()
	if err != nil {
		t.Fatal(err)
	}
	a, err := features.NewAnalyzer(slices.DeleteFunc(lists, func(l *lexicons.List) bool { return l.Name != features.Cues }))
	if err != nil {
		t.Fatal(err)
	}
	e := &coverage.Event{Analyzer: a, Background: background}
	counts := map[string]int{}
	for i, s := range texts {
		d := a.Extract(&corpus.Article{ID: fmt.Sprint(i), Outlet: fmt.Sprintf("outlet-%02d", i), Text: s, Parts: corpus.MarkParts(s, "")})
		e.Docs, e.Outlets, e.Readings = append(e.Docs, d), append(e.Outlets, i), append(e.Readings, a.Read(d))
		for _, token := range d.Tokens {
			if token.IsTerm() {
				counts[a.Vocab.Type(token.Type).Norm]++
			}
		}
	}
	e.Cast = actors.Join(e.Readings)
	e.Speech = said.Listen(said.Event{Docs: e.Docs, Outlets: e.Outlets, Analyzer: a, News: lexicons.NewNews(background, a.Vocab), Readings: e.Readings, Actors: e.Cast, Counts: counts})
	return e
}

// TestFind: what cannot both be so, and what only looks so.
func TestFind(t *testing.T) {
	statement := "“We will mend the north dike before the first snow of the winter,” "
	for _, c := range []struct {
		name, a, b string
		want       []string // the tellings as they stand; nil where nothing differs
	}{
		{"a given name in two spellings", "Mayor Michele Brandt led the strike in Osk.", "The strike was led by Michelle Brandt, a teacher.", []string{"Michele Brandt", "Michelle Brandt"}},
		{"a family in two spellings", "Judge Orrin Alsund stopped the sale.", "The sale was stopped by Judge Orrin Allsund on Monday.", []string{"Orrin Alsund", "Orrin Allsund"}},
		{"a short name", "Tim Brandt led the strike in Osk.", "The strike was led by Timothy Brandt, a teacher.", nil},
		{"one outlet has both spellings", "Michele Brandt led the strike in Osk. Michelle Brandt is a teacher.", "The strike was led by Michelle Brandt, a teacher.", nil},
		{"two people", "Michele Brandt led the strike in Osk.", "The strike was led by Tomas Brandt, a teacher.", nil},

		{"a deputy", "Deputy Director Bram Tolle signed the order.", "The order was signed by Director Bram Tolle.", []string{"Deputy Director Bram", "Director Bram"}},
		{"a deputy, behind the name", "Bram Tolle, the acting director of the dike office, signed the order.", "The order was signed by Director Bram Tolle.", []string{"acting director", "Director Bram"}},
		{"a deputy, with the body between", "Acting Osk Dike Office Director Bram Tolle signed the order.", "The order was signed by Osk Dike Office Director Bram Tolle.", []string{"Acting Osk Dike Office Director Bram", "Director Bram"}},
		{"a deputy and what he does for the time", "Deputy Director Bram Tolle signed the order.", "The order was signed by Acting Director Bram Tolle.", nil},
		{"the office of another", "Deputy Director Ada Holt and Bram Tolle signed the order.", "The order was signed by Director Bram Tolle.", nil},
		{"an associate of", "An associate of Director Bram Tolle signed the order.", "The order was signed by Deputy Director Bram Tolle.", []string{"Director Bram", "Deputy Director Bram"}},
		{"an office held before", "Former Director Bram Tolle signed the letter.", "The letter was signed by Deputy Director Bram Tolle.", nil},
		{"one outlet has both ranks", "Deputy Director Bram Tolle signed the order. Director Bram Tolle said so.", "The order was signed by Director Bram Tolle.", nil},
		{"majority and minority", "Majority Leader Bram Tolle rose to speak.", "Minority Leader Bram Tolle rose to speak.", []string{"Majority Leader Bram", "Minority Leader Bram"}},
		{"the leader of a party", "Liberal Leader Bram Tolle rose to speak.", "Minority Leader Bram Tolle rose to speak.", nil},

		{"another speaker", statement + "Korver aide Lars Maas said.", statement + "Korver aide Pia Holt said.", []string{"Korver aide Lars Maas", "Korver aide Pia Holt"}},
		{"the same speaker", statement + "Korver aide Lars Maas said.", statement + "Mr. Maas said. Lars Maas works for Korver.", nil},
		{"one quotes the other", statement + "Lars Maas wrote.", "“Lars Maas wrote that ‘we will mend the north dike before the first snow of the winter’,” Pia Holt said.", nil},

		{"signed and not signed", "Governor Ada Brandt signed the water treaty with Pallandia in the old customs house.", "Governor Ada Brandt did not sign the water treaty with Pallandia in the customs house.",
			[]string{"Governor Ada Brandt signed the water treaty", "Governor Ada Brandt did not sign the water treaty"}},
		{"refused to", "Governor Ada Brandt signed the water treaty with Pallandia in the old customs house.", "Governor Ada Brandt refused to sign the water treaty with Pallandia in the customs house.",
			[]string{"Governor Ada Brandt signed the water treaty", "Governor Ada Brandt refused to sign the water treaty"}},
		{"refused to and not", "Governor Ada Brandt refused to sign the water treaty with Pallandia in the old customs house.", "Governor Ada Brandt did not sign the water treaty with Pallandia in the customs house.", nil},
		{"no behind the verb", "The ministry provided details of the ferry sale to the bank of Osk.", "The ministry provided no details of the ferry sale to the bank of Osk.",
			[]string{"The ministry provided details", "The ministry provided no details"}},
		{"words that say the opposite", "The council approved the harbour plan of Mayor Korver on Tuesday.", "The council rejected the harbour plan of Mayor Korver on Tuesday.",
			[]string{"The council approved the harbour plan", "The council rejected the harbour plan"}},
		{"on another day", "The council rejected the harbour plan of Mayor Korver on Monday.", "The council approved the harbour plan of Mayor Korver on Tuesday.", nil},
		{"before", "The council had rejected the harbour plan of Mayor Korver.", "The council approved the harbour plan of Mayor Korver.", nil},
		{"may", "The council may reject the harbour plan of Mayor Korver.", "The council approved the harbour plan of Mayor Korver.", nil},
		{"if", "If the council rejects the harbour plan of Mayor Korver, the quay will rot.", "The council approved the harbour plan of Mayor Korver.", nil},
		{"a question", "Who says that the council rejected the harbour plan of Mayor Korver?", "The council approved the harbour plan of Mayor Korver.", nil},
		{"in a quotation", "“The council rejected the harbour plan of Mayor Korver,” Tolle said.", "The council approved the harbour plan of Mayor Korver.", nil},
		{"one outlet tells both", "The council rejected the harbour plan of Mayor Korver at first. Then the council approved the harbour plan of Mayor Korver.", "The council approved the harbour plan of Mayor Korver.", nil},
		{"another plan", "The council rejected the plan to paint benches.", "The council approved the plan for a library roof.", nil},
		{"not by all", "The council did not unanimously approve the harbour plan of Mayor Korver.", "The council approved the harbour plan of Mayor Korver.", nil},

		{"another reason", "The bridge collapsed on Monday in Keldan because of a rotten hull.", "The bridge collapsed on Monday in Keldan because of the storm.",
			[]string{"The bridge collapsed", "The bridge collapsed"}},
		{"one reason in more words", "The bridge collapsed on Monday in Keldan because of a rotten hull.", "The bridge collapsed on Monday in Keldan because of its hull.", nil},
		{"what caused it", "On the night of the regatta a gas leak caused the fire in the customs house of Osk.", "On the night of the regatta the fire in the customs house of Osk was caused by a faulty heater.",
			[]string{"a gas leak caused the fire", "the fire in the customs house of Osk was caused by a faulty heater"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := newEvent(t, c.a, c.b)
			var got []string
			for _, d := range Find(e) {
				for _, at := range d.Tellings {
					doc := e.Docs[at.Doc]
					got = append(got, doc.Text[doc.Tokens[at.From].Start():doc.Tokens[at.To-1].End()])
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", strings.Join(got, " | "), strings.Join(c.want, " | "))
			}
		})
	}
}
