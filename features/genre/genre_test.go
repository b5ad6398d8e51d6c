package genre

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

// shipped is an Analyzer with the lists of the program; it takes a while to make.
var shipped = sync.OnceValues(func() (*features.Analyzer, error) {
	lists, err := lexicons.Builtin()
	if err != nil {
		return nil, err
	}
	return features.NewAnalyzer(lists)
})

func read(t testing.TB, a *corpus.Article) Result {
	t.Helper()
	an, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	a.Parts = corpus.MarkParts(a.Text, a.Title)
	return NewReader(an.Vocab).Read(an.Extract(a))
}

const (
	report = "SENNPORT (AP) — The harbour board voted on Monday to close the old pier for the winter. “The wood is rotten,” said Ada Brandt, the mayor. " +
		"“We will not wait for someone to fall in.”\n\nThe vote was nine to four. The clerk told reporters that the work would cost two million crowns, and that it was not known who would pay.\n\n" +
		"Members of the opposition left the hall before the vote. “This is no way to treat a town,” said Olle Fink, who had asked for a delay. The board meets again in May, the clerk said."
	column = "I have walked on that pier since I was a child, and I am tired of being told that it is only wood. Why should we pay for engineers who never get their feet wet? " +
		"We must ask ourselves what kind of town we want to be. A town that closes its doors when it rains is no town, and our mayor should know it.\n\nWhat is the pier for? It is for us. " +
		"It is where my father taught me to fish, and it is where I want to teach my daughter. You cannot put a price on that, and you should not try."
	plainColumn = "The pier is not a luxury. It is the reason why the town exists, and a board that does not see this is a board that has lost its way. What is it waiting for? A sum of two million is small next to what the " +
		"town loses when the boats go north. And who believes that they will come back? The board says that it has no choice. It has one, and it must use it. There is money in the road fund, there is money in the harbour fund, and there " +
		"is the loan that nobody wants to talk about. Each of these is better than a fence. The fence is what a town builds when it has given up, and this town has not given up. It is still here, and it is still able to pay for what it loves. " +
		"A pier is older than any budget. It has seen storms and wars and boards that knew better, and it will see this one go as well. All that it needs is new wood, and someone who is not afraid to sign the bill."
	explainer = "The pier is closed, and the board has no plan yet. Here are the answers to the questions that readers ask most.\n\nWho owns the pier?\n\nThe town has owned it since the harbour company was dissolved. The land below belongs to the state.\n\n" +
		"What does the work cost?\n\nThe engineers speak of two million crowns. A new pier of concrete is twice as dear.\n\nWho is to pay?\n\nThat is open. The state pays a third of such works as a rule.\n\nWhen does it open again?\n\nNot before May. The wood has to dry first.\n\n" +
		"Can boats land elsewhere?\n\nYes, at the northern quay, which is smaller."
)

func TestRead(t *testing.T) {
	turns := strings.Repeat("ANNA LUND: Good evening. What did the board decide?\n\nADA BRANDT: We decided to close it. There was no other way.\n\n", 4)
	questions := strings.Repeat("Q: What did the board decide about the old pier?\n\nIt closed it. There was no other way, and everybody knows that.\n\n", 5)
	entries := "6:15 p.m.\n\nThe board has begun its session.\n\n6:40 p.m.\n\nA first speaker asks for a delay.\n\n7:05 p.m.\n\nThe delay is refused by nine votes to four.\n\n7:30 p.m.\n\nThe pier will be closed.\n\n"
	for _, c := range []struct {
		name    string
		article corpus.Article
		want    Genre
		why     string // one of the rules that speak for it
	}{
		{"a report", corpus.Article{Title: "Board closes pier", Text: report}, News, "dateline"},
		{"nothing", corpus.Article{}, News, ""},
		{"a column by its prose", corpus.Article{Title: "The pier", Text: column}, Opinion, "i"},
		{"a column without I and we", corpus.Article{Title: "The pier", Text: plainColumn}, Opinion, "alone"},
		{"a report called opinion", corpus.Article{Title: "Opinion: Board closes pier", Text: report}, Opinion, "opinion-title"},
		{"by section", corpus.Article{Title: "The pier", Section: "Opinion", Text: plainColumn}, Opinion, "opinion-label"},
		{"by address", corpus.Article{Title: "The pier", URL: "https://gull.example/2024/opinion/the-pier", Text: plainColumn}, Opinion, "opinion-label"},
		{"an address whose last part only says so", corpus.Article{Title: "Board closes pier", URL: "https://gull.example/news/opinion-divided-on-pier", Text: report}, News, ""},
		{"by what stands at the end", corpus.Article{Title: "The pier", Text: plainColumn + "\n\nJo Doe is a professor of history at Sennport."}, Opinion, "writer"},
		{"questions and answers that explain", corpus.Article{Title: "The pier: all you want to know", Text: explainer}, Analysis, "catechism"},
		{"analysis by its title", corpus.Article{Title: "Analysis: the board and the pier", Text: report}, Analysis, "analysis-title"},
		{"a title that asks why, over a report", corpus.Article{Title: "Why the board closed the pier", Text: report}, News, "sourced"},
		{"two speakers before their turns", corpus.Article{Title: "The mayor on the pier", Text: turns}, Interview, "dialogue"},
		{"their names above them", corpus.Article{Title: "The mayor on the pier", Text: strings.NewReplacer("ANNA LUND: ", "Anna Lund\n\n", "ADA BRANDT: ", "Ada Brandt\n\n").Replace(turns)}, Interview, "dialogue"},
		{"three speakers", corpus.Article{Title: "The board on the pier", Text: turns + strings.Repeat("OLLE FINK: I asked for a delay.\n\n", 2)}, Transcript, "turns"},
		{"a title that says so", corpus.Article{Title: "Full text: the mayor on the pier", Text: column}, Transcript, "transcript-title"},
		{"Q before questions", corpus.Article{Title: "The pier", Text: questions}, Analysis, "catechism"},
		{"a title that asks for an interview", corpus.Article{Title: "Board seeks interview with mayor over pier", Text: report}, News, "sourced"},
		{"a title that is one", corpus.Article{Title: "Interview with the mayor", Text: column}, Interview, "interview-title"},
		{"a title about a transcript", corpus.Article{Title: "Board to publish transcript of pier vote", Text: report}, News, "sourced"},
		{"times of day", corpus.Article{Title: "Board meets", Text: entries}, Live, "stamps"},
		{"a title that says live", corpus.Article{Title: "Live updates: board votes on pier", Text: report}, Live, "live-title"},
		{"a report that mentions an interview", corpus.Article{Title: "Mayor says in interview that pier must close", Text: report}, News, "sourced"},
	} {
		got := read(t, &c.article)
		if got.Genre != c.want || c.why != "" && !slices.Contains(got.Why, c.why) {
			t.Errorf("%s: %+v, want %s by %s", c.name, got, c.want, c.why)
		}
	}
}

