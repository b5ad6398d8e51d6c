package wording

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"tellings/compare/actors"
	"tellings/corpus"
	"tellings/features"
	"tellings/features/voice"
	"tellings/lexicons"
)

// shipped is an analyzer with all lists that ship with the program, and the background.
var shipped = sync.OnceValues(func() (*features.Analyzer, *lexicons.BackgroundTable) {
	lists, err := lexicons.Builtin()
	if err != nil {
		panic(err)
	}
	a, err := features.NewAnalyzer(lists)
	if err != nil {
		panic(err)
	}
	bg, err := lexicons.Background()
	if err != nil {
		panic(err)
	}
	return a, bg
})

// event reads one article an outlet: outlets are numbered in order.
func event(texts ...string) Event {
	a, bg := shipped()
	e := Event{Analyzer: a, Background: bg}
	for i, text := range texts {
		article := &corpus.Article{ID: fmt.Sprint("a", i), Outlet: fmt.Sprint("outlet ", i), Text: text, Date: time.Date(2020, 5, 1, 0, 0, 0, 0, time.UTC)}
		article.Parts = corpus.MarkParts(text, "")
		d := a.Extract(article)
		e.Docs, e.Outlets, e.Readings = append(e.Docs, d), append(e.Outlets, i), append(e.Readings, a.Read(d))
	}
	e.Cast = actors.Join(e.Readings)
	return e
}

// said are the words of a choice as they stand first.
func said(e *Event, c *Choice) string {
	d, p := e.Docs[c.Places[0].Doc], c.Places[0]
	return strings.ToLower(d.Text[d.Tokens[p.From].Start():d.Tokens[p.To-1].End()])
}

func TestOnly(t *testing.T) {
	const plain = "Mayor Ada Bloom signed the curfew bill on Thursday. The bill takes effect in June."
	for _, c := range []struct {
		name, north, south, word string
		found, alone, only       bool
	}{
		{"a charged word that nobody else has", "Mayor Ada Bloom signed the draconian curfew bill on Thursday.", plain, "draconian", true, true, true},
		{"the other has it inflected", "Finch slammed the mayor on Monday.", "Critics are slamming the mayor, a friend of Finch.", "slammed", true, false, false},
		{"the other has it in the headline", plain + " The bill is draconian.", "Mayor's draconian curfew sparks outcry\n\n" + plain, "draconian", true, false, false},
		{"the other has it between marks", "Bloom signed the draconian bill.", "“It is a draconian bill,” Mara Finch said on Monday.", "draconian", true, true, true},
		{"between marks here", "“It is a draconian bill,” Mara Finch said.", plain, "draconian", false, false, false},
		{"a letter without marks", "The aide apologised on Friday. Read her post:\n\nDear girls, I get that you are both in those awful teen years.\n\nFinch deleted the post later.", plain, "awful", false, false, false},
		{"behind a paragraph that ends in a colon", "The campaign sent out what it called its message:\n\nA disgraceful bill was signed by the mayor this week.", plain, "disgraceful", true, true, false},
		{"between two sentences of one speaker", "Otto Lund, a sailor, recalled that Finch was shy as a boy. He was prone to disgraceful fits. “He hated us,” said Lund.", plain, "disgraceful", true, true, false},
		{"behind one alone", "Otto Lund, a sailor, recalled that Finch was shy as a boy. He was prone to disgraceful fits. The harbour froze.", plain, "disgraceful", true, true, true},
		{"an expression cut from a clause", "Finch will be free to go after he pays.", plain, "go after", false, false, false},
		{"the expression", "Finch will go after the mayor.", plain, "go after", true, true, true},
		{"a word of no list that others only quote", "The mayor signed the bill, circumventing the council.", "“She is circumventing the council,” Mara Finch said.", "circumventing", true, true, true},
		{"a word of no list that others say too", "The mayor signed the bill, circumventing the council.", "The mayor, circumventing the council, signed the bill.", "circumventing", true, false, false},
		{"a verb of saying behind an auxiliary", "Otto Lund has previously threatened to close the harbour.", "Otto Lund threatened to close the harbour.", "threatened", true, false, false},
		{"a verb beside a charged noun that the other has", "The curfew of the mayor sparks outcry in town.", "Ada Bloom signed the bill amid an outcry.", "sparks", false, false, false},
		{"a fixed phrase", "The march against police brutality went on in Larton.", plain, "brutality", false, false, false},
		{"half between marks", "She has ‘blood’ on her hands, the council heard.", plain, "blood on her hands", false, false, false},
		{"within a longer phrase", "By hook or by crook, the plan will pass.", plain, "crook", false, false, false},
		{"in a name", "Mara Finch works for the Larton Disgraceful Party in town.", plain, "disgraceful", false, false, false},
		{"denied", "The bill is not draconian at all.", plain, "draconian", false, false, false},
	} {
		e := event(c.north, c.south)
		choices := Read(e).Choices()
		i := slices.IndexFunc(choices, func(o Choice) bool {
			return o.Outlet == 0 && o.Voice == voice.Outlet && strings.Contains(said(&e, &o), c.word)
		})
		if (i >= 0) != c.found {
			t.Errorf("%s: %q found %v, want %v", c.name, c.word, i >= 0, c.found)
			continue
		}
		if i >= 0 && (choices[i].Alone() != c.alone || choices[i].Only() != c.only) {
			t.Errorf("%s: alone %v, only %v; want %v, %v", c.name, choices[i].Alone(), choices[i].Only(), c.alone, c.only)
		}
	}
}

