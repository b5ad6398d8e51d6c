package features

import (
	"slices"
	"strings"
	"testing"

	"tellings/corpus"
)

// TestLayouts wants the layouts of an article and its quotations as "kind | speaker | words", "?" for a speaker who is unknown.
func TestLayouts(t *testing.T) {
	cases := []struct {
		name, text string
		layout     string
		want       []string
	}{
		{"one sentence a line", "“It was a hard winter for all of us.\nNobody in the valley thought the dam would hold.\nAnd it held,” Mayor Ilse Korver said on Monday.",
			"one sentence a line", []string{"direct | Ilse Korver | It was a hard winter for all of us.\nNobody in the valley thought the dam would hold.\nAnd it held,"}},
		{"a closing mark that slid", "\"No sailor was hurt,\" Minister Bram Tolle said on Friday.\n\"We lost nobody.\n\"The eight sailors who came home on Friday are part of a group of 18.",
			"one sentence a line", []string{"direct | Bram Tolle | No sailor was hurt,", "direct | Bram Tolle | We lost nobody."}},
		{"a closing mark that slid and stands alone", "Tolle told the crew: \"We are late.\nWe go now.\n\" But he stayed in the harbour.\nIt rained.",
			"one sentence a line", []string{"direct | Tolle | We are late.\nWe go now."}},
		{"short paragraphs with repeated marks", "“The steel is old.\n“We looked at every bolt of it.\n“We will not build it again,” Moss said.",
			"", []string{"direct | Moss | The steel is old.\n“We looked at every bolt of it.\n“We will not build it again,"}},
		{"transcript", "REPORTER: Will the levy stay?\n\nVARGA: It will. I have said so before.\n\nREPORTER: And the dockers?\n\nVARGA: They will come round.\n\n(CROSSTALK)",
			"transcript", []string{"direct | REPORTER | Will the levy stay?", "direct | VARGA | It will. I have said so before.", "direct | REPORTER | And the dockers?", "direct | VARGA | They will come round."}},
		{"a turn of two paragraphs", "Lind: It is late.\n\nWe must go now.\n\nPetrov: Not before June.\n\nLind: Then I go alone.",
			"transcript", []string{"direct | Lind | It is late.", "direct | Lind | We must go now.", "direct | Petrov | Not before June.", "direct | Lind | Then I go alone."}},
		{"questions and answers with letters", "Q: When will the channel open?\n\nA: It will not open before June.\n\nQ: Who pays?\n\nA: The shippers do.",
			"transcript", []string{"direct | ? | It will not open before June.", "direct | ? | The shippers do."}},
		{"interview without labels", "Five questions to Lena Varga\n\nWill the levy stay?\n\nIt will. I have never said otherwise.\n\nDockers think that you lied to them.\n\nI did not lie to anyone.",
			"questions and answers", []string{"direct | Lena Varga | It will. I have never said otherwise.", "attitude | Dockers | that you lied to them", "direct | Lena Varga | I did not lie to anyone."}},
		{"a post without marks", "The aide, Mara Finch, apologised on Friday. Read her post:\n\nDear girls, I get that you are both in those awful years, but try to rise to the occasion.\n\nFinch deleted the post later.",
			"quoted without marks", []string{"direct | Mara Finch | Dear girls, I get that you are both in those awful years, but try to rise to the occasion."}},
		{"talking points", "The party sent talking points that say:\n\n* The levy is theft\n* The harbour is full\n\nThe vote is on Friday.",
			"quoted without marks", []string{"direct | The party | The levy is theft", "direct | The party | The harbour is full"}},
		{"live blog", "Levy debate\n\n18:42\n\nVarga takes the floor. “We will not withdraw the levy,” she says.\n\n18:55\n\nPetrov replies that dockers will strike.",
			"live blog", []string{"direct | Varga | We will not withdraw the levy,", "attributed | Petrov | that dockers will strike"}},
		{"attribution line", "“Tomas is a builder, and the quay will feel it.” -Commissioner Ruth Adler", "", []string{"direct | Ruth Adler | Tomas is a builder, and the quay will feel it."}},
		{"mark inside, cue behind", "\"Is it over?\" Lind asked. \"No!\" Petrov said. \"Never!\" Lind shouted at them.", "", []string{"direct | Lind | Is it over?", "direct | Petrov | No!", "direct | Lind | Never!"}},
		{"a sentence of few words", "Varga wrote: “Enough. The levy stays.” Petrov replied with a single word: “Thief.”", "", []string{"direct | Varga | Enough. The levy stays.", "direct | Petrov | Thief."}},
		{"German marks and guillemets", "„It stays“, Varga said. «The levy stays», Lind said.", "", []string{"direct | Varga | It stays", "direct | Lind | The levy stays"}},
		{"guillemets turned in", "»It goes«, Petrov said.", "", []string{"direct | Petrov | It goes"}},
		{"two people in one paragraph", "Petrov spoke first. “We wait.” “How long?” Lind asked.", "", []string{"direct | ? | We wait.", "direct | Lind | How long?"}},
		{"what a banner reads", "“The levy is dead,” read a banner on the crane.", "", []string{"direct | a banner on the crane | The levy is dead,"}},
		{"scare quotes", "Clerks “accidentally” wiped the files.", "", []string{"scare | ? | accidentally"}},
		{"inches are no marks", "The 6'2\" minister, who stands 5\" taller than Lind, laughed.", "", nil},
	}
	a := cueAnalyzer(t)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := a.Extract(&corpus.Article{Text: c.text, Parts: corpus.MarkParts(c.text, "")})
			r := a.Read(d)
			if got := strings.Join(d.Result.Layout.Names(), "; "); got != c.layout {
				t.Errorf("layout %q, want %q", got, c.layout)
			}
			var got []string
			for k, q := range d.Quotes {
				who := r.SpeakerNames(k)
				if who == "" {
					who = "?"
				}
				if !q.Inside {
					got = append(got, q.Kind.String()+" | "+who+" | "+q.Of(d.Text))
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}
