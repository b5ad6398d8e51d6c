package compare

import (
	"fmt"
	"strings"

	"tellings/features/voice"
)

// deedsTogether is the number of acts of one actor that make one statement.
const deedsTogether = 4

// actStatements tell which acts one outlet alone, in its own voice, has an actor do.
func actStatements(s *stater) []draft {
	type key struct{ outlet, actor string }
	at := map[key]int{}
	var drafts []draft
	deeds := Found[Agency](s.found)
	for i := range deeds {
		d := &deeds[i]
		if d.Voice != voice.Outlet.String() || d.Role != Agent || d.Others > 0 || d.Unreal > 0 || d.Actor == "" || len(d.Evidence) == 0 {
			continue
		}
		act := d.Verb
		if len(d.Toward) > 0 {
			act += " " + d.Toward[0].Text
		}
		k := key{d.Outlet, d.Actor}
		n, known := at[k]
		if !known || len(drafts[n].Evidence) == deedsTogether {
			n = len(drafts)
			at[k] = n
			drafts = append(drafts, draft{about: d.Actor, Statement: Statement{Outlet: d.Outlet, Others: s.besides(d.Outlet), Kind: OfAct, Lens: "agency", Certainty: Likely}})
		}
		t := &drafts[n]
		t.Evidence = append(t.Evidence, d.Evidence[0])
		t.words = append(t.words, d.Verb)
		t.acts = append(t.acts, act)
		if strength := .3 * s.place(&d.Evidence[0]); strength > t.Strength {
			t.Strength = strength + t.Strength/4
		} else {
			t.Strength += strength / 4
		}
		t.Text = fmt.Sprintf("%s alone has %s %s.", d.Outlet, d.Actor, strings.Join(t.acts, "; "))
	}
	return drafts
}