// Another time weighs less: the oracle is the same sentence undated.
func TestPast(t *testing.T) {
	weight := func(text string) float64 {
		e := event(text, "The council met.")
		for _, c := range Read(e).Choices() {
			if strings.Contains(said(&e, &c), "slammed") {
				return c.Weight
			}
		}
		t.Fatalf("slammed is not found in %q", text)
		return 0
	}
	if now, then := weight("Hijackers slammed airplanes into towers."), weight("In 2001 hijackers slammed airplanes into towers."); then >= now {
		t.Errorf("a clause dated long ago weighs %v, an undated one %v", then, now)
	}
}

func TestVariants(t *testing.T) {
	for _, c := range []struct{ name, north, south, want string }{
		{"two verbs for one act", "Mayor Ada Bloom dropped the harbour plan.", "Mayor Ada Bloom torpedoed the harbour plan.", "dropped the harbour plan | torpedoed the harbour plan"},
		{"one verb, other words", "Ada Bloom abruptly left the council on Monday.", "Ada Bloom left the council on Monday.", "abruptly left the council | left the council"},
		{"the same words", "Ada Bloom left the council.", "Ada Bloom left the council.", ""},
		{"what is shown would cut its condition", "Ada Bloom will pay a loan only after a vote.", "Ada Bloom delays a loan.", ""},
		{"a participle that sorts is no act", "Ada Bloom hides from the looming charges.", "Ada Bloom will face charges.", ""},
		{"what it is done to is another", "Ada Bloom misled the council.", "Ada Bloom deceived the harbour board.", ""},
		{"what it is done to is not told", "Ada Bloom sat in the harbour house on Monday.", "Ada Bloom lunched in the harbour house on Monday.", ""},
		{"verbs that deny each other", "Ada Bloom kept the harbour seat.", "Ada Bloom lost the harbour seat.", ""},
		{"a doer who is not named, in another form", "The council was angered by taxes.", "Bloom taxes the council.", ""},
		{"other people do it", "Ada Bloom left the council.", "Otto Lund praised the council.", ""},
	} {
		e := event(c.north, c.south)
		var told [][]Told
		var one []Told
		for doc, d := range e.Docs {
			one = append(one, Told{Doc: doc, From: 0, To: len(d.Tokens)})
		}
		var got []string
		for _, v := range Read(e).Variants(append(told, one)) {
			for _, p := range v.Pieces {
				d := e.Docs[p.Doc]
				got = append(got, d.Text[d.Tokens[p.First].Start():d.Tokens[p.End-1].End()])
			}
		}
		slices.Sort(got)
		if strings.Join(got, " | ") != c.want {
			t.Errorf("%s: %q, want %q", c.name, strings.Join(got, " | "), c.want)
		}
	}
}

func TestScares(t *testing.T) {
	for _, c := range []struct{ name, north, south, want string }{
		{"an adverb in the outlet's own sentence", "Clerks “accidentally” wiped the files on Monday.", "Clerks wiped the files by mistake.", "accidentally"},
		{"an adjective", "The mayor met her “moderate” friends on Monday.", "The mayor met her friends.", "moderate"},
		{"the other has it without marks", "The council has its “reform”.", "The reform was passed on Monday.", "reform, plain in 1"},
		{"the other has it without marks, in what may be another's words", "The council has its “reform”.", "According to the council, the reform was passed on Monday.", ""},
		{"somebody says it", "Clerks wiped the files “accidentally”, Mara Finch said.", "Clerks wiped the files.", ""},
		{"a part of what somebody says elsewhere", "Clerks “accidentally” wiped the files.", "“The clerks accidentally wiped the files,” Mara Finch said.", ""},
		{"a term that is named", "The plan uses what is called a “sunset” clause.", "The plan ends.", ""},
		{"a title", "Finch read from “Ferries” magazine.", "Finch read.", ""},
		{"a vote", "The lone “no” vote came from Lund.", "Lund voted no.", ""},
	} {
		e := event(c.north, c.south)
		var got []string
		for _, s := range Read(e).Scares() {
			d := e.Docs[s.Doc]
			words := strings.Trim(d.Text[d.Tokens[s.From].Start():d.Tokens[s.To-1].End()], "“”")
			if len(s.Plain) > 0 {
				words += fmt.Sprint(", plain in ", e.Outlets[s.Plain[0].Doc])
			}
			got = append(got, words)
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// A headline in capitals may end in an adjective with a copula before it, and nothing behind it.
func TestLastWordOfAll(t *testing.T) {
	e := event("The Council Is Draconian", "The council met.")
	e2 := event("The Plan Is Right to", "The council met.")
	for _, e := range []Event{e, e2} {
		Read(e).Choices()
	}
}
