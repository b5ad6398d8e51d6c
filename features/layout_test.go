package features

import (
	"cmp"
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
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			layout, got := quoted(t, c.text)
			if layout != c.layout {
				t.Errorf("layout %q, want %q", layout, c.layout)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

// quoted are the layout of an article and its quotations as "kind | speaker | words".
func quoted(t *testing.T, txt string) (layout string, rows []string) {
	t.Helper()
	a := cueAnalyzer(t)
	d := a.Extract(&corpus.Article{Text: txt, Parts: corpus.MarkParts(txt, "")})
	r := a.Read(d)
	for k, q := range d.Quotes {
		if !q.Inside {
			rows = append(rows, q.Kind.String()+" | "+cmp.Or(r.SpeakerNames(k), "?")+" | "+q.Of(d.Text))
		}
	}
	return strings.Join(d.Result.Layout.Names(), "; "), rows
}

// TestQuotations goes through what is met in the wild, a kind a row: mark pairs, attribution lines, who speaks beside and behind whom.
func TestQuotations(t *testing.T) {
	cases := []struct {
		name, text string
		want       []string
	}{
		{"goes on over paragraphs with repeated marks", "Osk sold the mill. “We counted every bag,” Vale said. “The wheel is broken.\n\n“Until it is mended, no corn will come.\n\n“Give us a week.”\n\nThe millers left.",
			[]string{"direct | Vale | We counted every bag,", "direct | Vale | The wheel is broken.\n\n“Until it is mended, no corn will come.\n\n“Give us a week."}},
		{"attribution lines", "The mill has a new head.\n\n“Bram can grind anything, and the town will taste it.” -Councillor Ruth Cole\n\nAnd from Mayor Ann Moss:\n\n“He knows every stone in that mill.”",
			[]string{"direct | Ruth Cole | Bram can grind anything, and the town will taste it.", "direct | Ann Moss | He knows every stone in that mill."}},
		{"verbs of manner", "“The mill is ours,” growled Cole.\n\n“It was never yours,” sighed Moss, folding her arms.\n\n“Then burn it,” Cole shot back.",
			[]string{"direct | Cole | The mill is ours,", "direct | Moss | It was never yours,", "direct | Cole | Then burn it,"}},
		{"no cue", "Cole turned to Moss. \"Keep the mill.\" Moss smiled.", []string{"direct | ? | Keep the mill."}},
		{"transcript", "REPORTER: Is the mill for sale?\n\nMOSS: It is not. I told this room so.\n\nREPORTER: And the lock?\n\nMOSS: The lock stays too.",
			[]string{"direct | REPORTER | Is the mill for sale?", "direct | MOSS | It is not. I told this room so.", "direct | REPORTER | And the lock?", "direct | MOSS | The lock stays too."}},
		{"question and answer", "Q: When does the mill open?\n\nA: Not this year.\n\nQ: Who pays for it?\n\nA: The farmers do.", []string{"direct | ? | Not this year.", "direct | ? | The farmers do."}},
		{"single marks and apostrophes", "'We can't wait,' said Mr Cole, the millers' leader. 'It's the farmers' corn, and they've sold it.'",
			[]string{"direct | Cole | We can't wait,", "direct | Cole | It's the farmers' corn, and they've sold it."}},
		{"feet and inches", "The 5'9\" miller, who stands 3\" below Moss, said the mill would open. \"It opens,\" he said.",
			[]string{"attributed | The 5'9\" miller | the mill would open", "direct | The 5'9\" miller | It opens,"}},
		{"the one addressed has an apposition", "Vale told Moss, the chairman, that the wheel was too old.", []string{"attributed | Vale | that the wheel was too old"}},
		{"cue and aside within", "“The wheel,” Vale said, citing a letter by builder Bram Cole, “is too old by a century.”",
			[]string{"direct | Vale | The wheel,", "topic | Vale | a letter by builder Bram Cole", "direct | Vale | is too old by a century."}},
		{"somebody's lawyer", "Cole’s lawyer, Ina Moss, said her client was asleep. “He never saw the mill,” she said.", []string{"attributed | Ina Moss | her client was asleep", "direct | Ina Moss | He never saw the mill,"}},
		{"a spokesman, and he", "A spokesman for Vale said she was “out of town”. He added: “She is on a boat.”", []string{"partial | A spokesman for Vale | out of town", "direct | A spokesman for Vale | She is on a boat."}},
		{"quoted by a paper as saying", "Vale was quoted by the Osk Herald as saying the mill was “a gift”. The paper did not say where.", []string{"attributed | Vale | the mill was “a gift”", "partial | Vale | a gift"}},
		{"joint statement", "In a joint statement, Vale and Moss said: “We will share it.” They shook hands.", []string{"direct | Vale; Moss | We will share it."}},
		{"what banners read", "“The mill is lost,” read a banner on the bridge. “Long live the lock,” read another.", []string{"direct | a banner on the bridge | The mill is lost,", "direct | ? | Long live the lock,"}},
		{"few words that are whole", "Vale wrote on X: “Enough. The mill stays.” Cole replied with one word: “Liar.”", []string{"direct | Vale | Enough. The mill stays.", "direct | Cole | Liar."}},
		{"headline with a label", "Mayor Vale: ‘The mill stays’\n\nThe mayor said on Monday she would not sell.", []string{"partial | Vale | The mill stays", "attributed | Vale | she would not sell"}},
		{"marks of other languages", "„Die Mühle bleibt“, sagte Vale. «The mill stays», Moss said. »It burns«, Cole said.", []string{"direct | ? | Die Mühle bleibt", "direct | Moss | The mill stays", "direct | Cole | It burns"}},
		{"marks of old archives", "``The mill stays,'' Vale said. ``We will not sell.''", []string{"direct | Vale | The mill stays,", "direct | Vale | We will not sell."}},
		{"one within another", "“She told me, ‘Go home, the mill is shut,’ so I went,” said miller Jan Moss.", []string{"direct | Jan Moss | She told me, ‘Go home, the mill is shut,’ so I went,"}},
		{"what was not said", "Vale did not say whether the mill would open. Nobody said the wheel was broken. Moss denied that he had slept.", []string{"attributed | Moss | that he had slept"}},
		{"a document speaks", "According to the audit, the mill lost 2 million crowns in May. The millers, it says, “found no bags”.", []string{"attributed | the audit | the mill lost 2 million crowns in May", "partial | the audit | found no bags"}},
		{"called it, and a title", "Vale called the mill “a gift to rats” and its owners ‘boys’. The film “The Last Miller” opens on Monday.", []string{"attributed | Vale | the mill “a gift to rats” and its owners ‘boys’", "partial | Vale | a gift to rats", "partial | Vale | boys"}},
		{"deeds are no speech", "Mayor Vale defended the mill in a stormy debate on Monday. Moss praised the millers in a fine speech. Cole attacked the plan during a wild session.",
			nil},
		{"a short sentence, then the office", "Mayor Ann Vale spoke. “The mill stays,” she said. Vale, 48, has led Osk since June. “It was never for sale,” added the mayor.", []string{"direct | Ann Vale | The mill stays,", "direct | Ann Vale | It was never for sale,"}},
		{"marks that do not close", "\"We will grind,\" Cole said \"and we will eat.\n\nThe vote is on Monday. The hall was full. Guards counted ninety people.\n\nVale said: \"We will see.\"",
			[]string{"direct | Cole | We will grind,", "direct | Cole | and we will eat.", "direct | Vale | We will see."}},
		{"asked and answered", "Asked if the mill would open, Vale said no. Asked whether he would leave, he smiled.", []string{"attributed | ? | if the mill would open", "attributed | Vale | no", "attributed | ? | whether he would leave"}},
		{"the outlet's aside within what was said", "Speaking to reporters in Osk, Vale said the mill, which the Herald calls “a heap of stones”, would open in 2031.",
			[]string{"attributed | Vale | the mill, which the Herald calls “a heap of stones”, would open in 2031", "partial | the Herald | a heap of stones"}},
		{"speech, belief, fact", "Vale said the mill would open. It will be painted in June. The mayor believes millers will like it; they will not.", []string{"attributed | Vale | the mill would open", "attitude | The mayor | millers will like it"}},
		{"family, officer", "OSK BAY (Wire) — Guards said Moss, 51, was drunk. His family says he was not. The guard who saw him said he “ran from me”.",
			[]string{"attributed | Guards | Moss, 51, was drunk", "attributed | His family | he was not", "partial | The guard | ran from me"}},
		{"will say, by a draft", "On Friday, Vale will say that the mill opens, according to a draft of his speech seen by the Herald.", []string{"attributed | Vale | that the mill opens"}},
		{"labels, no blank lines", "Moss: The mill stays\nCole: Not while I live", []string{"direct | Moss | The mill stays", "direct | Cole | Not while I live"}},
		{"the message was", "“The mill stays.” That was the message from Vale on Monday.", []string{"direct | ? | The mill stays."}},
		{"a relative clause about another", "Moss, whose brother Cole runs the mill, said: “I am no miller.”", []string{"direct | Moss | I am no miller."}},
		{"between brackets", "The mayor (“I never slept”) nodded to Moss (“she did”).", []string{"direct | ? | I never slept", "direct | ? | she did"}},
		{"dialogue", "“Who has the key?” Vale asked. “I do,” Moss said. “Give it here.” “Never,” Moss said.", []string{"direct | Vale | Who has the key?", "direct | Moss | I do,", "direct | Moss | Give it here.", "direct | Moss | Never,"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if _, got := quoted(t, c.text); !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}
