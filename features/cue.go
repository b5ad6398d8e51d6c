package features

// CueClass names class c of the list of cues, as in Quote.CueClass: neutral, doubting, … It is empty for -1, no cue.
func (a *Analyzer) CueClass(c int16) string {
	if c < 0 || int(c) >= len(a.cues.Categories) {
		return ""
	}
	return a.cues.Categories[c].Name
}
