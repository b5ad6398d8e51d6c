package compare

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tellings/corpus"
	"tellings/features"
	"tellings/features/voice"
)

// The same words in two outlets: what the second has of what the first quotes in full.
func TestUtteranceStatus(t *testing.T) {
	full := "Mayor Ada Brandt spoke on Monday. “We will rebuild the old lighthouse, we will repair the harbour wall, and we shall ask no village to pay a single crown,” Brandt said."
	for _, c := range []struct {
		name, other string
		status      Status
		left        string // joined by |
		cue         Cue
	}{
		{"the same, straight marks", "Mayor Ada Brandt spoke. \"We will rebuild the old lighthouse, we will repair the harbour wall, and we shall ask no village to pay a single crown,\" Brandt said.",
			Verbatim, "", Cue{"said", "neutral"}},
		{"the same, single marks", "Mayor Ada Brandt spoke. ‘We will rebuild the old lighthouse, we will repair the harbour wall, and we shall ask no village to pay a single crown,’ Brandt said.",
			Verbatim, "", Cue{"said", "neutral"}},
		{"split by its attribution", "“We will rebuild the old lighthouse, we will repair the harbour wall,” Mayor Ada Brandt said, “and we shall ask no village to pay a single crown.”",
			Verbatim, "", Cue{"said", "neutral"}},
		{"one word changed", "“We will restore the old lighthouse, we will repair the harbour wall, and we shall ask no village to pay a single crown,” Mayor Ada Brandt said.",
			Verbatim, "", Cue{"said", "neutral"}},
		{"an editor's words", "“We will rebuild the old lighthouse [on Gull Rock], we will repair the harbour wall, and we shall ask no village to pay a single crown,” Mayor Ada Brandt said.",
			Verbatim, "", Cue{"said", "neutral"}},
		{"head cut, another cue", "“We shall ask no village to pay a single crown,” Mayor Ada Brandt claimed.",
			Truncated, "We will rebuild the old lighthouse, we will repair the harbour wall, and", Cue{"claimed", "doubting"}},
		{"tail cut", "“We will rebuild the old lighthouse, we will repair the harbour wall,” Mayor Ada Brandt said.",
			Truncated, "and we shall ask no village to pay a single crown", Cue{"said", "neutral"}},
		{"middle cut by an ellipsis", "“We will rebuild the old lighthouse … and we shall ask no village to pay a single crown,” Mayor Ada Brandt said.",
			Truncated, "we will repair the harbour wall", Cue{"said", "neutral"}},
		{"a scrap", "Mayor Ada Brandt said she would ask “no village to pay a single crown” for the works.",
			Truncated, "We will rebuild the old lighthouse, we will repair the harbour wall, and we shall ask", Cue{"said", "neutral"}},
		{"a no cut off", "“We will rebuild the old lighthouse, we will repair the harbour wall, and we shall ask village to pay a single crown,” Mayor Ada Brandt said.",
			Truncated, "no", Cue{"said", "neutral"}},
		{"speech without marks", "Mayor Ada Brandt said that the old lighthouse would be rebuilt and the harbour wall repaired, and that no village would have to pay.",
			Paraphrased, "", Cue{"said", "neutral"}},
		{"other words of hers", "“Trade fairs are held in spring,” Mayor Ada Brandt said.", Absent, "", Cue{}},
		{"nothing", "The council met on Monday and went home early.", Absent, "", Cue{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			found := look[Utterances](t, newSpeechEvent(t, piece{"A", full}, piece{"B", c.other}), "utterances", Options{})
			u := utteranceWith(t, found, "lighthouse")
			if u.Speaker != "Ada Brandt" {
				t.Errorf("speaker %q, want Ada Brandt", u.Speaker)
			}
			if a := u.Tellings[0]; a.Status != Verbatim {
				t.Errorf("A has it %s, leaving out %q", a.Status, a.LeftOut)
			}
			b := u.Tellings[1]
			if b.Status != c.status || strings.Join(b.LeftOut, "|") != c.left {
				t.Errorf("B has it %s, leaving out %q; want %s, %q", b.Status, b.LeftOut, c.status, c.left)
			}
			if got := append(b.Cues, Cue{})[0]; got != c.cue {
				t.Errorf("cue %v, want %v", got, c.cue)
			}
		})
	}
}

func utteranceWith(t *testing.T, found Utterances, word string) Utterance {
	t.Helper()
	at := slices.IndexFunc(found, func(u Utterance) bool { return strings.Contains(u.Text, word) })
	if at < 0 {
		t.Fatalf("no utterance holds %q: %+v", word, found)
	}
	return found[at]
}

