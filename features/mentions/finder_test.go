package mentions_test

import (
	"slices"
	"strings"
	"testing"

	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lexicons"
)

// finder finds the mentions of texts as package features does.
type finder struct {
	segmenter *text.Segmenter
	voices    *voice.Finder
	parser    *syntax.Parser
	mentions  *mentions.Finder
}

func newFinder(t testing.TB) *finder {
	t.Helper()
	lists, err := lexicons.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	background, err := lexicons.Background()
	if err != nil {
		t.Fatal(err)
	}
	v := text.NewVocab()
	cues, err := voice.Compile(v, lists[slices.IndexFunc(lists, func(l *lexicons.List) bool { return l.Name == "cues" })])
	if err != nil {
		t.Fatal(err)
	}
	return &finder{text.NewSegmenter(v), cues.NewFinder(), syntax.NewParser(v), mentions.NewFinder(v, background)}
}

func (f *finder) find(txt string) (seg text.Segmented, out mentions.Result) {
	var heard voice.Result
	var grammar syntax.Result
	f.segmenter.Segment(txt, nil, &seg)
	f.voices.Find(&seg, nil, &heard)
	f.parser.Parse(txt, &seg, &grammar)
	f.mentions.Find(txt, &seg, &heard, &grammar, &out)
	return seg, out
}

// read lists the mentions of a text as “words=name of the actor”.
func (f *finder) read(txt string) (got []string) {
	_, r := f.find(txt)
	for _, m := range r.Mentions {
		got = append(got, m.Of(txt)+"="+r.Actors[m.Actor].Name)
	}
	return got
}

