package coverage

import (
	"fmt"
	"strings"
	"testing"
)

// unrelated are sentences of another world: they share no word that tells anything with any text of the tests.
var unrelated = func() string {
	var s strings.Builder
	for i := range 20 {
		fmt.Fprintf(&s, "Violinist Pia Quill%d tuned her cello beneath lanterns beside Kettle%d. ", i, i)
	}
	return s.String()
}()

// What a careful reader found wrong in points (each by an invented input), and what is right. Texts are articles, one an outlet;
// together names passages that are one point, apart passages that are not, by article.
func TestReadersFaults(t *testing.T) {
	type at struct {
		doc   int
		words string
	}
	tests := []struct {
		name     string
		texts    []string
		together [][]at
		apart    [][2]at
	}{
		{"a small event: moved pilots and those who stay", []string{
			"Seven pilots have been taken to Keldan after first being nursed in Brenport. Eleven are still in Brenport.",
			"The 7 pilots who arrived in Keldan on Monday had been nursed in Brenport. The other eleven are still in Brenport, the port said.",
		}, [][]at{{{0, "taken to Keldan"}, {1, "arrived in Keldan"}}, {{0, "Eleven are"}, {1, "other eleven"}}}, nil},
		{"a small event: three sentences of one statement", []string{
			"“We shall dredge the canal. The port bears the cost alone. And no crew will miss a tide,” harbour master Lena Voss said on Friday.",
			"“We shall dredge the canal,” harbour master Lena Voss said on Friday. “The port bears the cost alone,” she added. “And no crew will miss a tide.”",
		}, [][]at{{{0, "dredge the canal"}, {1, "dredge the canal"}}, {{0, "bears the cost"}, {1, "bears the cost"}}, {{0, "miss a tide"}, {1, "miss a tide"}}}, nil},
		{"a small event: the same in other words", []string{
			"The harbour office has found no evidence of cargo theft, harbour master Lena Voss said.",
			"Harbour master Lena Voss gave no sign that the harbour office had come up with proof of cargo theft.",
		}, [][]at{{{0, "evidence of cargo theft"}, {1, "proof of cargo theft"}}}, nil},
		{"the main fact, which each words anew", []string{
			"The Folkmoot approved a bill on Thursday to make Lantern Night a public holiday.",
			"The Folkmoot passed legislation Thursday that designates Lantern Night a national holiday.",
		}, [][]at{{{0, "make Lantern Night"}, {1, "designates Lantern Night"}}}, nil},
		{"three leads on one order", []string{
			"A Harbour Office official stepped down from her post hours after Governor Lena Voss announced that she had authorized the office to look into allegations of cargo theft.",
			"Dora Elm of the Harbour Office has resigned from her post. The move came after Governor Lena Voss issued a memo authorizing inquiries into cargo theft.",
			"The Harbour Office's top inspector quit on Monday after Governor Lena Voss told inspectors to examine allegations of cargo theft.",
		}, [][]at{{{0, "look into allegations"}, {1, "inquiries into cargo theft"}, {2, "examine allegations"}}}, nil},
		{"different pieces of one long statement", []string{
			"“The harbour belongs to those who fish in it. I was born on the north quay. We shall never sell the old crane,” Mayor Ilse Korver said.",
			"“The harbour belongs to those who fish in it. I was born on the north quay. We shall never sell the old crane,” Mayor Ilse Korver said.",
		}, [][]at{{{0, "north quay"}, {1, "north quay"}}, {{0, "old crane"}, {1, "old crane"}}}, [][2]at{{{0, "north quay"}, {1, "old crane"}}, {{0, "belongs to those"}, {1, "north quay"}}}},
		{"the main fact of three, and what a participle and a relative add", []string{
			"The Folkmoot approved a bill on Thursday to make Lantern Night a public holiday. The vote was unanimous.",
			"The Folkmoot passed legislation Thursday that designates Lantern Night, the anniversary of the first ferry, a national holiday.",
			"Sponsored by Pia Rask and backed by a group of 40 members, the legislation passed the Folkmoot on Thursday by unanimous consent, meaning that no member objected.",
		}, [][]at{{{0, "approved a bill"}, {1, "passed legislation"}, {2, "passed the Folkmoot"}}}, nil},
		{"step down, resign", []string{"The mayor stepped down on Friday over the harbour report. " + filler[0], "The mayor resigned on Friday after the harbour report. " + filler[1]},
			[][]at{{{0, "stepped down"}, {1, "resigned"}}}, nil},
		{"play down, downplay", []string{"Brandt played down the harbour report on Friday. " + filler[0], "Brandt downplayed the harbour report on Friday. " + filler[1]},
			[][]at{{{0, "played down"}, {1, "downplayed"}}}, nil},
		{"go to court, file a lawsuit", []string{"The council has gone to court over the sale of the ferry. " + filler[0], "The council filed a lawsuit over the sale of the ferry. Apples are dear this autumn."},
			[][]at{{{0, "gone to court"}, {1, "filed a lawsuit"}}}, nil},
		{"irregularities, fraud", []string{"The court will look into irregularities in the Osk ballot. " + filler[0], "The court will examine fraud in the Osk ballot. " + filler[1]},
			[][]at{{{0, "look into"}, {1, "examine fraud"}}}, nil},
		{"a number and nouns of one class", []string{"Eight soldiers were treated in the clinic at Osk. " + filler[0], "Eight service members were treated at the Osk clinic. " + filler[1]},
			[][]at{{{0, "Eight soldiers"}, {1, "Eight service members"}}}, nil},
		{"refused to, would not", []string{"Governor Ada Brandt refused to concede the election on Friday. " + filler[0], "On Friday Governor Ada Brandt said that she would not concede the election. " + filler[1]},
			[][]at{{{0, "refused to concede"}, {1, "not concede"}}}, nil},
		{"denied by a verb", []string{"Minister Bram Tolle denied that he had sold the ferry to the bank. " + filler[0], "Minister Bram Tolle sold the ferry to the bank, the court was told. " + filler[1]},
			nil, [][2]at{{{0, "had sold"}, {1, "sold the ferry"}}}},
		{"failed to do what the other does", []string{"Minister Bram Tolle failed to sign the water treaty with Pallandia on Monday. " + filler[0], "Minister Bram Tolle signed the water treaty with Pallandia on Monday. " + filler[1]},
			nil, [][2]at{{{0, "failed to sign"}, {1, "signed the water"}}}},
		{"denied by no", []string{"Minister Bram Tolle gave no support to the harbour plan of the council. " + filler[0], "Minister Bram Tolle gave support to the harbour plan of the council. " + filler[1]},
			nil, [][2]at{{{0, "no support"}, {1, "gave support"}}}},
		{"one rare word in two short texts of different things", []string{"A baker in Osk has sold her geese. Rain fell.", "Geese delayed the ferry to Varnholt on Monday. Nobody was hurt."},
			nil, [][2]at{{{0, "sold her geese"}, {1, "delayed the ferry"}}}},
		{"shared frame words alone", []string{
			filler[0] + " Tolle told him that he had no plan to end the three-year strike of the pilots.",
			filler[1] + " Envoys hope that talks in Osk will bring the three-year drought relief programme to the islands.",
		}, nil, [][2]at{{{0, "three-year"}, {1, "three-year"}}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			e := newEvent(t, test.texts...)
			points := find(t, e)
			of := func(a at) *Point {
				p := pointOf(t, e, points, a.doc, a.words)
				if p == nil {
					t.Fatalf("article %d: %q is in no point", a.doc, a.words)
				}
				return p
			}
			for _, group := range test.together {
				for _, a := range group[1:] {
					if of(a) != of(group[0]) {
						t.Errorf("%q and %q are two points", group[0].words, a.words)
					}
				}
			}
			for _, pair := range test.apart {
				if of(pair[0]) == of(pair[1]) {
					t.Errorf("%q and %q are one point", pair[0].words, pair[1].words)
				}
			}
		})
	}
}

