package compare

import (
	"slices"
	"strings"
	"testing"

	"tellings/compare/stats"
)

func TestLabels(t *testing.T) {
	e := newSpeechEvent(t,
		piece{"A", "Mayor Ada Brandt gave a fiery speech in the harbour hall on Monday. The speech lasted nearly two hours. Otto Lund left the hall."},
		piece{"B", "Mayor Ada Brandt delivered an address in the harbour hall on Monday. Otto Lund called the address “fiery”. He did not stay."},
		piece{"C", "The talks between Ada Brandt and Otto Lund were productive and short. Brandt gave a 30-minute speech. Lund said angrily that she was wrong."},
		piece{"D", "Ada Brandt and Otto Lund met on Monday. “The talks were not productive,” Lund said after his talks with Brandt."},
	)
	found := look[Labels](t, e, "labels", Options{})
	for _, c := range []struct {
		name, outlet, label, modifier, voice string
		kind                                 string
		count, mentions, others              int
	}{
		{"an adjective", "A", "speech", "fiery", "outlet", "act", 1, 2, 1},
		{"the bare noun beside it", "A", "speech", "", "outlet", "act", 1, 2, 0},
		{"a near-synonym of the same act", "B", "address", "", "outlet", "act", 1, 1, 0},
		{"a number with its unit", "C", "speech", "30-minute", "outlet", "act", 1, 1, 0},
		{"what a copula says", "C", "talk", "productive", "outlet", "act", 1, 1, 0},
		{"what it denies, in the words of another", "D", "talk", "not productive", "quoted", "act", 1, 1, 0},
		{"the bare noun of the outlet that quotes", "D", "talk", "", "outlet", "act", 1, 1, 0},
		{"what someone calls it", "B", "address", "fiery", "quoted", "act", 1, 1, 1},
		{"how someone speaks", "C", "say", "angrily", "outlet", "person", 1, 2, 0},
	} {
		i := slices.IndexFunc(found, func(l Label) bool {
			return l.Outlet == c.outlet && l.Label == c.label && l.Modifier == c.modifier && l.Voice == c.voice
		})
		if i < 0 {
			t.Errorf("%s: no row for %s %s of %s", c.name, c.modifier, c.label, c.outlet)
			continue
		}
		l := found[i]
		if l.Count != c.count || l.Mentions != c.mentions || l.Others != c.others || l.Kind != c.kind || l.Verdict == stats.Supported {
			t.Errorf("%s: %+v; want %d of %d, %d others", c.name, l, c.count, c.mentions, c.others)
		}
	}
	if t.Failed() {
		for _, l := range found {
			t.Logf("%s | %s | %s [%s] %s %s %d/%d o%d", l.Outlet, l.Referent, l.Modifier, l.Label, l.Voice, l.Speaker, l.Count, l.Mentions, l.Others)
		}
	}
}

// What one outlet alone tells is kept where it judges, and compared with nothing.
func TestLabelsOfOneOutlet(t *testing.T) {
	e := newSpeechEvent(t,
		piece{"A", "Mayor Ada Brandt gave a historic speech in the harbour hall on Monday. Otto Lund made an offer to the town."},
		piece{"B", "Mayor Ada Brandt opened the harbour hall on Monday. Otto Lund was there."},
	)
	found := look[Labels](t, e, "labels", Options{})
	i := slices.IndexFunc(found, func(l Label) bool { return l.Modifier == "historic" })
	if i < 0 || found[i].Alone() || found[i].Tellers != 0 || found[i].Verdict != stats.Insufficient {
		t.Errorf("the historic speech: %+v; want it compared with nothing", found)
	}
	if slices.ContainsFunc(found, func(l Label) bool { return l.Label == "offer" }) {
		t.Error("an offer that one outlet alone tells without a word of judgement has a row")
	}
}

// Oracle: the counts of 12 articles a side by hand. One outlet says fiery in each of its articles, the others never.
func TestLabelVerdict(t *testing.T) {
	var tellings []piece
	for _, more := range strings.Fields("gulls boats nets ropes tides piers crabs sails buoys docks reeds oars") {
		tellings = append(tellings, piece{"A", "Mayor Ada Brandt gave a fiery speech on Monday. The speech was blunt. There were " + more + "."},
			piece{"B", "Mayor Ada Brandt gave a speech on Monday. The speech was blunt. Nobody saw " + more + "."})
	}
	found := look[Labels](t, newSpeechEvent(t, tellings...), "labels", Options{})
	for _, c := range []struct {
		modifier string
		count    int
		want     stats.Verdict
	}{{"fiery", 12, stats.Supported}, {"blunt", 12, stats.NotDistinguishable}} {
		i := slices.IndexFunc(found, func(l Label) bool { return l.Outlet == "A" && l.Modifier == c.modifier })
		if i < 0 {
			t.Fatalf("no row for %s: %+v", c.modifier, found)
		}
		if l := found[i]; l.Count != c.count || l.Mentions != 24 || l.RestMentions != 24 || l.Verdict != c.want {
			t.Errorf("%s: %d of %d against %d of %d, p %g, q %g, %s; want %s", c.modifier, l.Count, l.Mentions, l.RestCount, l.RestMentions, l.P, l.Q, l.Verdict, c.want)
		}
	}
}

// A thing of the same kind that is somebody else's, or that is called another one, lends its words to nobody.
func TestLabelsOfAnotherThing(t *testing.T) {
	e := actEvent(
		piece{"A", "Mayor Ada Brandt held a pivotal call with Otto Lund on Monday. Mayor Tom Pell said his phone call with Brandt was positive. Another disastrous call followed."},
		piece{"B", "Mayor Ada Brandt and Otto Lund held a call on Monday. Mayor Tom Pell slept."})
	for _, row := range look[Labels](t, e, "labels", Options{}) {
		if row.Label == "call" && (row.Modifier == "positive" || row.Modifier == "disastrous") && strings.Contains(row.Referent, "Lund") {
			t.Errorf("%q of the %s", row.Modifier, row.Referent)
		}
	}
}
