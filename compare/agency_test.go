package compare

import (
	"fmt"
	"maps"
	"pgregory.net/rapid"
	"slices"
	"strings"
	"sync"
	"testing"

	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

// shippedAnalyzer has the shipped lists, and is made once for all tests.
var shippedAnalyzer = sync.OnceValue(func() *features.Analyzer {
	lists, err := lexicons.Builtin()
	if err != nil {
		return nil
	}
	a, _ := features.NewAnalyzer(lists) // nil fails the test that asks for it
	return a
})

// actEvent extracts invented articles with the shipped lists.
func actEvent(tellings ...piece) *Event {
	var docs []*features.Document
	for i, p := range tellings {
		article := &corpus.Article{ID: fmt.Sprintf("article-%02d", i+1), Outlet: p.outlet, Text: p.text}
		article.Parts = corpus.MarkParts(article.Text, "")
		docs = append(docs, shippedAnalyzer().Extract(article))
	}
	return makeEvent("the event", docs, shippedAnalyzer(), nil)
}

// deeds writes rows as “outlet: actor role verb/class > toward”.
func deeds(rows Agency) []string {
	var out []string
	for _, d := range rows {
		line := d.Outlet + ": " + d.Actor + " " + string(d.Role) + " " + d.Verb + "/" + d.Class
		for _, c := range d.Toward {
			line += " > " + c.Text
		}
		out = append(out, line)
	}
	return out
}

// The classes of acts that the lens treats apart are those of the list.
func TestClassesOfActs(t *testing.T) {
	lists, err := lexicons.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	var acts *lexicons.List
	for _, l := range lists {
		if l.Name == features.ActList {
			acts = l
		}
	}
	classes := []string{classDie, classDemand, classUndergo, classKill, classStrike, classHarm}
	for _, apart := range []map[string]bool{owned, ofNeither, mutual} {
		classes = slices.AppendSeq(classes, maps.Keys(apart))
	}
	for _, class := range classes {
		if acts.Category(class) < 0 {
			t.Errorf("the list of acts has no class %q", class)
		}
	}
}

func TestAgency(t *testing.T) {
	const intro = "Ada Holm is the mayor of Sennport. Emil Solberg is the chairman of the council. "
	for _, c := range []struct {
		name, text string
		want       []string // rows of the outlet that must be there
		never      string   // and a part of a row that must not
	}{
		{"active", "Holm attacked Solberg.", []string{"Ada Holm agent attack/attack > Emil Solberg", "Emil Solberg patient attack/attack > Ada Holm"}, "agentless"},
		{"passive with by", "Solberg was attacked by Holm.", []string{"Ada Holm agent attack/attack > Emil Solberg", "Emil Solberg patient attack/attack > Ada Holm"}, "agentless"},
		{"passive without by", "Solberg was arrested on Friday.", []string{"Emil Solberg agentless arrest/arrest"}, "agent arrest"},
		{"through a pronoun", "Holm left early. She praised Solberg.", []string{"Ada Holm agent praise/praise > Emil Solberg"}, ""},
		{"words around the object", "Holm took Solberg to task.", []string{"Ada Holm agent take to task/lecture > Emil Solberg"}, ""},
		{"a verb with its preposition", "Holm lashed out at Solberg.", []string{"Ada Holm agent lash out at/attack > Emil Solberg"}, ""},
		{"a light verb", "Holm launched a fierce attack on Solberg.", []string{"Ada Holm agent launch attack on/attack > Emil Solberg"}, "Holm agent attack/"},
		{"a particle elsewhere is another verb", "Holm gave up in talks with Solberg.", nil, "give in"},
		{"noun with both sides", "Holm’s attack on Solberg was long.", []string{"Ada Holm agent attack/attack > Emil Solberg"}, "agentless"},
		{"noun without a doer", "The killing of Solberg shocked the town.", []string{"Emil Solberg agentless killing/kill"}, "agent killing"},
		{"noun with by", "The killing of Solberg by Holm shocked the town.", []string{"Emil Solberg patient killing/kill > Ada Holm"}, "agentless"},
		{"the possessor suffers", "Solberg’s arrest shocked the town.", []string{"Emil Solberg agentless arrest/arrest"}, "Solberg agent "},
		{"negated", "Holm did not attack Solberg.", nil, "attack"},
		{"nobody at all", "Shots were fired at a van.", []string{" agentless fire shot/strike"}, ""},
		{"officer-involved", "The officer-involved shooting lasted a minute.", []string{" agentless officer-involved shooting/strike"}, ""},
		{"people without a name", "Police shot a man.", []string{"police agent shoot/strike > man", "man patient shoot/strike > police"}, "agentless"},
		{"a man without a shooter", "A man was shot.", []string{"man agentless shoot/strike"}, "patient"},
		{"counted people", "Dozens of protesters were arrested.", []string{"protesters agentless arrest/arrest"}, ""},
		{"two who do it", "Holm and Solberg met Pell.", []string{"Ada Holm agent meet/meet > Pell", "Emil Solberg agent meet/meet > Pell"}, ""},
		{"the plan is another's", "Holm opposes Solberg’s plan to punish Pell.", []string{"Emil Solberg agent punish/punish > Pell"}, "Holm agent punish"},
		{"fire back is not fire", "Holm fired back on Friday.", nil, "fire"},
		{"with whom a call is held", "Holm held a long call with Solberg.", []string{"Ada Holm agent hold call/meet > Emil Solberg", "Emil Solberg patient hold call/meet > Ada Holm"}, ""},
		{"behind a dateline", "OSLO -- Ada Holm and Emil Solberg met Pell on Friday.", []string{"Ada Holm agent meet/meet > Pell"}, "Norway"},
		{"what is opposed is not done", "Holm opposed punishing Solberg.", []string{"Ada Holm agent oppose/oppose"}, ""},
		{"behind brackets", "The deal includes closing a mill (which Holm rejects) and forbidding Solberg to speak.", []string{"Emil Solberg patient forbid/block"}, "Holm agent forbid"},
		{"one of a party is not the party", "Holm praised Pell, a Democrat who opposed the dam.", nil, "Democratic Party"},
		{"a ministry is not the country", "The French health ministry warned Solberg.", nil, "France agent"},
		{"whose investigation", "The council’s investigation into Solberg went on.", []string{"Emil Solberg patient investigation/investigate > the council"}, "agentless"},
		{"by whom it is investigated", "An investigation by prosecutors went on.", []string{"prosecutors agent investigation/investigate"}, "agentless"},
		{"the investigation of a body", "An FBI investigation went on.", nil, "investigat"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := actEvent(piece{"Gull", intro + "Pell is a minister. " + c.text}, piece{"Tide", intro})
			got := deeds(look[Agency](t, e, "agency", Options{}))
			for _, want := range c.want {
				if !slices.Contains(got, "Gull: "+want) {
					t.Errorf("%s\ngot  %q\nlacks %q", c.text, got, want)
				}
			}
			if all := strings.Join(got, "\n"); c.never != "" && strings.Contains(all, c.never) {
				t.Errorf("%s\ngot %q, which has %q", c.text, got, c.never)
			}
		})
	}
}