// A text in one paragraph has a lead of two sentences at most, one of a long first sentence.
func TestInLead(t *testing.T) {
	long := "The council of Brenport, which had met in the old customs house since the flood because the town hall stands in water up to its second floor, and which nobody had expected to agree on anything before the winter, voted on Tuesday to sell the fish market."
	for _, test := range []struct {
		name, text string
		want       []bool
	}{
		{"one paragraph", "The market burned. Nobody was hurt. The mayor wept. It was old.", []bool{true, true, false, false}},
		{"a lead of one sentence", "The market burned.\n\nNobody was hurt. The mayor wept.", []bool{true, false, false}},
		{"a long first sentence", long + " Nobody was hurt.", []bool{true, false}},
	} {
		e := newEvent(t, test.text)
		for s, want := range test.want {
			if got := InLead(e.Docs[0], s); got != want {
				t.Errorf("%s: sentence %d is in the lead: %v, want %v", test.name, s, got, want)
			}
		}
	}
}

// What comes near to a point is told with its likeness: what another outlet may tell is not said to be told by one alone.
func TestPerhaps(t *testing.T) {
	e := newEvent(t,
		"Harbour workers in Osk walked off the job on Monday over unpaid wages. "+filler[0],
		"A dispute over wages has idled the cranes of Osk. "+filler[1])
	judge, err := shippedJudge()
	if err != nil {
		t.Fatal(err)
	}
	apart := *judge
	apart.Same = 1.01 // nothing is one point: what comes near stays apart, whatever the model of today makes of it
	e.Judge = &apart
	points := find(t, e)
	p := pointOf(t, e, points, 0, "walked off")
	if len(p.Nearest) != 1 || !p.Nearest[0].Perhaps {
		t.Errorf("nearest: %+v, want the cranes as perhaps", p.Nearest)
	}
	if q := pointOf(t, e, points, 0, "geese"); len(q.Nearest) > 0 && q.Nearest[0].Perhaps {
		t.Errorf("the geese are perhaps told: %+v", q.Nearest)
	}
}

// Links, crossheads, captions and who did not answer are not points; what another outlet tells too is one, whatever its form.
func TestFurniture(t *testing.T) {
	body := "The council of Brenport sold its fish market to a bank on Tuesday. Nine traders lost their stalls."
	for _, test := range []struct {
		name, text, words string
		point             bool
	}{
		{"a link", body + "\n\nWhat Is Harbour Day And Who Pays For It?\n\n" + filler[0], "Harbour Day", false},
		{"no answer", body + "\n\nThe mayor did not immediately respond to a request for comment.\n\n" + filler[0], "request for comment", false},
		{"a sentence of names", body + "\n\nMayor Ilse Korver visited Osk on Friday with Treasurer Jan Maas.\n\n" + filler[0], "visited Osk", true},
		{"a common sentence", body + "\n\nThe traders will move to the north quay.\n\n" + filler[0], "north quay", true},
	} {
		e := newEvent(t, test.text, filler[1])
		if p := pointOf(t, e, find(t, e), 0, test.words); (p != nil) != test.point {
			t.Errorf("%s: a point: %v, want %v", test.name, p != nil, test.point)
		}
	}
}
