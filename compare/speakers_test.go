package compare

import (
	"math"
	"slices"
	"testing"

	"tellings/features"
)

func TestSpeakers(t *testing.T) {
	e := newSpeechEvent(t,
		piece{"A", "“We will rebuild the old lighthouse,” Mayor Ada Brandt said. “It will shine again.” Ada Brandt claimed that the wall was safe."},
		piece{"B", "Mr Otto Lund said the wall was falling into the sea. Brandt said it was not. “Nobody asked us,” Lund said."},
	)
	found := look[Speakers](t, e, "speakers", Options{})
	row := func(outlet, name string) Speaker {
		i := slices.IndexFunc(found, func(s Speaker) bool { return s.Outlet == outlet && s.Name == name })
		if i < 0 {
			t.Fatalf("no row for %s in %s: %+v", name, outlet, found)
		}
		return found[i]
	}
	a := row("A", "Ada Brandt")
	if a.Quotes != 3 || a.Direct != 2 || a.Attributed != 1 || a.Quoted != 10 || a.Reported < 4 {
		t.Errorf("Brandt in A: %+v; want two direct quotations of ten words and one attributed", a)
	}
	near(t, "Brandt's share of A", a.Share, 1, 0)
	if !slices.Contains(a.Cues, Count{"said", 1}) || !slices.Contains(a.Cues, Count{"claimed", 1}) || !slices.Contains(a.Classes, Count{"doubting", 1}) {
		t.Errorf("cues %v, classes %v: one said for both pieces of the quotation, and one claimed", a.Cues, a.Classes)
	}
	if !slices.Contains(a.Introduced, Count{"Mayor Ada Brandt", 1}) {
		t.Errorf("introduced as %v", a.Introduced)
	}
	if b := row("B", "Ada Brandt"); b.Quotes != 1 || b.Quoted != 0 {
		t.Errorf("Brandt in B, by the surname alone: %+v", b)
	}
	if l := row("A", "Otto Lund"); l.Quotes != 0 || l.Share != 0 || !l.Named {
		t.Errorf("Lund is not heard in A: %+v", l)
	}
}

// TestSpeakerStates: heard, only mentioned, absent, and a row for one who was asked and did not answer; in which order they are
// heard, where first, and what kind of source they are.
func TestSpeakerStates(t *testing.T) {
	e := newSpeechEvent(t,
		piece{"A", "Mayor Ada Brandt said that the wall was safe. “We looked at every stone,” police said. Mr Otto Lund watched the sea. A spokesman said the wall was new."},
		piece{"B", "Mr Otto Lund said the wall was falling into the sea. A report said that the stones were loose. Mayor Ada Brandt did not respond to a request for comment."},
		piece{"C", "Mr Otto Lund said the wall was old."},
	)
	found := look[Speakers](t, e, "speakers", Options{})
	type row struct {
		outlet, name string
		state        SpeakerState
		kind         features.Source
		order        int
		first        string
	}
	var got []row
	for _, s := range found {
		got = append(got, row{s.Outlet, s.Name, s.State, s.Type, s.Order, s.First})
	}
	for _, want := range []row{
		{"A", "Ada Brandt", SpeakerHeard, features.NamedSource, 1, "lead"},
		{"A", "police", SpeakerHeard, features.InstitutionSource, 2, "lead"},
		{"A", "Otto Lund", SpeakerMentioned, features.NamedSource, 0, ""},
		{"A", "A spokesman", SpeakerHeard, features.UnnamedSource, 3, "lead"},
		{"B", "Otto Lund", SpeakerHeard, features.NamedSource, 1, "lead"},
		{"B", "A report", SpeakerHeard, features.DocumentSource, 2, "lead"},
		{"B", "Ada Brandt", SpeakerSilent, features.NamedSource, 0, ""},
		{"C", "Ada Brandt", SpeakerAbsent, features.NamedSource, 0, ""},
	} {
		if !slices.Contains(got, want) {
			t.Errorf("no row %+v", want)
		}
	}
	if t.Failed() {
		t.Logf("%+v", got)
	}
}