// Pieces that no article has together are put together where they overlap, and no sentence is made that nobody said.
func TestUtteranceReference(t *testing.T) {
	for _, c := range []struct {
		name, a, b, want string
	}{
		{"overlap", "“The bridge is closed for good, and the ferry will run at night,” Ida Lund said.", "“And the ferry will run at night, and the tolls will be halved,” Ida Lund said.",
			"The bridge is closed for good, and the ferry will run at night, and the tolls will be halved"},
		{"a gap filled", "“The bridge is closed … and the tolls will be halved from Monday,” Ida Lund said.", "“The bridge is closed, the ferry runs at night, and the tolls will be halved from Monday,” Ida Lund said.",
			"The bridge is closed, the ferry runs at night, and the tolls will be halved from Monday"},
		{"pieces that share a sentence", "“Nobody warned the fishermen of Gull Rock about the blasting near the southern pier. We will not be silent while the lanterns of the lighthouse rust,” Ida Lund said.",
			"“We will not be silent while the lanterns of the lighthouse rust. The harbour board owes every family an answer, an apology and the missing wages of two winters,” Ida Lund said.",
			"Nobody warned the fishermen of Gull Rock about the blasting near the southern pier. We will not be silent while the lanterns of the lighthouse rust. The harbour board owes every family an answer, an apology and the missing wages of two winters"},
		{"a variant is not put in", "“The bridge is closed for good, and the ferry will run at night,” Ida Lund said.", "“The bridge is shut until autumn, and the ferry will run at night,” Ida Lund said.",
			"The bridge is closed for good, and the ferry will run at night"},
	} {
		t.Run(c.name, func(t *testing.T) {
			found := look[Utterances](t, newSpeechEvent(t, piece{"A", c.a}, piece{"B", c.b}), "utterances", Options{})
			if len(found) != 1 || found[0].Text != c.want {
				t.Errorf("found %+v, want one: %q", found, c.want)
			}
		})
	}
}

// What may not be joined.
func TestUtterancesApart(t *testing.T) {
	for name, texts := range map[string][2]string{
		"another speaker's short phrase": {"The plan brings “lasting prosperity” to the coast, Ida Lund said.", "The plan brings “lasting prosperity” to the bank, Otto Brandt said."},
		"two statements of one speaker":  {"“The bridge is closed for good,” Ida Lund said.", "“Nobody warned the fishermen of Gull Rock,” Ida Lund said."},
		"a turn of phrase in two statements": {"“I am going to stay in this race or leave it depending on what is good for the valley's fishing families and not a ministry,” Ida Lund said.",
			"“I told the governor that my one question about running was whether it helped the valley's fishing families and not a ministry at the court, and we spoke of the weather,” Ida Lund said in a letter."},
		"a figure that the speaker repeats": {"“The coast wants one thing: eleven thousand tonnes of herring a year, landed at its own piers, as the charter says,” Ida Lund said.",
			"“Eleven thousand tonnes of herring a year,” Ida Lund told the Post. “I would ask the minister to come to Gull Rock in January and tell the widows there that it is too much.”"},
		"the same function words": {"“It is what it is and that is that,” Ida Lund said.", "“That is what we are and it is not to be,” Ida Lund said."},
	} {
		t.Run(name, func(t *testing.T) {
			found := look[Utterances](t, newSpeechEvent(t, piece{"A", texts[0]}, piece{"B", texts[1]}), "utterances", Options{})
			for i := range found {
				if found[i].Outlets() > 1 {
					t.Errorf("joined: %+v", found[i])
				}
			}
		})
	}
}

// Law: every quotation between marks that someone is quoted with is part of one utterance; its outlet has it; spans lie within.
func TestUtteranceLaws(t *testing.T) {
	pool := []string{"We will rebuild the old lighthouse", "no village pays a single crown", "the harbour wall is safe", "fishermen were never asked", "a durable, lasting truce", "the ferry runs at night"}
	names := []string{"Ada Brandt", "Brandt", "Otto Lund", "officials", "He"}
	cues := []string{"said", "claimed", "thundered", "told reporters"}
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(2, 5).Draw(rt, "articles")
		var tellings []piece
		for i := range n {
			var s strings.Builder
			for range rapid.IntRange(0, 4).Draw(rt, "sentences") {
				pick := func(list []string) string { return rapid.SampledFrom(list).Draw(rt, "of") }
				fmt.Fprintf(&s, "“%s, %s,” %s %s. ", pick(pool), pick(pool), pick(names), pick(cues))
				fmt.Fprintf(&s, "%s said that %s and “%s”.\n\n", pick(names), pick(pool), pick(pool))
			}
			tellings = append(tellings, piece{fmt.Sprint("Outlet ", i%3), s.String()})
		}
		e := newSpeechEvent(t, tellings...)
		s := fact(t, e, speechFact)
		for i, d := range e.Docs {
			for k, q := range d.Quotes {
				if q.Inside || !q.Kind.Marked() || q.Kind == voice.Scare {
					continue
				}
				u := s.UtteranceOf(i, k)
				if u < 0 {
					rt.Fatalf("%q belongs to no utterance", q.Of(d.Article.Text))
				}
				if told := s.Told(&s.Utterances[u], i, i+1); !told.Quoted || len(told.Passages) == 0 {
					rt.Fatalf("the utterance of %q is not told by its article: %+v", q.Of(d.Article.Text), told)
				}
			}
		}
		for _, u := range look[Utterances](rt, e, "utterances", Options{}) {
			for _, telling := range u.Tellings {
				if (telling.Status == Absent) != (telling.Fragment == "") || (telling.Status == Truncated) != (len(telling.LeftOut) > 0) {
					rt.Fatalf("%+v contradicts itself", telling)
				}
				for _, v := range telling.Evidence {
					if v.Article.Outlet != telling.Outlet || v.Span.Start < 0 || v.Span.End > len(v.Article.Text) || v.Span.Len() <= 0 {
						rt.Fatalf("evidence %+v", v)
					}
				}
			}
		}
	})
}

