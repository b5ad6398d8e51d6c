package coverage

import (
	"strings"
	"tellings/lang"
	"testing"
)

func contains(s, words string) bool { return strings.Contains(s, words) }

// Two articles tell something, each in its own words; the other sentences are filler.
func TestSamePoint(t *testing.T) {
	tests := []struct {
		name, a, b, inA, inB string
		same                 bool
	}{
		{"other words", "Minister Ada Lund met President Teodor Maas in Brenport on Tuesday.",
			"On Tuesday President Maas held talks with Minister Ada Lund in Brenport.", "Lund met", "held talks", true},
		{"the same quotation", "“The dam will not be rebuilt before spring,” Lund said.",
			"Asked about water, the minister grew short. “The dam will not be rebuilt,” she told reporters.", "dam will", "dam will", true},
		{"a number in two forms", "Lund and Maas spoke by phone for 90 minutes about the dam.",
			"The two leaders, Lund and Maas, had a nearly 90-minute phone call about the dam.", "90 minutes", "90-minute", true},
		{"a number in words", "The dam burst and killed thirty villagers near Oster.",
			"Near Oster 30 villagers were killed when the dam burst.", "thirty", "30", true},
		{"decimals that contradict", "The council lent Oster 2.5 million crowns for the dam.",
			"For the dam the council lent Oster 25 million crowns.", "2.5", "25", false},
		{"a decimal", "The council lent Oster 2.5 million crowns for the dam.",
			"For the dam the council lent Oster 2.5 million crowns.", "2.5", "2.5", true},
		{"numbers that contradict", "The dam burst and killed 3 villagers near Oster.",
			"Near Oster 30 villagers were killed when the dam burst.", "killed 3", "30", false},
		{"the same people, another act", "Minister Ada Lund thanked President Teodor Maas for a painting of her garden.",
			"Minister Ada Lund accused President Teodor Maas of hiding the flood report.", "thanked", "accused", false},
		{"the other way round", "Minister Ada Lund attacked President Teodor Maas on Friday over the dam.",
			"President Teodor Maas attacked Minister Ada Lund on Friday over the dam.", "attacked", "attacked", false},
		{"a passive", "Minister Ada Lund attacked President Teodor Maas on Friday over the dam.",
			"President Teodor Maas was attacked by Minister Ada Lund on Friday over the dam.", "attacked", "attacked", true},
		{"a pronoun", "Minister Ada Lund opened the fish market. She accused President Teodor Maas of hiding the flood report.",
			"Lund accused Maas of hiding a report on the flood.", "She accused", "Lund accused", true},
		{"denied by one", "Lund will sign the water treaty with Pallandia.",
			"Lund will not sign the water treaty with Pallandia, her spokesman said, for want of time and of trust.", "sign", "not sign", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			e := newEvent(t, test.a+" "+filler[0], test.b+" "+filler[1], filler[2])
			points := find(t, e)
			a, b := pointOf(t, e, points, 0, test.inA), pointOf(t, e, points, 1, test.inB)
			if a == nil || b == nil {
				t.Fatalf("a passage is in no point: %v, %v", a, b)
			}
			if (a == b) != test.same {
				t.Errorf("one point: %v, want %v", a == b, test.same)
			}
		})
	}
}

// A is like B, B is like C, and A has nothing of C.
func TestChainsDoNotDrift(t *testing.T) {
	e := newEvent(t,
		"The harbour tunnel was approved by the council after a stormy night session. "+filler[0],
		"The council approved the harbour tunnel, and the mayor praised divers who rescued a whale. "+filler[1],
		"The mayor praised the divers who rescued a stranded whale on the northern beach. "+filler[2])
	points := find(t, e)
	tunnel, whale := pointOf(t, e, points, 0, "tunnel"), pointOf(t, e, points, 2, "whale")
	if tunnel == nil || whale == nil || tunnel == whale {
		t.Fatal("tunnel and whale are one point")
	}
	if pointOf(t, e, points, 1, "tunnel") != tunnel || pointOf(t, e, points, 1, "whale") != whale {
		t.Error("the two clauses of the second article are not told apart")
	}
	for _, p := range points {
		for i, m := range p.Members {
			if m.Likeness < Same && i != p.Medoid {
				t.Errorf("a member of %v is like its medoid by %.2f only", p.Outlets, m.Likeness)
			}
		}
	}
}

// A caption tells a point that an article tells too, and is none by itself; a paragraph that stood before is not read.
func TestCaptionsAndDuplicates(t *testing.T) {
	body := "Minister Ada Lund met President Teodor Maas in Brenport on Tuesday to talk about the broken dam and the missing money."
	e := newEvent(t, body+"\n\n"+filler[0]+"\n\n"+body+"\n\n"+filler[1], filler[2]+"\n\nPhoto: A heron on the weir below Oster last week\n\n"+filler[1])
	for _, p := range find(t, e) {
		for _, m := range p.Members {
			d := e.Docs[m.Doc]
			if !d.Parts[m.Sentence].Counted() {
				t.Errorf("a %s is a point: %q", d.Parts[m.Sentence], m.Span(d).Of(d.Article.Text))
			}
		}
	}
}

func TestKinds(t *testing.T) {
	tests := []struct {
		text string
		want Kind
	}{
		{"“The dam will be rebuilt before spring, whatever it costs,” Ada Lund said.", Quote},
		{"Ada Lund said that the dam would be rebuilt before spring whatever it costs.", Claim},
		{"Nine hundred villagers in Oster and Upper Oster still carry water from wells.", Number},
		{"Ada Lund visited the broken dam above Oster with engineers.", Act},
		{"The dam above Oster is the oldest of its kind along the river.", Fact},
		{"The dam above Oster served the valley as its only reservoir since 1931.", Background},
		{"The dam above Oster was built two centuries ago by hand.", Background},
		{"The dam above Oster broke some days ago in the storm.", Fact},
	}
	for _, test := range tests {
		e := newEvent(t, test.text, filler[0])
		p := pointOf(t, e, find(t, e), 0, "Oster")
		if p == nil {
			p = pointOf(t, e, find(t, e), 0, "dam")
		}
		if p == nil || p.Kind != test.want {
			t.Errorf("%q is %v, want %v", test.text, p, test.want)
		}
	}
}

// The classes of sets are of sets that the list has.
func TestClassesOfSets(t *testing.T) {
	sets, err := Synonyms()
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, set := range sets {
		known[set] = true
	}
	for _, class := range []string{"coverage.things", "coverage.mutual"} {
		for _, set := range lang.English.Words(class) {
			if !known[set] {
				t.Errorf("synonyms.tsv has no set %q", set)
			}
		}
	}
}

func TestNoArticles(t *testing.T) {
	for _, texts := range [][]string{nil, {""}, {"", " "}, {"Yes.", "No."}} {
		if points := find(t, newEvent(t, texts...)); len(points) > 2 {
			t.Errorf("%q has %d points", texts, len(points))
		}
	}
}
