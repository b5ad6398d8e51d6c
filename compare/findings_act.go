package compare

import (
	"fmt"

	"tellings/features/voice"
)

// actStatements tell which acts one outlet alone, in its own voice, has an actor do.
func actStatements(s *stater) []draft {
	var drafts []draft
	deeds := Found[Agency](s.found)
	for i := range deeds {
		d := &deeds[i]
		if d.Voice != voice.Outlet.String() || d.Role != Agent || d.Others > 0 || d.Unreal > 0 || d.Actor == "" || len(d.Evidence) == 0 {
			continue
		}
		text := fmt.Sprintf("Only %s has %s %s", d.Outlet, d.Actor, d.Verb)
		if len(d.Toward) > 0 {
			text += " " + d.Toward[0].Text
		}
		drafts = append(drafts, draft{Statement: Statement{
			Outlet: d.Outlet, Others: s.besides(d.Outlet), Kind: OfAct, Lens: "agency", Certainty: Likely, Evidence: d.Evidence[:1],
			Text: text + ".", Strength: s.place(&d.Evidence[0]),
		}, about: d.Actor, words: []string{d.Verb}})
	}
	return drafts
}
