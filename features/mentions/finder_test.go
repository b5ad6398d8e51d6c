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
	return &finder{text.NewSegmenter(v), cues.NewFinder(), syntax.NewWords(v).NewParser(), mentions.NewWords(v, background).NewFinder()}
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
			"Ursula von der Lunde=Ursula von der Lunde; Luis de la Orso=Luis de la Orso; Von der Lunde=Ursula von der Lunde; Mr. de la Orso=Luis de la Orso"},
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

// TestFindAll names all mentions of what is met in the wild, a kind a row.
func TestFindAll(t *testing.T) {
	f := newFinder(t)
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"she told her", "Deputy mayor Ann Vale met miller Ruth Cole on Monday. She told her that it would rain. Cole said she was wet.",
			[]string{"Deputy mayor=Ann Vale", "Ann Vale=Ann Vale", "Ruth Cole=Ruth Cole", "She=Ann Vale", "her=Ruth Cole", "Cole=Ruth Cole", "she=Ruth Cole"}},
		{"brothers by their first names", "Paul Vale and his brother Thomas Vale own the mill. Mr. Vale said he would sell. Thomas slept.",
			[]string{"Paul Vale=Paul Vale", "his brother=Thomas Vale", "his=Paul Vale", "Thomas Vale=Thomas Vale", "Mr. Vale=Paul Vale", "he=Paul Vale", "Thomas=Thomas Vale"}},
		{"her father bears her name", "President Ann Vale spoke on Monday. Former president Bram Vale, her father, objected. Vale said he was wrong.",
			[]string{"President Ann Vale=Ann Vale", "Former president=Bram Vale", "Bram Vale=Bram Vale", "her father=Bram Vale", "her=Ann Vale", "Vale=Ann Vale", "he=Bram Vale"}},
		{"a firm of hers", "Ruth Moss was born in 1970. Her first company was Mill7, which she sold. It failed in 2001.",
			[]string{"Ruth Moss=Ruth Moss", "Her first company=Her first company", "Her=Ruth Moss", "Mill7=Mill7", "she=Ruth Moss", "It=Her first company"}},
		{"princess, born", "Princess Anna-Céleste of Osk, born 3 June 1950, is the daughter of Bram, Prince of Osk. She is 74.",
			[]string{"Princess Anna-Céleste=Anna-Céleste", "Osk=Osk", "Bram=Bram", "Prince=Bram", "Osk=Osk", "She=Anna-Céleste"}},
		{"a pair and him", "Captain Bram Vale and Sir Jan Moss sailed the coast when they met a miller. They asked him for bread.",
			[]string{"Captain Bram Vale=Bram Vale", "Sir Jan Moss=Jan Moss"}},
		{"an authority and its letters", "The Osk Fish Authority (OFA) fined Channel 7. The OFA said it broke the law. The authority will appeal.",
			[]string{"Osk Fish Authority=Osk Fish Authority", "OFA=Osk Fish Authority", "OFA=Osk Fish Authority", "it=Osk Fish Authority", "The authority=Osk Fish Authority"}},
		{"seats of governments, and it", "Washington liked the offer. Beijing was silent. The Kremlin laughed. Downing Street called it a joke.",
			[]string{"Washington=United States", "Beijing=China", "Kremlin=Russia", "Downing Street=United Kingdom"}},
		{"a month as a first name", "Jan Moss saw it. The Vales slept. Jan Moss laughed in Jan. of that year.", []string{"Jan Moss=Jan Moss", "Vales=Vales", "Jan Moss=Jan Moss"}},
		{"names that are places, months and firms", "Jordan Vale said he would fly to Jordan. May Cole met Cole Bank in May. Georgia Paris visited Georgia and Paris.",
			[]string{"Jordan Vale=Jordan Vale", "he=Jordan Vale", "Jordan=Jordan", "Cole=Cole", "Cole Bank=Cole Bank", "Georgia Paris=Georgia Paris", "Georgia=Georgia", "Paris=France"}},
		{"pontiff and monarch", "Pope Bram met King Osmund. The pontiff said the monarch was tired. His Majesty thanked His Holiness.",
			[]string{"Pope Bram=Bram", "King Osmund=Osmund", "The pontiff=Bram", "the monarch=Osmund"}},
		{"two particles, one name eastern", "Ursula von der Moss and Luis de la Vale met Kim Jong-bo. Von der Moss said de la Vale was ill. Mr. Kim slept.",
			[]string{"Ursula von der Moss=Ursula von der Moss", "Luis de la Vale=Luis de la Vale", "Kim Jong-bo=Kim Jong-bo", "Von der Moss=Ursula von der Moss", "de la Vale=Luis de la Vale", "Mr. Kim=Kim Jong-bo"}},
		{"they, of one whose sex nothing tells", "Nurse Alex Vale said they would rest. They have worked there for years. The nurses said they would follow.",
			[]string{"Nurse=Alex Vale", "Alex Vale=Alex Vale", "The nurses=The nurses", "they=The nurses"}},
		{"mother of three", "Moss, 52, backed the plan. The mother of three said critics were late. The 52-year-old miller slept.",
			[]string{"Moss=Moss", "critics=critics"}},
		{"clubs", "Mill United beat Osk City 3-1. Osk had led. City’s coach said they were slow. United go top.",
			[]string{"Osk City=Osk City", "Osk=Osk", "City’s coach=City’s coach"}},
		{"office of a name, and a firm", "Vale’s office said Vale’s plan would stay. Vales, a Spanish firm, said no.",
			[]string{"Vale=Vale", "Vale=Vale", "Vales=Vales", "Spanish=Spain"}},
		{"al- with and without a capital", "Dr. Nadia al-Moss spoke. Al-Moss said beds were full. Moss’s team left. Nadia wept.",
			[]string{"Dr. Nadia al-Moss=Nadia al-Moss", "Al-Moss=Nadia al-Moss", "Moss’s team=Moss’s team", "Moss=Nadia al-Moss", "Nadia=Nadia al-Moss"}},
		{"von der, with a title", "Ursula von der Vale spoke on Monday. Von der Vale said she was glad. President von der Vale left.",
			[]string{"Ursula von der Vale=Ursula von der Vale", "Von der Vale=Ursula von der Vale", "she=Ursula von der Vale", "President von der Vale=Ursula von der Vale"}},
		{"van and dos", "Mark van Moss and Ana dos Vales met. Van Moss said dos Vales was late.",
			[]string{"Mark van Moss=Mark van Moss", "Ana dos Vales=Ana dos Vales", "Van Moss=Mark van Moss", "dos Vales=Ana dos Vales"}},
		{"di", "Carla di Moss won. Di Moss thanked voters. Ms. di Moss, 40, is a lawyer.",
			[]string{"Carla di Moss=Carla di Moss", "Di Moss=Carla di Moss", "voters=voters", "Ms. di Moss=Carla di Moss"}},
		{"bin and ibn", "Omar bin Vale met Yusuf ibn Moss. Bin Vale left early.",
			[]string{"Omar bin Vale=Omar bin Vale", "Yusuf ibn Moss=Yusuf ibn Moss", "Bin Vale=Omar bin Vale"}},
		{"van der, quoted", "Minister Ann van der Moss said the mill would stay. “It stays,” van der Moss said. Van der Moss left.",
			[]string{"Minister Ann van der Moss=Ann van der Moss", "van der Moss=Ann van der Moss", "Van der Moss=Ann van der Moss"}},
		{"mother of two, with a name", "Mother of two Ann Cole said critics lied. The father of four agreed.",
			[]string{"Ann Cole=Ann Cole", "critics=critics"}},
		{"a wife, by her first name", "Bram Cole and his wife, Ada, own a mill. Ada said it was old. Bram laughed.",
			[]string{"Bram Cole=Bram Cole", "his=Bram Cole", "Ada=Ada", "Ada=Ada", "Bram=Bram"}},
	} {
		if got := f.read(c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, c.want)
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

// Party and place in brackets or between commas are no name, whoever stands before them.
func TestAffiliationIsNoName(t *testing.T) {
	f := newFinder(t)
	for _, text := range []string{"Rep. Paul Orso (D-Md.) met Anna Lunde (R-New York).", "Sen. Paul Orso, R-Texas, met Anna Lunde."} {
		for _, m := range f.read(text) {
			if strings.Contains(m, "D-") || strings.Contains(m, "R-") {
				t.Errorf("%q: %s", text, m)
			}
		}
	}
}
