package compare

import (
	"strings"
	"testing"

	tokens "tellings/corpus/text"
	"tellings/features/voice"
)

// The words of an agency's text are told as such, and not as the outlet's own voice.
func TestWordsOfAnAgency(t *testing.T) {
	for text, want := range map[string]string{
		"LARTON (AP) — Mayor Ada Bloom signed the draconian curfew bill on Monday.": "in a text of AP",
		"LARTON — Mayor Ada Bloom signed the draconian curfew bill on Monday.":      "in its own voice",
	} {
		e := newEvent(t, nil, piece{"North", text}, piece{"South", "Mayor Ada Bloom signed the curfew bill on Monday."})
		at := strings.Index(text, "draconian")
		v := Evidence{Article: e.Docs[0].Article, Span: tokens.Span{Start: at, End: at + 9}, Sentence: tokens.Span{End: len(text)}}
		row := Only{Outlet: "North", Words: "draconian", Shown: "draconian", Voice: voice.Outlet.String(), Claim: OnlyHere, Weight: 1, Evidence: []Evidence{v}, shown: []Evidence{v}, strength: 1}
		drafts := wordStatements(&stater{event: e, heard: hear(e), found: &Comparison{Outlets: []string{"North", "South"}, Findings: []Finding{Onlies{row}}}})
		if len(drafts) != 1 || !strings.Contains(drafts[0].Text, want) {
			t.Errorf("%+v does not hold %q", drafts, want)
		}
	}
}
