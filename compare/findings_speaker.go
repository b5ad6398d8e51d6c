package compare

import (
	"fmt"
	"math"

	"tellings/features"
)

// Shares of the words that an outlet lets others say from which on a speaker leads there, and how far apart two outlets must be.
const (
	leadingShare  = .25
	shareApart    = .25
	speakerWorth  = 1.2 // strength of a statement where one outlet gives somebody all, another nothing
	openShare     = .15 // of an outlet's words said by nobody named from which on shares are not sure
	leastReported = 60  // words of others in an outlet, below which a share says nothing
)

// speakerStatements tell who is heard far more in one outlet than in another.
func speakerStatements(s *stater) []draft {
	found := Found[Speakers](s.found)
	words := map[string]int{}
	open := map[string]float64{} // by outlet: the share of those who have no name and may be one who has
	for i := range found {
		r := &found[i]
		words[r.Outlet] += r.Quoted + r.Reported
		if !r.Named && (r.Type == features.UnnamedSource || r.Type == features.NoSource) {
			open[r.Outlet] += r.Share
		}
	}
	for outlet, share := range open {
		if share > openShare {
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
	for i := range rows {
		r := &rows[i]
		if words[r.Outlet] < leastReported || !r.Named || r.State == SpeakerSilent {
			continue
		}
		if most == nil || r.Share > most.Share {
			most = r
		}
		if least == nil || r.Share < least.Share {
			least = r
		}
	}
	if most == nil || most == least || most.Share < leadingShare || most.Share-least.Share < shareApart || len(most.Evidence) == 0 {
		return d, false
	}
	gap := most.Share - least.Share
	d = draft{about: most.Name, Statement: Statement{Outlet: most.Outlet, Others: []string{least.Outlet}, Kind: OfSpeaker, Lens: "speakers", Certainty: Likely,
		Strength: speakerWorth * gap, Evidence: most.Evidence[:1]}}
	heard := fmt.Sprintf("%d %%", int(math.Round(100*least.Share)))
	if least.Quotes == 0 {
		heard = "nothing"
	}
	d.Text = fmt.Sprintf("Of the words of others that %s quotes or retells, %d %% are %s’s; of %s’s, %s.", most.Outlet, int(math.Round(100*most.Share)), most.Name, least.Outlet, heard)
	return d, true
}
