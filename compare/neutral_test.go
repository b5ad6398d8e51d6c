package compare

import (
	"strings"
	"testing"
)

// Nobody's word is everybody's: who has no name is called by what the articles share, and a thing by a noun that does not lean, or by all of
// them.
func TestNeutralNames(t *testing.T) {
	e := newShippedEvent(t,
		piece{"North", "The fetal heartbeat law takes effect in May. Pro-life groups cheered the law. The undocumented immigrants left Larton on Monday. Ada Brandt’s rant was long."},
		piece{"South", "The six-week abortion ban takes effect in May. Anti-choice groups celebrated the ban. The illegal immigrants left Larton on Monday. Ada Brandt’s tirade was long."})
	for _, d := range look[Agency](t, e, "agency", Options{}) {
		for _, side := range []string{"Pro-life", "Anti-choice"} {
			if strings.Contains(d.Actor, side) && !strings.Contains(d.Evidence[0].Sentence.Of(d.Evidence[0].Source()), side) {
				t.Errorf("%s has %s %s", d.Outlet, d.Actor, d.Verb)
			}
		}
	}
	for _, l := range look[Labels](t, e, "labels", Options{}) {
		if one := strings.Fields(l.Referent)[0]; (one == "rant" || one == "tirade") && !strings.Contains(l.Referent, "/") {
			t.Errorf("both outlets' word is called %q", l.Referent)
		}
		if strings.Contains(l.Referent, "undocumented") || strings.Contains(l.Referent, "illegal") {
			t.Errorf("%s is called %q", l.Label, l.Referent)
		}
	}
}
