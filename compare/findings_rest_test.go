package compare

import (
	"strings"
	"testing"
)

// What no statement may rest on stands behind all else, and says that it is not sure; what was told is not told again.
func TestRestStandsLast(t *testing.T) {
	e := newShippedEvent(t,
		piece{"North", "Mayor Ada Bloom gave a fiery speech on Monday. “A disgraceful and shameful plan,” it was heard in Larton. Bloom left."},
		piece{"South", "Mayor Ada Bloom gave a speech on Monday. Bloom left."})
	found := &Comparison{Outlets: []string{"North", "South"}, Findings: []Finding{look[Onlies](t, e, "only", Options{}), look[Labels](t, e, "labels", Options{})}}
	all := state(e, found, nil)
	sure, fiery := 0, 0
	for i, s := range all {
		if strings.Contains(s.Text, "not sure") {
			if s.Certainty != Perhaps {
				t.Errorf("%q is %s", s.Text, s.Certainty)
			}
			if i < sure {
				t.Errorf("%q stands before what is sure", s.Text)
			}
		} else {
			sure = i
		}
		if strings.Contains(s.Text, "fiery") {
			fiery++
		}
	}
	if fiery != 1 {
		t.Errorf("fiery is told %d times: %+v", fiery, all)
	}
}