// A column by its prose alone is sure when it shows many signs, and not when it shows few.
func TestSure(t *testing.T) {
	if got := read(t, &corpus.Article{Title: "The pier", Text: column}); !got.Sure() {
		t.Errorf("%+v", got)
	}
	if got := read(t, &corpus.Article{Title: "The pier", Text: plainColumn}); got.Genre != Opinion || got.Sure() {
		t.Errorf("%+v", got)
	}
}

// Every rule is told, none twice, and speaks for a genre that there is.
func TestRules(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range rules {
		if r.Name == "" || r.Doc == "" || seen[r.Name] || r.Points <= 0 || !slices.Contains(all, r.Genre) {
			t.Errorf("%+v", r)
		}
		seen[r.Name] = true
	}
}

func TestStartsWithTime(t *testing.T) {
	for s, want := range map[string]bool{
		"10:42 a.m.": true, "9:05 pm – The vote": true, "14.05 GMT": true, "[16:20] The vote": true, "16:20": true, "7:30 p.m. ET: Shares fall": true,
		"10:42": true, "10:4": false, "3.50 crowns a kilo": false, "12": false, "": false, "2024 was wet": false, "10:30 women came": false, "1:23 Luke": false, "9-11": false,
	} {
		if startsWithTime(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}

func TestSpeaker(t *testing.T) {
	for s, want := range map[string]string{
		"AMY DOE: Good evening.": "amy doe", "Jo Doe: Yes.": "jo doe", "DOE: No.": "doe", "Q: Why?": "q", "Q. Why?": "q", "Amy Doe": "amy doe", "Amy": "", "Amy Doe said no": "", "MR. O’BRIEN: Yes.": "mr. o’brien",
		"Argument: it costs too much.": "", "He said: no.": "", "The mayor said this: no.": "", "": "", ":": "", "10:30": "", "A B C D E: five words": "",
	} {
		if got := speaker(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

// No text makes Read fail; the order of the rules is all that settles a tie, so the result is the same again.
func TestReadLaws(t *testing.T) {
	an, err := features.NewAnalyzer(nil)
	if err != nil {
		t.Fatal(err)
	}
	piece := rapid.SampledFrom([]string{"I should know.", "Why?", "Q: Why?", "\n\n", "10:30 a.m.", "ANNA LUND: yes", "“No,” he said.", "SENNPORT —", "(AP) -", "12:", "Q.", ":", "!", "we must", "\u00a0", "İ"})
	rapid.Check(t, func(rt *rapid.T) {
		text := strings.Join(rapid.SliceOf(piece).Draw(rt, "text"), " ")
		a := &corpus.Article{Title: piece.Draw(rt, "title"), URL: "https://x.example/" + piece.Draw(rt, "path"), Text: text}
		a.Parts = corpus.MarkParts(text, a.Title)
		d := an.Extract(a)
		got, again := NewReader(an.Vocab).Read(d), NewReader(an.Vocab).Read(d)
		if !slices.Contains(all, got.Genre) || got.Margin < 0 || got.Genre != again.Genre || !slices.Equal(got.Why, again.Why) {
			rt.Fatalf("%+v, then %+v", got, again)
		}
	})
}

// FuzzLayout: the readers of lines take any bytes.
func FuzzLayout(f *testing.F) {
	for _, s := range []string{"10:42 a.m.", "AMY DOE: yes", "SENNPORT (AP) — ", "Q. ", "é:", "[9", "--"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		startsWithTime(s)
		isDateline(s)
		if who := speaker(s); len(who) > 0 && utf8.ValidString(s) && !utf8.ValidString(who) {
			t.Errorf("%q", who)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	an, err := features.NewAnalyzer(nil)
	if err != nil {
		b.Fatal(err)
	}
	a := &corpus.Article{Title: "The pier", Text: strings.Repeat(report+"\n\n"+plainColumn+"\n\n", 3)}
	a.Parts = corpus.MarkParts(a.Text, a.Title)
	d, r := an.Extract(a), NewReader(an.Vocab)
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		r.Read(d)
	}
}
