package compare

import (
	"strconv"
	"strings"

	"tellings/features"
	"tellings/features/voice"
)

// utteranceID is u1, u2, … in the event; empty for none.
func utteranceID(u int32) string {
	if u < 0 {
		return ""
	}
	return "u" + strconv.Itoa(int(u)+1)
}

// cueOf is the cue of a quotation in lower case, on one line.
func cueOf(d *features.Document, q *voice.Quote) string {
	return strings.ToLower(strings.Join(strings.Fields(q.Cue.Of(d.Text)), " "))
}
