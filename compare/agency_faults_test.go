package compare

import (
	"slices"
	"strings"
	"testing"
)

// Acts that a careless reading gives to the wrong one, takes from an idiom, or finds without an agent that stands there. Each case is a kind
// of fault that a reader found.
func TestDeedsAreThoseOfTheSentence(t *testing.T) {
	for _, c := range []struct {
		name, text string
		have, lack []string // parts of rows as deeds writes them
	}{
		{"two verbs and one by", "Teenager Sam Holt was shot and killed by police in Larton.", []string{"Sam Holt patient shoot/", "Sam Holt patient kill/", "police agent shoot/", "police agent kill/"}, []string{"agentless"}},
		{"killings by police", "The killings of young men by police led to a march.", []string{"police agent kill"}, []string{"agentless"}},
		{"an agent who fires two of them", "President Ada Bloom fired two of the officials on Monday. Two officials left.", []string{"Ada Bloom agent"}, []string{"agentless"}},
		{"a participle before its clause is not passive", "The ministers, who previously refused to talk, met Ada Bloom.", nil, []string{"agentless"}},
		{"what is shot down is no one", "Ministers quickly shot down the idea.", nil, []string{"shoot"}},
		{"a figure of several words", "Sam Holt shot himself in the foot.", nil, []string{"shoot"}},
		{"sworn in", "Ministers were sworn in on Monday. Ada Bloom swears in the ministers.", nil, []string{"swear"}},
		{"met with applause", "Ministers were met with applause. Ministers were met with stones.", nil, []string{"meet"}},
		{"face sentencing", "Sam Holt faces sentencing on Friday.", nil, []string{"Sam Holt agent sentence"}},
		{"armed with a thing that is no weapon", "Ada Bloom, armed with a chalkboard, said she was fired up.", nil, []string{"agentless"}},
		{"come to the rescue", "Ada Bloom came to the rescue of the plan. Ada Bloom was confronted with a choice.", nil, []string{"rescue", "confront"}},
		{"hail from", "Sam Holt hails from Larton.", nil, []string{"hail", "praise"}},
		{"a speech that poisons a mood", "The speech poisoned the talks with Ada Bloom.", nil, []string{"poison"}},
		{"clashes break out by themselves", "Clashes broke out in Larton on Friday.", []string{" agentless clashes/fight"}, nil},
		{"shots that ring out", "Shots rang out in the square.", []string{" agentless shots/"}, nil},
		{"a death after an encounter", "Sam Holt died after an encounter with police.", []string{"Sam Holt agentless die/die"}, nil},
		{"a death at home", "Sam Holt died at home.", []string{"Sam Holt patient die/die"}, []string{"agentless"}},
		{"an officer-involved shooting", "An officer-involved shooting left one man dead in Larton.", []string{" agentless officer-involved shooting/"}, nil},
		{"a by that stands far off", "Sam Holt was killed in Larton on Friday by rebels.", []string{"rebels agent kill/"}, []string{"agentless"}},
		{"killers before the noun", "Recent police killings of unarmed men led to a march.", nil, []string{"agentless"}},
		{"hands", "The deaths and killings of young men at the hands of officers led to a march.", nil, []string{"agentless"}},
		{"nobody was harmed", "No members were harmed on Monday.", nil, []string{"harm"}},
		{"an investigation is told of by those who lead it", "The special counsel spoke in his investigation into Sam Holt.", nil, []string{"agentless"}},
		{"a place is no victim", "Ada Bloom was hurt in the Larton massacre.", nil, []string{"Larton agentless"}},
		{"what would be done", "Sam Holt will leave if he is indicted.", nil, []string{"agentless"}},
		{"some of a party", "Fourteen Republicans attacked Ada Bloom. A few Democrats praised Sam Holt.", nil, []string{"Republican Party agent", "Democratic Party agent"}},
		{"what is rejected is the proposal", "Ada Bloom rejected Democrats’ proposals on Monday.", nil, []string{"Democratic Party patient"}},
		{"a place before a strike", "Syria missile strikes were discussed by Ada Bloom.", nil, []string{"Syria agent"}},
		{"seized on", "Republicans seized on the letter.", nil, []string{"seize"}},
		{"a gerund that is spoken of", "Ada Bloom prefers talks over attacking Sam Holt. Attacking Sam Holt means trouble for Ada Bloom.", nil, []string{"Ada Bloom agent attack"}},
		{"another subject right before the verb", "Ada Bloom, who left in May, was a key backer of the plan, the report alleges.", nil, []string{"Ada Bloom agent allege"}},
		{"elected to", "Party leaders elected to wait.", nil, []string{"elect"}},
		{"one of a party by its name", "The Larton Democrat denied the claim. Democrats left.", nil, []string{"Democratic Party agent"}},
		{"who convicts stands behind by", "Sam Holt left after his conviction by a jury.", nil, []string{"jury patient"}},
		{"whose offer it is", "The Holt job offer troubled Ada Bloom. Sam Holt left.", nil, []string{"Sam Holt agent offer"}},
		{"a clause behind the verb", "Ada Bloom left, warning she and her party would return.", nil, []string{"Ada Bloom patient warn"}},
		{"a bill clears a house", "The bill cleared the Senate on Monday.", nil, []string{"Senate patient"}},
		{"stood accused", "Sam Holt was arrested on Monday.", []string{"Sam Holt agentless arrest/"}, nil},
		{"an agent in the sentence before", "Police stormed the hall on Monday. Sam Holt was arrested.", nil, []string{"agentless arrest"}},
		{"two who fit a pronoun, and the other is the subject", "In a letter, Sam Holt said Otto Lund sacked Jan Pell, and he attacked Mara Finch.", nil, []string{"Otto Lund agent attack"}},
		{"two subjects who fit a pronoun", "Ada Bloom and Mara Finch, her aunt, spoke to Otto Lund. She attacked Jan Pell.", nil, []string{"agent attack"}},
		{"the subject goes on", "Sam Holt said Otto Lund had left, and he attacked Mara Finch.", []string{"Sam Holt agent attack"}, nil},
		{"some of a party by their place", "Democrats in Larton accused Sam Holt of a lie.", nil, []string{"Democratic Party agent"}},
		{"a participle behind a noun is not what she did", "Ms. Mara Finch said that the readings would be sent to Larton, she said, under the arrangement agreed in March.", nil, []string{"Mara Finch agent agree"}},
		{"what is only claimed", "Mara Finch made the case that Sam Holt attacked Otto Lund.", []string{"Sam Holt agent attack"}, nil},
		{"who relents does it to nobody", "Sam Holt relented and reopened the council.", []string{"Sam Holt agent relent/"}, []string{"patient relent"}},
		{"a verb without an object is no passive", "Ada Bloom came with Sam Holt, and pleaded with voters.", nil, []string{"patient plead"}},
		{"an object before the preposition", "Ada Bloom submitted the request to the council. Sam Holt bowed to the council.", []string{"council patient bow to/"}, []string{"submit"}},
		{"admitting to somebody", "The police have admitted to the council that they lied.", []string{"police agent admit/"}, []string{"welcome"}},
		{"a clause that picks out is not said of a name", "Jan Pell, an official under Ada Bloom who now advises banks, spoke.", nil, []string{"Ada Bloom agent"}},
		{"himself", "There is no sign that Sam Holt himself objected to the plan.", nil, []string{"patient"}},
		{"a participle before two clauses", "Asked on Friday why Sam Holt would not leave, Jan Pell attacked Ada Bloom. Pressed why Sam Holt left, Jan Pell spoke.", []string{"Jan Pell patient press/"}, []string{"Sam Holt patient press", "Sam Holt agentless press"}},
		{"a passive with its agent in the same sentence", "Police moved in and Sam Holt was arrested.", nil, []string{"agentless arrest"}},
	} {
		rows := deeds(look[Agency](t, newShippedEvent(t, piece{"North", c.text}, piece{"South", "Ada Bloom and Sam Holt spoke."}), "agency", Options{}))
		has := func(part string) bool {
			return slices.ContainsFunc(rows, func(r string) bool { return strings.Contains(r, part) })
		}
		for _, w := range c.have {
			if !has(w) {
				t.Errorf("%s: %q has no %q", c.name, rows, w)
			}
		}
		for _, w := range c.lack {
			if has(w) {
				t.Errorf("%s: %q has %q", c.name, rows, w)
			}
		}
	}
}

