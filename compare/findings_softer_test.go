package compare

import "testing"

// A mild word and a deed left open are told beside the plain word of another outlet for the same, and only where both surely are of the same.
func TestSofterStatements(t *testing.T) {
	for _, c := range []struct{ name, north, south, want string }{
		{"a euphemism", "Agents used enhanced interrogation on three fishers in the Larton barracks.", "Agents used torture on three fishers in the Larton barracks.",
			"North puts it mildly, “enhanced interrogation”; South writes “torture”."},
		{"a euphemism of something else", "Agents used enhanced interrogation on three fishers in the Larton barracks.", "The council said that torture is banned.", ""},
		{"a plain word beside it", "Agents used enhanced interrogation on three fishers in the Larton barracks. It was torture.", "Agents used torture on three fishers in the Larton barracks.", ""},
		{"a verb", "Officer Sam Holt allegedly shot the fisher Otto Lund at the Larton market on Monday.", "Officer Sam Holt shot the fisher Otto Lund at the Larton market on Monday.",
			"North leaves it open, “allegedly shot the fisher Otto Lund”; South states it: “shot the fisher Otto Lund”."},
		{"may have", "Sam Holt may have killed the fisher Otto Lund at the Larton market.", "Sam Holt killed the fisher Otto Lund at the Larton market.",
			"North leaves it open, “may have killed the fisher Otto Lund”; South states it: “killed the fisher Otto Lund”."},
		{"somebody else", "Sam Holt allegedly shot the fisher Otto Lund at the Larton market.", "Mara Finch shot the fisher Otto Lund at the Larton market.", ""},
		{"what somebody says", "Sam Holt allegedly shot the fisher Otto Lund at the Larton market.", "Mara Finch said Sam Holt shot the fisher Otto Lund at the Larton market.", ""},
		{"one who is called so", "The alleged gunman left the Larton market.", "The gunman left the Larton market.", "North leaves it open, “the alleged gunman”; South states it: “the gunman”."},
		{"stated elsewhere in it", "The alleged gunman left the Larton market. The gunman ran.", "The gunman left the Larton market.", ""},
	} {
		e := newShippedEvent(t, piece{"North", c.north}, piece{"South", c.south})
		found := &Comparison{Outlets: []string{"North", "South"}, Findings: []Finding{look[softenings](t, e, "softer", Options{})}}
		got := ""
		for _, d := range softerStatements(&stater{event: e, found: found}) {
			got += d.Text
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
