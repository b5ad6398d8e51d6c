package compare

import (
	"slices"
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
