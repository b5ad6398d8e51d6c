package compare

import (
	"slices"
	"strings"
	"testing"
)

// That one outlet leaves out who did it is told where another says who, and only there.
func TestAgentlessStatements(t *testing.T) {
	for _, c := range []struct {
		name, north, south string
		want               string
	}{
		{"shot, and shot by police", "Sam Holt was shot on Friday.", "Sam Holt was shot by police on Friday.", "Of Sam Holt, North writes “was shot” and does not say by whom; South writes “was shot” and names police."},
		{"died, and was killed by police", "Sam Holt died after an encounter on Friday.", "Police killed Sam Holt on Friday.", "Of Sam Holt, North writes “died” and does not say by whom; South writes “killed Sam Holt” and names Police."},
		{"nobody says who", "Sam Holt was shot on Friday.", "Sam Holt was shot on Friday.", ""},
		{"it says so elsewhere", "Sam Holt was shot on Friday. It rained all day. He was shot by police.", "Sam Holt was shot by police on Friday.", ""},
	} {
		e := newShippedEvent(t, piece{"North", c.north}, piece{"South", c.south})
		found := &Comparison{Outlets: []string{"North", "South"}, Findings: []Finding{look[Agency](t, e, "agency", Options{})}}
		var texts []string
		for _, d := range agentlessStatements(&stater{event: e, found: found}) {
			texts = append(texts, d.Text)
		}
		if c.want == "" && len(texts) > 0 || c.want != "" && !slices.ContainsFunc(texts, func(s string) bool { return strings.EqualFold(s, c.want) }) {
			t.Errorf("%s: %q, want %q", c.name, texts, c.want)
		}
	}
}