func TestFind(t *testing.T) {
	f := newFinder(t)
	for _, c := range []struct {
		name, text string
		want       string // mentions that must be found, separated by semicolons
	}{
		{"two of one surname", "Bill Harker spoke first. Then Anna Harker rose. Mrs. Harker thanked Bill Harker.",
			"Bill Harker=Bill Harker; Anna Harker=Anna Harker; Mrs. Harker=Anna Harker"},
		{"initials", "J.D. Lunde spoke. JD Lunde left early. Lunde was tired.", "J.D. Lunde=J.D. Lunde; JD Lunde=J.D. Lunde; Lunde=J.D. Lunde"},
		{"title of a body", "CIA Director Anna Lunde resigned.", "CIA=Central Intelligence Agency; CIA Director Anna Lunde=Anna Lunde"},
		{"office of a country", "Ukrainian President Oleh Marko spoke. The Ukrainian president was tired.",
			"Ukrainian=Ukraine; Ukrainian President Oleh Marko=Oleh Marko; The Ukrainian president=Oleh Marko"},
		{"family name first", "President Moon Tae-il of South Korea met Kim Yong Ho. Mr. Kim thanked Mr. Moon.", "Mr. Kim=Kim Yong Ho; Mr. Moon=Moon Tae-il"},
		{"seat of a government", "Officials met in Moscow. Warsaw protested.", "Moscow=Moscow; Warsaw=Poland"},
		{"acronym", "The Democratic National Committee sued. The DNC said its lawyers were ready.", "DNC=Democratic Party; its=Democratic Party"},
		{"pronoun over a quotation", "Anna Lunde said the talks failed. “Paul Orso was late,” she said.", "she=Anna Lunde"},
		{"that before people is no determiner", "Anna Lunde said that officials left.", "officials=officials"},
		{"the body that acts is it", "The Pallandian Fish Council met. It voted.", "It=Pallandian Fish Council"},
		{"nobody says he of himself", "Paul Harker met Jan Orso. “He is a liar and a thief,” Harker said.", "He=Jan Orso"},
		{"people without a name", "A migrant caravan reached the town. The caravan rested.", "A migrant caravan=A migrant caravan; The caravan=A migrant caravan"},
		{"husband and wife", "Paul Harker and his wife, Anna Harker, came late. Mr. Harker spoke. Mrs. Harker listened.", "Mr. Harker=Paul Harker; Mrs. Harker=Anna Harker"},
		{"father and son", "Paul Orso Jr. spoke to reporters. President Orso was asleep. Mr. Orso had left.", "President Orso=Orso; Mr. Orso=Orso"},
		{"wife of whom it is about", "President Orso spoke. Orso left. Orso slept. Anna Orso, his wife, came. Orso woke.", "Orso=Orso; Anna Orso=Anna Orso"},
		{"city and person of one name", "Paris Vell met the mayor in Paris. Vell likes Paris.", "Paris Vell=Paris Vell; Paris=Paris; Vell=Paris Vell"},
		{"country and person of one name", "Jordan Vell flew to Jordan. Jordan welcomed Vell.", "Jordan Vell=Jordan Vell; Jordan=Jordan; Vell=Jordan Vell"},
		{"state and person of one name", "Virginia Dorsk flew to Virginia. Dorsk slept.", "Virginia Dorsk=Virginia Dorsk; Virginia=Virginia; Dorsk=Virginia Dorsk"},
		{"a team is they", "The negotiating team arrived in Vell. They were tired.", "They=The negotiating team"},
		{"possessor and owned", "Israel’s prime minister spoke. Dorsk’s aides left.", "Israel=Israel; Israel’s prime minister=Israel’s prime minister; Dorsk=Dorsk; Dorsk’s aides=Dorsk’s aides"},
		{"him is not the subject", "Paul Harker met Jan Orso. Harker praised him.", "him=Jan Orso"},
		{"his is the subject's", "Paul Harker met Jan Orso. Orso raised his hand.", "his=Jan Orso"},
		{"apposition teaches a role", "Anna Lunde, the foreign minister, spoke. The foreign minister was tired.", "the foreign minister=Anna Lunde; The foreign minister=Anna Lunde"},
		{"half for the whole", "North Korea has fired a missile. The North denied it.", "North Korea=North Korea; North=North Korea"},
		{"own article", "Bashar al-Assad spoke. Reporters met President al-Assad. Mr. Assad left.", "Bashar al-Assad=Bashar al-Assad; President al-Assad=Bashar al-Assad; Mr. Assad=Bashar al-Assad"},
		{"month as a name", "Prime Minister Theresa May resigned in May.", "Prime Minister Theresa May=Theresa May"},
		{"an office under a name", "Attorney General Anna Lunde resigned. The attorney general had been ill.", "The attorney general=Anna Lunde"},
		{"two in one word", "Paul Harker met Anna Lunde. The Harker-Lunde summit was short.", "Paul Harker=Paul Harker; Anna Lunde=Anna Lunde"},
		{"headline", "Lunde Attacks the Treaty on Fish\n\nAnna Lunde told reporters on Friday that the treaty was dead and would stay so.", "Lunde=Anna Lunde"},
		{"the body of a name", "The Pallandian Fish Council met. The council voted.", "The council=Pallandian Fish Council"},
		{"two particles", "Ursula von der Lunde met Luis de la Orso. Von der Lunde left. Mr. de la Orso stayed.",
			"Ursula von der Lunde=Ursula von der Lunde; Luis de la Orso=Luis de la Orso; Lunde=Ursula von der Lunde; Mr. de la Orso=Luis de la Orso"},
		{"a particle with a capital", "Carla di Vell won. Di Vell thanked voters. Ms. di Vell is 40.", "Di Vell=Carla di Vell; Ms. di Vell=Carla di Vell"},
		{"a title before particles", "Ana van der Vell spoke. President van der Vell left.", "President van der Vell=Ana van der Vell"},
		{"an article with a capital", "Nadia al-Dorsk spoke. Al-Dorsk left.", "Nadia al-Dorsk=Nadia al-Dorsk; Al-Dorsk=Nadia al-Dorsk"},
		{"she told her", "Minister Anna Lunde met union leader Petra Orso on Monday. She told her that the levy would stay.", "She=Anna Lunde; her=Petra Orso"},
		{"nobody owns himself", "President Mara Orso spoke. Former president Emil Orso, her father, disagreed.", "her=Mara Orso"},
		{"a site is no he", "BuzzWire asked Paul Harker. He left.", "He=Paul Harker"},
		{"government of its leader", "Prime Minister Anna Lunde of Norway resigned. Her government fell.", "Her government=Her government"},
	} {
		got := f.read(c.text)
		for _, want := range strings.Split(c.want, "; ") {
			if !slices.Contains(got, want) {
				t.Errorf("%s: %q is not among %q", c.name, want, got)
			}
		}
	}
}

// What is not an actor has no mention.
func TestFindNothing(t *testing.T) {
	f := newFinder(t)
	for _, text := range []string{
		"Talks failed on Friday.", "A spokesman was asleep.", "It is clear that rain will fall.", "Hurricane Dora passed.", "The Fish Act was signed in May.", "They head for home.",
		"", ".", "St.", "THE END",
	} {
		if got := f.read(text); len(got) > 0 {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// They and it go back to things as well as to actors: then they are no mention.
func TestPronounOfThings(t *testing.T) {
	f := newFinder(t)
	for _, text := range []string{
		"The Pallandian Fish Council met. The new emails were short, and they were lost.",
		"The program was praised by the Pallandian Fish Council. It costs nothing.",
	} {
		for _, m := range f.read(text) {
			if strings.HasPrefix(strings.ToLower(m), "they=") || strings.HasPrefix(m, "it=") {
				t.Errorf("%q: %s", text, m)
			}
		}
	}
}

// A government belongs to the country that its head leads.
func TestFindOf(t *testing.T) {
	_, r := newFinder(t).find("Prime Minister Anna Lunde of Norway resigned. Her government fell. The White House was silent. French troops left.")
	of := map[string]string{}
	for _, a := range r.Actors {
		if a.Of != mentions.None {
			of[a.Name] = r.Actors[a.Of].Name
		}
	}
	for part, whole := range map[string]string{"Her government": "Norway", "White House": "United States", "French troops": "France"} {
		if of[part] != whole {
			t.Errorf("%s belongs to %q, want %s", part, of[part], whole)
		}
	}
}
