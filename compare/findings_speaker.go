package compare

import (
	"fmt"
	"math"

	"tellings/features"
)

// Shares of the words that an outlet has between quotation marks from which on a speaker leads there, and how far apart two outlets must be.
const (
	leadingShare = .25
	shareApart   = .25
	speakerWorth = .8  // strength of a statement where one outlet gives somebody all, another nothing
	openShare    = .15 // of an outlet's quoted words said by nobody named from which on shares are not sure
	leastQuoted  = 40  // words between marks in an outlet, below which a share says nothing
)

// speakerStatements tell who is heard far more in one outlet than in another.
func speakerStatements(s *stater) []draft {
	found := Found[Speakers](s.found)
	words := map[string]int{}
	open := map[string]int{} // by outlet: words of those who have no name and may be one who has
	for i := range found {
		r := &found[i]
		words[r.Outlet] += r.Quoted
		if !r.Named && (r.Type == features.UnnamedSource || r.Type == features.NoSource) {
			open[r.Outlet] += r.Quoted
		}
	}
	for outlet, n := range open {
		if float64(n) > openShare*float64(words[outlet]) {
			words[outlet] = 0 // of such an outlet no share is told
		}
	}
	var drafts []draft
	for from := 0; from < len(found); {
		to := from + 1
		for to < len(found) && found[to].Name == found[from].Name {
			to++
		}
		if d, ok := speakerStatement(found[from:to], words); ok {
			drafts = append(drafts, d)
		}
		from = to
	}
	return drafts
}

// speakerStatement is made of the rows of one speaker.
func speakerStatement(rows []Speaker, words map[string]int) (d draft, ok bool) {
	var most, least *Speaker
	share := func(r *Speaker) float64 { return float64(r.Quoted) / float64(words[r.Outlet]) }
	for i := range rows {
		r := &rows[i]
		if words[r.Outlet] < leastQuoted || !r.Named || r.State == SpeakerSilent {
			continue
		}
		if most == nil || share(r) > share(most) {
			most = r
		}
		if least == nil || share(r) < share(least) {
			least = r
		}
	}
	if most == nil || most == least || share(most) < leadingShare || share(most)-share(least) < shareApart || len(most.Evidence) == 0 {
		return d, false
	}
	gap := share(most) - share(least)
	d = draft{about: most.Name, Statement: Statement{Outlet: most.Outlet, Others: []string{least.Outlet}, Kind: OfSpeaker, Lens: "speakers", Certainty: Likely,
		Strength: speakerWorth * gap, Evidence: most.Evidence[:1]}}
	heard := fmt.Sprintf("%d %%", int(math.Round(100*share(least))))
	if least.Quoted == 0 {
		heard = "none"
	}
	d.Text = fmt.Sprintf("Of the words between quotation marks in %s, %d %% are %s’s; of those in %s, %s.", most.Outlet, int(math.Round(100*share(most))), most.Name, least.Outlet, heard)
	return d, true
}