// What would be done while something else would be is no more real than that.
func TestGerundUnderAModal(t *testing.T) {
	e := newShippedEvent(t, piece{"North", "It would let Sam Holt stay while attacking Ada Bloom. Sam Holt stayed while praising Ada Bloom."}, piece{"South", "Ada Bloom and Sam Holt spoke."})
	want := map[string]int{"attack": 1, "praise": 0}
	for _, d := range look[Agency](t, e, "agency", Options{}) {
		if unreal, told := want[d.Verb]; told && d.Unreal != unreal {
			t.Errorf("%s: unreal %d, want %d", d.Verb, d.Unreal, unreal)
		}
	}
}

// A page tells deeds by which somebody with a name takes a stand at the time of the event.
func TestTellingDeeds(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a stand", "Ada Bloom attacked Sam Holt on Monday.", []string{"Ada Bloom agent attack", "Sam Holt patient attack"}},
		{"work of the day", "Ada Bloom met Otto Lund on Monday.", nil},
		{"people without a name", "The supporters attacked the plan.", nil},
		{"a year", "In 2003, Ada Bloom attacked Sam Holt.", nil},
		{"a pluperfect", "Ada Bloom had attacked Sam Holt.", nil},
		{"what would be", "Ada Bloom would attack Sam Holt.", nil},
		{"a court of which everybody knows", "Sam Holt was sentenced on Monday.", nil},
		{"a wrong without its doer", "Sam Holt was shot at least twice.", nil},
		{"a doer in the next sentence", "Sam Holt was shot. Otto Lund threw the gun away.", []string{"Sam Holt patient shoot"}},
		{"those who are counted are others", "Four children wrote a letter. Ada Bloom read it. It rained. In a fight, 20 children were shot. It rained.", nil},
	} {
		var got []string
		for _, d := range look[Agency](t, newShippedEvent(t, piece{"North", c.text}, piece{"South", "Mara Finch spoke."}), "agency", Options{}) {
			if d.Telling {
				got = append(got, d.Actor+" "+string(d.Role)+" "+d.Verb)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
