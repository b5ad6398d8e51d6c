package compare

import (
	"math"
	"slices"

	"tellings/features/voice"
)

// tonesOfEvent are the tones toward each actor, in the outlets' own voice and in whole articles; and by voice their means over all actors, over those
// of each side (Options.Targets), and over those of two sides with the tones toward the second turned round: how far an outlet stands to the one
// against the other. An actor of whom an outlet does not speak is none in its means, so what enters them is not the tone, but how far it is from that
// of all who speak of the actor.
func tonesOfEvent(c *Comparison) (all []eventMeans) {
	found := Found[Tones](c)
	rows, sides := found.Rows, found.Sides
	for _, says := range toneVoices {
		whole, of := newToneMean("", "", ""), []*toneMean{}
		for i, s := range sides {
			of = append(of, newToneMean(s, s, ""))
			for _, other := range sides[i+1:] {
				of = append(of, newToneMean(s+" against "+other, s, other))
			}
		}
		for from := 0; from < len(rows); {
			to := from
			for to < len(rows) && rows[to].Actor == rows[from].Actor {
				to++
			}
			tones := tonesToward(rows[from:to], says, c)
			whole.add(&tones, 1)
			for _, m := range of {
				m.add(&tones, m.sign(rows[from].Side))
			}
			if says == voice.Outlet.String() || says == AllVoices {
				all = append(all, tones)
			}
			from = to
		}
		for _, m := range append(of, whole) {
			all = append(all, m.means(says))
		}
	}
	return all
}

// toneMean adds up by outlet the tones toward several actors.
type toneMean struct {
	name          string
	side, other   string    // counted as they are, and turned round
	values, apart []float64 // sums
	n             []float64 // actors
}

func newToneMean(name, side, other string) *toneMean {
	return &toneMean{name: name, side: side, other: other}
}

// sign is 1 of the actors that count as they are, −1 of those that are turned round, 0 of those that do not count.
func (m *toneMean) sign(side string) float64 {
	switch side {
	case "":
		return 0
	case m.side:
		return 1
	case m.other:
		return -1
	}
	return 0
}

// add takes in the tones toward one actor, where an outlet is not the only one that speaks of it.
func (m *toneMean) add(tones *eventMeans, sign float64) {
	if sign == 0 {
		return
	}
	if m.n == nil {
		m.values, m.apart, m.n = make([]float64, len(tones.values)), make([]float64, len(tones.values)), make([]float64, len(tones.values))
	}
	sum, tellers := 0.0, 0.0
	for _, v := range tones.values {
		if !math.IsNaN(v) {
			sum += v
			tellers++
		}
	}
	for o, v := range tones.values {
		if !math.IsNaN(tones.apart[o]) {
			m.values[o] += sign * (v - sum/tellers)
			m.apart[o] += sign * tones.apart[o]
			m.n[o]++
		}
	}
}

// means are the means in voice says.
func (m *toneMean) means(says string) eventMeans {
	for o := range m.n {
		m.values[o] /= m.n[o]
		m.apart[o] /= m.n[o]
	}
	return eventMeans{question{measure: meanTone, voice: says, actor: m.name, asked: m.name != ""}, m.values, m.apart}
}

// tonesToward are the tones of rows, which are of one actor, in a voice.
func tonesToward(rows []ActorTone, says string, c *Comparison) eventMeans {
	tones, apart := make([]float64, len(c.Outlets)), make([]float64, len(c.Outlets))
	for o := range tones {
		tones[o], apart[o] = math.NaN(), math.NaN()
	}
	for i := range rows {
		r := &rows[i]
		if o, ok := slices.BinarySearch(c.Outlets, r.Outlet); ok && r.Voice == says && len(r.Reason) == 0 {
			tones[o], apart[o] = r.Tone, r.Tone-r.RestTone
		}
	}
	if c.Reference == "" { // else the reference alone is the rest
		apart = differences(tones, -1)
	}
	return eventMeans{question{measure: meanTone, voice: says, actor: rows[0].Actor}, tones, apart}
}
