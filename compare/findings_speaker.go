package compare

import (
	"fmt"

	"tellings/features"
)

// Of whose words most of an outlet's quotations are, and hardly any of another's. A share is counted over few words, so only large ones are told,
// in round terms, and of outlets that quote enough.
const (
	mostWords    = .6  // of an outlet's words between marks, from which on most are somebody's
	nearlyAll    = .9  // and nearly all
	fewWords     = .15 // up to which few are
	speakerWorth = 1.2 // strength of a statement where one outlet gives somebody all, another nothing
	openShare    = .15 // of an outlet's quoted words said by nobody named from which on shares are not sure
	leastQuoted  = 80  // words between marks in an outlet, below which a share says nothing
	leastQuotes  = 3   // quotations of the speaker
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
	if most == nil || most == least || share(most) < mostWords || share(least) > fewWords || most.Direct+most.Partial < leastQuotes || len(most.Evidence) == 0 {
		return d, false
	}
	d = draft{about: most.Name, Statement: Statement{Outlet: most.Outlet, Others: []string{least.Outlet}, Kind: OfSpeaker, Lens: "speakers", Certainty: Likely,
		Strength: speakerWorth * (share(most) - share(least)), Evidence: most.Evidence[:1]}}
	much, few := "Most", "few"
	if share(most) >= nearlyAll {
		much = "Nearly all"
	}
	if least.Quoted == 0 {
		few = "none"
	}
	d.Text = fmt.Sprintf("%s of the words that %s quotes are %s’s, %s of those that %s quotes.", much, most.Outlet, theOne(most.Name), few, least.Outlet)
	return d, true
}