// One tells who shot, one does not, one has only shots, one has only a death.
func TestAgencyOfOneShooting(t *testing.T) {
	const who = "Tom Pell, 24, lived in Sennport. "
	e := actEvent(
		piece{"Gull", who + "Police shot Pell."}, piece{"Lamp", who + "Pell was shot."},
		piece{"Quay", who + "Shots were fired in the harbour."}, piece{"Tide", who + "Pell died on Friday."})
	rows := look[Agency](t, e, "agency", Options{})
	got := deeds(rows)
	for _, want := range []string{"Gull: Tom Pell patient shoot/strike > police", "Lamp: Tom Pell agentless shoot/strike", "Quay:  agentless fire shot/strike",
		"Tide: Tom Pell agentless die/die"} {
		if !slices.ContainsFunc(got, func(row string) bool { return strings.EqualFold(row, want) }) {
			t.Errorf("got %q\nlacks %q", got, want)
		}
	}
	for _, d := range rows {
		if d.Outlet == "Lamp" && d.Class == "strike" && d.Others != 1 {
			t.Errorf("others of %+v, want 1: the Gull", d)
		}
		if d.Outlet == "Tide" && d.Others != 0 {
			t.Errorf("others of %+v, want 0", d)
		}
	}
}

// People told by a noun are the referent of that name, where the event has one.
func TestUnnamed(t *testing.T) {
	u := newUnnamed([]string{"Ada Holm", "police"})
	for _, c := range []struct {
		noun string
		want int32
	}{{"police", 1}, {"man", 2}, {"woman", 3}, {"man", 2}} {
		if got := u.number(c.noun); got != c.want {
			t.Errorf("%s is actor %d, want %d", c.noun, got, c.want)
		}
	}
}

// A death is a death where nobody tells of a killing.
func TestDeathAlone(t *testing.T) {
	e := actEvent(piece{"Gull", "Tom Pell died on Friday."}, piece{"Tide", "Tom Pell died at home."})
	for _, d := range look[Agency](t, e, "agency", Options{}) {
		if d.Role == Agentless {
			t.Errorf("%+v", d)
		}
	}
}

// Whatever the order of articles and words: rows in order, counts and evidence that fit, others within the outlets.
func TestAgencyAnyText(t *testing.T) {
	words := strings.Fields("Holm Solberg she police attacked was shot killed by took to task the council of a died lectured and not will , . “ ” killing arrest ’s on Pell")
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string) string {
			return "Ada Holm met Emil Solberg. " + strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 40).Draw(t, name), " ")
		}
		e := actEvent(piece{"Gull", draw("gull")}, piece{"Tide", draw("tide")})
		for _, d := range look[Agency](t, e, "agency", Options{}) {
			if d.Count < 1 || d.Unreal > d.Count || d.Others < 0 || d.Others >= len(e.Outlets) || len(d.Evidence) == 0 || len(d.Evidence) > d.Count {
				t.Fatalf("%+v", d)
			}
			for _, v := range d.Evidence {
				if v.Span.Start < 0 || v.Span.Start >= v.Span.End || v.Span.End > len(v.Article.Text) {
					t.Fatalf("evidence %+v", v.Span)
				}
			}
		}
	})
}

// An infinitive came to pass where the verb before it says so, and may not have where that verb only means to.
func TestAgencyImplicative(t *testing.T) {
	for _, c := range []struct {
		text   string
		unreal int
	}{
		{"Ada Holm used the debate to attack Emil Solberg.", 0},
		{"Ada Holm managed to attack Emil Solberg.", 0},
		{"Ada Holm planned to attack Emil Solberg.", 1},
		{"Ada Holm may use the debate to attack Emil Solberg.", 1},
		{"Ada Holm attacked Emil Solberg.", 0},
	} {
		e := actEvent(piece{"A", c.text}, piece{"B", "Ada Holm met Emil Solberg."})
		found := false
		for _, d := range look[Agency](t, e, "agency", Options{}) {
			if d.Outlet == "A" && d.Actor == "Ada Holm" && d.Verb == "attack" {
				found = true
				if d.Unreal != c.unreal {
					t.Errorf("%s: unreal %d, want %d", c.text, d.Unreal, c.unreal)
				}
			}
		}
		if !found {
			t.Errorf("%s: nobody attacks", c.text)
		}
	}
}
