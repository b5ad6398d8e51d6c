package compare

import (
	"math"
	"slices"
	"time"

	"tellings/compare/coverage"
	"tellings/features/voice"
)

// Means that are profiled beside rates: one value an outlet and event, held against the mean of the others'.
const (
	meanOwn      = "own_share"       // share of tokens in the outlet's own voice
	meanQuoted   = "quoted_share"    // and between quotation marks
	meanLength   = "sentence_length" // tokens a sentence
	meanLeftOut  = "left_out"        // share of the points that two others or more tell, and it does not
	meanLikeness = "cosine"          // mean cosine with the others; grows with the number of articles
	meanTone     = "tone"            // difference in tone, mean over the actors that it and others speak of; with an actor or a side, toward that one
)

// eventMeans are the values of the outlets of one event, NaN where there is none.
type eventMeans struct {
	question question
	values   []float64 // which groups are held against each other by
	apart    []float64 // how far each is above the others, or above the reference
}

// differences are by outlet the value less the mean of the others, or less that of the outlet against, if that is not negative.
func differences(values []float64, against int) []float64 {
	out := make([]float64, len(values))
	sum, n := 0.0, 0.0
	for _, x := range values {
		if !math.IsNaN(x) {
			sum += x
			n++
		}
	}
	for i, x := range values {
		switch {
		case against == i || against < 0 && n < 2:
			out[i] = math.NaN()
		case against >= 0:
			out[i] = x - values[against]
		default:
			out[i] = x - (sum-x)/(n-1)
		}
	}
	return out
}

// meansOf are all means of an event. There are none where a reference is asked for that does not tell of it.
func meansOf(c *Comparison) (all []eventMeans) {
	against := -1
	if c.Reference != "" {
		if against = slices.Index(c.Outlets, c.Reference); against < 0 {
			return nil
		}
	}
	add := func(measure, says string, values []float64) {
		all = append(all, eventMeans{question{measure: measure, voice: says}, values, differences(values, against)})
	}
	add(meanOwn, "", c.ratios(func(a *Article) (int, int) { return a.Voices[voice.Outlet], a.Tokens }))
	add(meanQuoted, "", c.ratios(func(a *Article) (int, int) { return a.Voices[voice.Quoted], a.Tokens }))
	add(meanLength, "", c.ratios(func(a *Article) (int, int) { return a.Tokens, a.Sentences }))
	if points := Found[Coverage](c); len(points) > 0 && c.Cohesion.Grade != coverage.Topic {
		add(meanLeftOut, "", points.leftOut(c.Outlets))
	}
	if pairs := Found[Similarities](c); len(pairs) > 0 && len(c.Outlets) > 2 {
		add(meanLikeness, "", pairs.means(c.Outlets))
	}
	return append(all, tonesOfEvent(c)...)
}

// firstDate is that of the earliest article that has one.
func (c *Comparison) firstDate() (first time.Time) {
	for i := range c.Articles {
		if date := c.Articles[i].Date; !date.IsZero() && (first.IsZero() || date.Before(first)) {
			first = date
		}
	}
	return first
}

// ratios are by outlet the sum of a part over that of a whole, over its articles; NaN of nothing.
func (c *Comparison) ratios(of func(*Article) (part, whole int)) []float64 {
	parts, wholes := make([]float64, len(c.Outlets)), make([]float64, len(c.Outlets))
	for i := range c.Articles {
		if o, ok := slices.BinarySearch(c.Outlets, c.Articles[i].Outlet); ok {
			part, whole := of(&c.Articles[i])
			parts[o] += float64(part)
			wholes[o] += float64(whole)
		}
	}
	for o := range parts {
		parts[o] /= wholes[o]
	}
	return parts
}

// leftOut are by outlet the shares of the points of two others or more that it does not tell, not even perhaps; NaN where there are none.
func (found Coverage) leftOut(outlets []string) []float64 {
	absent, points := make([]float64, len(outlets)), make([]float64, len(outlets))
	told := make([]bool, len(outlets))
	for i := range found {
		tellers := 0
		clear(told)
		near := make(map[int]bool)
		for k := range found[i].Outlets {
			t := &found[i].Outlets[k]
			o, ok := slices.BinarySearch(outlets, t.Outlet)
			if !ok {
				continue
			}
			if told[o] = t.Reported(); told[o] {
				tellers++
			} else if t.State == PerhapsTold {
				near[o] = true
			}
		}
		for o := range outlets {
			if tellers-toInt(told[o]) < 2 || near[o] {
				continue
			}
			points[o]++
			absent[o] += float64(toInt(!told[o]))
		}
	}
	for o := range absent {
		absent[o] /= points[o]
	}
	return absent
}

// means are by outlet the mean cosine with the others that it can be compared with.
func (found Similarities) means(outlets []string) []float64 {
	sums, n := make([]float64, len(outlets)), make([]float64, len(outlets))
	for i := range found {
		s := &found[i]
		if len(s.Reason) > 0 || math.IsNaN(s.Value) {
			continue
		}
		for _, name := range [...]string{s.Outlet, s.Other} {
			if o, ok := slices.BinarySearch(outlets, name); ok {
				sums[o] += s.Value
				n[o]++
			}
		}
	}
	for o := range sums {
		sums[o] /= n[o]
	}
	return sums
}

// Parts of a rate, behind its name.
const (
	ChoicePart    = " choice"    // other words for what others tell too
	SelectionPart = " selection" // other things told
)

// splitMeans are the parts of the differences of the rates that were asked for in advance (SplitRate): what cannot be tested in one event, since
// points of an article are not independent, can over events.
func (p *Profiler) splitMeans(c *Comparison) (all []eventMeans) {
	for _, measure := range p.Measures {
		choice, selection := make([]float64, len(c.Outlets)), make([]float64, len(c.Outlets))
		for o := range choice {
			choice[o], selection[o] = math.NaN(), math.NaN()
		}
		for _, r := range Found[SplitRates](c) {
			if o, ok := slices.BinarySearch(c.Outlets, r.Outlet); ok && r.Measure == measure {
				choice[o], selection[o] = r.Choice, r.Selection
			}
		}
		for _, part := range [...]struct {
			name   string
			values []float64
		}{{ChoicePart, choice}, {SelectionPart, selection}} {
			all = append(all, eventMeans{question{measure: measure + part.name, voice: voice.Outlet.String(), asked: true}, part.values, part.values})
		}
	}
	return all
}