// Shares of an outlet never pass 1: every word counts once, for the innermost speaker.
func TestSpeakerShares(t *testing.T) {
	for _, event := range []string{"dam-summit", "border-quake"} {
		sums := map[string]float64{}
		for _, s := range Found[Speakers](example(t, event)) {
			sums[s.Outlet] += s.Share
			if s.Quotes != s.Direct+s.Partial+s.Attributed || s.Share < 0 || math.IsNaN(s.Share) {
				t.Errorf("%s: %+v does not add up", event, s)
			}
		}
		for outlet, sum := range sums {
			if sum > 1+1e-9 {
				t.Errorf("%s: shares of %s sum to %g", event, outlet, sum)
			}
		}
	}
}

// The words show who spoke where an article does not tell; what another source is given stays theirs, and nobody who is told
// under another name is said not to be heard.
func TestSpeakersCredited(t *testing.T) {
	said := "We will rebuild the old lighthouse before the herring fleet comes home"
	named := piece{"A", "“" + said + ",” Mayor Ada Brandt said."}
	for _, c := range []struct {
		name, text string
		rows       int // of Brandt in B
		quotes     int
		credited   bool
	}{
		{"no source", "The harbour was quiet on Monday.\n\n“" + said + ".”\n\nThe wind fell in the evening.", 1, 1, true},
		{"under her name", "“" + said + ",” Brandt said.", 1, 1, false},
		{"under another source", "“" + said + ",” officials said.", 0, 0, false},
		{"not at all", "The harbour was quiet on Monday.", 1, 0, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := newSpeechEvent(t, named, piece{"B", c.text})
			rows, quotes := 0, 0
			for _, s := range look[Speakers](t, e, "speakers", Options{}) {
				if s.Outlet == "B" && s.Name == "Ada Brandt" {
					rows, quotes = rows+1, s.Quotes
				}
			}
			if rows != c.rows || quotes != c.quotes {
				t.Errorf("%d rows with %d quotations, want %d with %d", rows, quotes, c.rows, c.quotes)
			}
			for _, q := range look[Quotes](t, e, "quotes", Options{}) {
				if want := c.credited && q.Outlet == "B"; q.Credited != want || want && q.Speaker != "Ada Brandt" {
					t.Errorf("%s: credited is %v, speaker %q", q.Outlet, q.Credited, q.Speaker)
				}
			}
		})
	}
}

// Two tellings that name different people credit neither.
func TestSpeakersNotCreditedInDispute(t *testing.T) {
	said := "We will rebuild the old lighthouse before the herring fleet comes home in autumn and the storms begin"
	e := newSpeechEvent(t, piece{"A", "“" + said + ",” Mayor Ada Brandt said."}, piece{"B", "“" + said + ",” Otto Lund said."}, piece{"C", "It was quiet.\n\n“" + said + ".”\n\nIt grew dark."})
	for _, q := range look[Quotes](t, e, "quotes", Options{}) {
		if q.Outlet == "C" && (q.Credited || q.Speaker != "") {
			t.Errorf("credited to %q", q.Speaker)
		}
	}
}

// Law: an outlet that tells an utterance of someone has no row in which they are not heard.
func TestSpeakersAgreeWithUtterances(t *testing.T) {
	for _, event := range []string{"dam-summit", "border-quake"} {
		c := example(t, event)
		silent := map[[2]string]bool{}
		for _, s := range Found[Speakers](c) {
			if s.State != SpeakerSilent {
				silent[[2]string{s.Outlet, s.Name}] = s.Quotes == 0
			}
		}
		for _, u := range Found[Utterances](c) {
			for _, told := range u.Tellings {
				if told.Status != Absent && silent[[2]string{told.Outlet, u.Speaker}] {
					t.Errorf("%s: %s tells words of %s, who is not heard there: %s", event, told.Outlet, u.Speaker, told.Fragment)
				}
			}
		}
	}
}

// An article that an outlet publishes twice lets nobody speak twice.
func TestSpeakersCountADuplicateOnce(t *testing.T) {
	said := " “The wall will hold until spring,” said Ada Brandt, the mayor."
	e := newSpeechEvent(t, piece{"A", wireText + said}, piece{"A", wireText + said}, piece{"B", otherText})
	for _, s := range look[Speakers](t, e, "speakers", Options{}) {
		if s.Outlet == "A" && s.Name == "Ada Brandt" {
			if s.Quotes != 1 || s.Quoted != 6 {
				t.Errorf("%+v", s)
			}
			return
		}
	}
	t.Error("A lets Ada Brandt speak")
}
