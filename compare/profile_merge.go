package compare

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"maps"
	"slices"
	"strings"

	"tellings/compare/stats"
)

// Merge takes in all events of o, which is left as it was. Events may be divided among Profilers in any way and these merged in any
// order: the profiles are the same to the bit.
func (p *Profiler) Merge(o *Profiler) {
	if len(o.names) == 0 {
		return
	}
	places := p.places(&Comparison{Outlets: o.names})
	for i, at := range places {
		if o.group[i] != "" {
			p.group[at] = o.group[i]
		}
	}
	for q, theirs := range o.series { // each question on its own, so their order does not matter
		s := p.of(q)
		if len(theirs.rates) > 0 {
			s.rates = grown(s.rates, len(p.names))
		}
		for i := range theirs.rates {
			s.rates[places[i]].Merge(&theirs.rates[i])
		}
		for i, mean := range theirs.means { // each outlet on its own, so their order does not matter
			s.mean(places[i]).Merge(mean)
		}
		for pair, g := range theirs.groups {
			if s.groups == nil {
				s.groups = map[[2]string]*stats.Groups{}
			}
			if s.groups[pair] == nil {
				s.groups[pair] = &stats.Groups{}
			}
			s.groups[pair].Merge(g)
		}
	}
}

// sentProfiler is a Profiler as it is sent.
type sentProfiler struct {
	Names, Group []string
	Series       []sentSeries
}

type sentSeries struct {
	Measure, Voice, Actor, Period string
	Asked                         bool
	Rates                         []stats.Profile
	Means                         map[int]*stats.Running
	Pairs                         [][2]string
	Groups                        []*stats.Groups
}

// MarshalBinary returns the encoded sums.
func (p *Profiler) MarshalBinary() ([]byte, error) {
	sent := sentProfiler{Names: p.names, Group: p.group}
	for q, s := range p.series {
		series := sentSeries{Measure: q.measure, Voice: q.voice, Actor: q.actor, Period: q.period, Asked: q.asked, Rates: s.rates, Means: s.means}
		for pair, g := range s.groups {
			series.Pairs, series.Groups = append(series.Pairs, pair), append(series.Groups, g)
		}
		sent.Series = append(sent.Series, series)
	}
	var out bytes.Buffer
	if err := gob.NewEncoder(&out).Encode(sent); err != nil {
		return nil, fmt.Errorf("profiles: %w", err)
	}
	return out.Bytes(), nil
}

// UnmarshalBinary makes p the Profiler that was encoded.
func (p *Profiler) UnmarshalBinary(data []byte) error {
	var sent sentProfiler
	if err := gob.NewDecoder(bytes.NewReader(data)).Decode(&sent); err != nil {
		return fmt.Errorf("profiles: %w", err)
	}
	*p = Profiler{Period: p.Period, Measures: p.Measures}
	p.places(&Comparison{Outlets: sent.Names})
	if len(sent.Group) != len(p.names) {
		return fmt.Errorf("profiles: %d groups of %d outlets (%s)", len(sent.Group), len(p.names), strings.Join(p.names, ", "))
	}
	p.group = sent.Group
	for _, in := range sent.Series {
		unnamed := func(o int) bool { return o < 0 || o >= len(p.names) }
		if len(in.Rates) > len(p.names) || slices.ContainsFunc(slices.Collect(maps.Keys(in.Means)), unnamed) || len(in.Pairs) != len(in.Groups) {
			return fmt.Errorf("profiles: %s has rows of outlets that are not named", in.Measure)
		}
		s := p.of(question{in.Measure, in.Voice, in.Actor, in.Period, in.Asked})
		s.rates, s.means = in.Rates, in.Means
		for i, pair := range in.Pairs {
			if s.groups == nil {
				s.groups = map[[2]string]*stats.Groups{}
			}
			s.groups[pair] = in.Groups[i]
		}
	}
	return nil
}
