package reports

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"tellings/compare"
	"tellings/compare/stats"
)

// Toned is how the outlets of an event stand to its actors: a matrix of actor by outlet, with its doubt.
type Toned struct {
	Outlets   []string
	Actors    []TonedActor
	Hidden    int     // actors that are left out
	More      int     // outlets that are left out
	Agreement float64 // how often such tones order two outlets as annotators do, percent; see compare.Tones
	Pairs     int     // over how many pairs that was found
}

// TonedActor is a row: an actor, a cell an outlet.
type TonedActor struct {
	Name  string
	Cells []TonedCell
}

// TonedCell is the tone of an outlet's articles toward an actor.
type TonedCell struct {
	Empty    bool   // the outlet does not speak of the actor often enough
	Tone     string // −1 to 1
	Interval string // 95 % over articles; empty where there is one
	Articles int
	Than     string // kinder or harsher than the others, where that is supported and only there
}

const (
	tonedActorsShown  = 10
	tonedOutletsShown = 8
)

// toned returns the matrix, empty where the lens did not run or no actor is spoken of by two outlets.
func toned(c *compare.Comparison) Toned {
	tones := compare.Found[compare.Tones](c)
	t := Toned{Agreement: 100 * tones.Agreement, Pairs: tones.Pairs}
	shown := c.Outlets[:min(tonedOutletsShown, len(c.Outlets))]
	t.More = len(c.Outlets) - len(shown)
	for _, outlet := range shown {
		t.Outlets = append(t.Outlets, name(outlet))
	}
	last := ""
	for i := range tones.Rows {
		row := &tones.Rows[i]
		if row.Voice != compare.AllVoices {
			continue
		}
		if len(t.Actors)+t.Hidden == 0 || row.Actor != last {
			last = row.Actor
			if len(t.Actors) == tonedActorsShown {
				t.Hidden++
				continue
			}
			cells := make([]TonedCell, len(shown))
			for k := range cells {
				cells[k].Empty = true
			}
			t.Actors = append(t.Actors, TonedActor{name(row.Actor), cells})
		}
		if at := slices.Index(shown, row.Outlet); at >= 0 && t.Hidden == 0 {
			t.Actors[len(t.Actors)-1].Cells[at] = tonedCell(row)
		}
	}
	return t
}

func tonedCell(row *compare.ActorTone) TonedCell {
	c := TonedCell{Tone: signed(row.Tone), Articles: row.Articles}
	if math.IsNaN(row.Tone) {
		return TonedCell{Empty: true}
	}
	if !row.OneArticle && !math.IsNaN(row.Low) && !math.IsNaN(row.High) {
		c.Interval = signed(row.Low) + " to " + signed(row.High)
	}
	if row.Verdict == stats.Supported {
		c.Than = "harsher"
		if row.Tone > row.RestTone {
			c.Than = "kinder"
		}
	}
	return c
}

// signed writes a tone: +0.31, −0.08, 0.
func signed(x float64) string {
	s := strings.Replace(fmt.Sprintf("%+.2f", x), "-", "−", 1)
	if s == "+0.00" || s == "−0.00" {
		return "0"
	}
	return s
}

// Agrees says how far such a matrix is to be trusted. It stands beside every tone.
func (t *Toned) Agrees() string {
	if t.Pairs == 0 {
		return ""
	}
	return fmt.Sprintf("Where annotators see that one of two outlets is kinder to someone, tones found like these put the two in the same order in %.0f %% of %s pairs of articles; "+
		"guessing gives 50 %%, and one person agrees with the others in about 75 %%.", t.Agreement, thousands(t.Pairs))
}