// The order in which articles are extracted decides how words are numbered, and nothing else.
func TestSpeechDoesNotSeeTheOrderOfArticles(t *testing.T) {
	texts := []piece{
		{"A", "“We will rebuild the old lighthouse, and no village pays,” Ada Brandt said. Otto Lund denied that the wall was safe."},
		{"B", "Brandt said she would “rebuild the old lighthouse”. Officials said no village would pay."},
		{"C", "Mayor Ada Brandt claimed that the old lighthouse would be rebuilt and that no village would have to pay. “The wall is safe,” Otto Lund said."},
	}
	result := func(order ...int) string {
		lists, bg := shipped()
		a, err := features.NewAnalyzer(lists)
		if err != nil {
			t.Fatal(err)
		}
		var docs []*features.Document
		for _, i := range order {
			article := &corpus.Article{ID: texts[i].outlet, Outlet: texts[i].outlet, Text: texts[i].text}
			docs = append(docs, a.Extract(article))
		}
		e := makeEvent("the event", docs, a, bg)
		var b strings.Builder
		for _, u := range look[Utterances](t, e, "utterances", Options{}) {
			fmt.Fprintln(&b, u.ID, u.Speaker, u.Text)
			for _, s := range u.Tellings {
				fmt.Fprintln(&b, s.Outlet, s.Status, s.Fragment, s.LeftOut, s.Cues)
			}
		}
		for _, s := range look[Speakers](t, e, "speakers", Options{}) {
			s.Evidence = nil
			fmt.Fprintf(&b, "%+v\n", s)
		}
		return b.String()
	}
	want := result(0, 1, 2)
	for _, order := range [][]int{{2, 1, 0}, {1, 2, 0}} {
		if got := result(order...); got != want {
			t.Errorf("in order %v:\n%s\nwant\n%s", order, got, want)
		}
	}
}

// What examples/README.md says was planted.
func TestUtterancesOfTheExample(t *testing.T) {
	c := example(t, "dam-summit")
	found := Found[Utterances](c)
	outlets := []string{"Harbour Post", "Kestria Today", "Lowland Tribune", "Meridian Business", "Northgate Observer", "Sennport Courier"}
	for _, row := range []struct {
		words  string
		status string // by outlet: v, t, p, a
	}{
		{"We will not ask permission", "vttavv"},
		{"Three million Kestrian homes", "tvaatv"},
		{"Pallandia does not want a quarrel", "vtvpvv"},
		{"No river is worth a life", "avaaav"},
		{"Both delegations stayed in the room", "atavpv"},
		{"We came with drums", "vavavv"},
		{"Officers were met with stones", "vvtavv"},
	} {
		u := utteranceWith(t, found, row.words)
		for i, o := range outlets {
			want := map[byte]Status{'v': Verbatim, 't': Truncated, 'p': Paraphrased, 'a': Absent}[row.status[i]]
			at := slices.IndexFunc(u.Tellings, func(t Telling) bool { return t.Outlet == o })
			if at < 0 || u.Tellings[at].Status != want {
				t.Errorf("%q in %s: %+v, want %s", row.words, o, u.Tellings[max(0, at)], want)
			}
		}
	}
	demand := utteranceWith(t, found, "Pallandia does not want a quarrel")
	kestria := demand.Tellings[slices.IndexFunc(demand.Tellings, func(t Telling) bool { return t.Outlet == "Kestria Today" })]
	if kestria.Status != Truncated || !strings.Contains(strings.Join(kestria.LeftOut, " "), "eleven billion cubic metres") || kestria.Cues[0].Class != "doubting" {
		t.Errorf("Kestria Today on the quarrel: %+v; want it without the demand, and claimed", kestria)
	}
}

// example compares examples/summit and returns one event.
func example(t testing.TB, event string) *Comparison {
	t.Helper()
	lists, bg := shipped()
	a, err := features.NewAnalyzer(lists)
	if err != nil {
		t.Fatal(err)
	}
	src, err := corpus.Open([]string{"../examples/summit"}, nil, corpus.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var found *Comparison
	r := Run{Analyzer: a, Background: bg, Options: Options{Lenses: []string{"quotes", "speakers", "utterances"}}}
	_, err = r.Each(context.Background(), src, func(c *Comparison) error {
		if c.Event == event {
			found = c
		}
		return nil
	}, func(r corpus.Reject) { t.Errorf("rejected: %+v", r) })
	if err != nil || found == nil {
		t.Fatalf("event %s: %v", event, err)
	}
	return found
}
