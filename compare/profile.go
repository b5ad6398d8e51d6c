package compare

import (
	"cmp"
	"maps"
	"math"
	"slices"

	"tellings/compare/stats"
	"tellings/features/voice"
)

// Profile is how one outlet differs from the others over all events that they share, or one group of outlets from another.
type Profile struct {
	Outlet       string // or a group
	Other        string // the group that it is held against; empty for the other outlets
	Measure      string // list.category; own_share, quoted_share or tone, which are means
	Voice        string
	Events       int     // in which it and others could be compared; of rates, that have a hit
	Effective    float64 // events as if all weighed the same; NaN of means
	Hits         int     // of all outlets in them; 0 of means
	LogRatio     float64 // of rates; NaN of means and groups
	Difference   float64 // of means; of groups also of rates per 1,000 tokens
	Low, High    float64 // 95 % interval of the one or the other
	Least        float64 // what would have been found in 80 % of cases
	P, Q         float64
	Higher       int // events in which it is above the others
	Lower        int
	Outlets      [2]int // of the two groups
	Verdict      stats.Verdict
	weighsEnough bool
}

// Profiles are the rows of all outlets, the surest first within an outlet.
type Profiles []Profile

// Profiler adds up what Comparisons say of outlets over events. The event is the block: outlets that never tell the same event are not
// compared. It keeps sums and no event, so its memory grows with outlets × measures. The zero value is ready.
type Profiler struct {
	outlets map[string]int // by name: place in the lists of series
	names   []string
	group   []string // by outlet
	series  map[question]*series
}

// question is what is asked of every outlet.
type question struct{ measure, voice string }

// series are the answers to one question.
type series struct {
	rates  []stats.Profile // by outlet; nil of means
	means  []stats.Running // by outlet; nil of rates
	groups map[[2]string]*stats.Groups
}

// Means that are profiled beside rates.
const (
	ownShare    = "own_share"
	quotedShare = "quoted_share"
	toneMean    = "tone"
)

// Add takes in one event.
func (p *Profiler) Add(c *Comparison) {
	if c.Alone() {
		return
	}
	places := p.places(c)
	p.addMeasures(Found[Measures](c), c.Outlets, places)
	p.addMeans(question{ownShare, ""}, shares(c, voice.Outlet), places)
	p.addMeans(question{quotedShare, ""}, shares(c, voice.Quoted), places)
	for _, says := range toneVoices {
		p.addTones(question{toneMean, says}, c, places)
	}
}

// places are the places of the event's outlets in the series.
func (p *Profiler) places(c *Comparison) []int {
	if p.outlets == nil {
		p.outlets, p.series = map[string]int{}, map[question]*series{}
	}
	places := make([]int, len(c.Outlets))
	for i, name := range c.Outlets {
		at, known := p.outlets[name]
		if !known {
			at = len(p.names)
			p.outlets[name] = at
			p.names, p.group = append(p.names, name), append(p.group, "")
		}
		places[i] = at
	}
	for i := range c.Articles {
		if a := &c.Articles[i]; a.Group != "" {
			p.group[p.outlets[a.Outlet]] = a.Group
		}
	}
	return places
}

func (p *Profiler) of(q question) *series {
	s := p.series[q]
	if s == nil {
		s = &series{}
		p.series[q] = s
	}
	return s
}

// addMeasures takes in the rows of one measure and voice after another, each in order of outlet.
func (p *Profiler) addMeasures(found Measures, outlets []string, places []int) {
	for len(found) > 0 {
		q, n := question{found[0].Measure, found[0].Voice}, 1
		for n < len(found) && found[n].Measure == q.measure && found[n].Voice == q.voice {
			n++
		}
		s, values := p.of(q), make([]float64, len(outlets))
		s.rates = grown(s.rates, len(p.names))
		at := 0
		for i := range found[:n] {
			r := &found[i]
			for at < len(outlets) && outlets[at] != r.Outlet {
				values[at] = math.NaN()
				at++
			}
			if at == len(outlets) {
				break // rows of an outlet that the event has not
			}
			values[at] = math.NaN()
			if len(r.Reason) == 0 {
				s.rates[places[at]].Add(r.block)
				values[at] = r.Rate
			}
			at++
		}
		p.addGroups(s, values, places)
		found = found[n:]
	}
}

// addMeans takes in one value an outlet of the event; NaN is none.
func (p *Profiler) addMeans(q question, values []float64, places []int) {
	sum, n := 0.0, 0.0
	for _, v := range values {
		if !math.IsNaN(v) {
			sum += v
			n++
		}
	}
	if n < 2 {
		return
	}
	s := p.of(q)
	s.means = grown(s.means, len(p.names))
	for i, v := range values {
		s.means[places[i]].Add(v - (sum-v)/(n-1)) // NaN adds nothing
	}
	p.addGroups(s, values, places)
}

// addGroups holds every two groups of the event against each other.
func (p *Profiler) addGroups(s *series, values []float64, places []int) {
	members := map[string][]stats.Member{}
	for i, v := range values {
		if g := p.group[places[i]]; g != "" && !math.IsNaN(v) {
			members[g] = append(members[g], stats.Member{Outlet: p.names[places[i]], Value: v})
		}
	}
	names := slices.Sorted(maps.Keys(members))
	for i, a := range names {
		for _, b := range names[i+1:] {
			if s.groups == nil {
				s.groups = map[[2]string]*stats.Groups{}
			}
			g := s.groups[[2]string{a, b}]
			if g == nil {
				g = &stats.Groups{}
				s.groups[[2]string{a, b}] = g
			}
			both := slices.Clone(members[a])
			for _, m := range members[b] {
				m.Second = true
				both = append(both, m)
			}
			g.Add(both)
		}
	}
}

// shares are by outlet the share of its articles' tokens in a voice.
func shares(c *Comparison, v voice.Voice) []float64 {
	in, all := make([]float64, len(c.Outlets)), make([]float64, len(c.Outlets))
	for i := range c.Articles {
		if o, ok := slices.BinarySearch(c.Outlets, c.Articles[i].Outlet); ok {
			in[o] += float64(c.Articles[i].Voices[v])
			all[o] += float64(c.Articles[i].Tokens)
		}
	}
	for o := range in {
		in[o] /= all[o]
	}
	return in
}

// addTones takes in the mean, over the actors that an outlet and others speak of, of how much kinder it is to them than these.
func (p *Profiler) addTones(q question, c *Comparison, places []int) {
	sums, n := make([]float64, len(c.Outlets)), make([]float64, len(c.Outlets))
	rows := Found[Tones](c).Rows
	for from := 0; from < len(rows); {
		to := from
		for to < len(rows) && rows[to].Actor == rows[from].Actor {
			to++
		}
		addActor(rows[from:to], q.voice, c.Outlets, sums, n)
		from = to
	}
	s := p.of(q)
	s.means = grown(s.means, len(p.names))
	values := make([]float64, len(sums))
	for o := range sums {
		values[o] = sums[o] / n[o]
		s.means[places[o]].Add(values[o])
	}
	p.addGroups(s, values, places)
}

// addActor adds by outlet how far its tone toward one actor is above the mean of the others'.
func addActor(rows []ActorTone, says string, outlets []string, sums, n []float64) {
	total, tellers := 0.0, 0.0
	counts := func(r *ActorTone) bool { return r.Voice == says && len(r.Reason) == 0 && !math.IsNaN(r.Tone) }
	for i := range rows {
		if counts(&rows[i]) {
			total += rows[i].Tone
			tellers++
		}
	}
	if tellers < 2 {
		return
	}
	for i := range rows {
		if r := &rows[i]; counts(r) {
			if o, ok := slices.BinarySearch(outlets, r.Outlet); ok {
				sums[o] += r.Tone - (total-r.Tone)/(tellers-1)
				n[o]++
			}
		}
	}
}

func grown[T any](list []T, n int) []T {
	for len(list) < n {
		var zero T
		list = append(list, zero)
	}
	return list
}

// What a profile must rest on for its rate to be tested, whoever has the hits.
const (
	profileWeight = 5
	profileHits   = 20
)

// Profiles returns the rows, one family of questions: q is corrected over all of them. Below 2 events a row is insufficient, below
// 5 descriptive.
func (p *Profiler) Profiles() Profiles {
	var rows Profiles
	for _, q := range slices.SortedFunc(maps.Keys(p.series), func(a, b question) int {
		return cmp.Or(cmp.Compare(a.measure, b.measure), cmp.Compare(a.voice, b.voice))
	}) {
		s := p.series[q]
		for o := range s.rates {
			if r := &s.rates[o]; r.Events > 0 && r.Weight() > 0 {
				row := profileOf(q, r.LogRatio(), r.Events, r.Higher, r.Lower)
				row.Outlet, row.LogRatio, row.Difference, row.Hits, row.Effective = p.names[o], row.Difference, math.NaN(), r.Hits, r.Effective()
				row.weighsEnough = r.Weight() >= profileWeight && r.Hits >= profileHits
				rows = append(rows, row)
			}
		}
		for o := range s.means {
			if r := &s.means[o]; r.Events > 0 {
				row := profileOf(q, r.Mean(), r.Events, r.Higher, r.Lower)
				row.Outlet = p.names[o]
				rows = append(rows, row)
			}
		}
		for _, pair := range slices.SortedFunc(maps.Keys(s.groups), func(a, b [2]string) int { return slices.Compare(a[:], b[:]) }) {
			if g := s.groups[pair]; g.Events() > 0 {
				higher, lower := g.Signs()
				row := profileOf(q, g.Mean(), g.Events(), higher, lower)
				row.Outlet, row.Other = pair[0], pair[1]
				row.Outlets[0], row.Outlets[1] = g.Outlets()
				rows = append(rows, row)
			}
		}
	}
	rows.judge()
	return rows
}

func profileOf(q question, e stats.Estimate, events, higher, lower int) Profile {
	return Profile{Measure: q.measure, Voice: q.voice, Events: events, Higher: higher, Lower: lower, Effective: math.NaN(), LogRatio: math.NaN(),
		Difference: e.Value, Low: e.Low, High: e.High, Least: e.Least(), P: e.P(), weighsEnough: true}
}

// judge rules on all rows and puts them in order: by outlet, the surest first.
func (rows Profiles) judge() {
	family := make([]stats.Case, len(rows))
	for i := range rows {
		r := &rows[i]
		family[i] = stats.Case{Articles: r.Events, RestArticles: r.Events, P: r.P, Low: r.Low, High: r.High}
		if !r.weighsEnough {
			family[i].P = math.NaN()
		}
	}
	for i, ruling := range stats.Judge(family, stats.Family{}) {
		rows[i].P, rows[i].Q, rows[i].Verdict = ruling.P, ruling.Q, ruling.Verdict
	}
	tested := func(r *Profile) int { return toInt(math.IsNaN(r.P)) }
	slices.SortStableFunc(rows, func(a, b Profile) int {
		return cmp.Or(cmp.Compare(a.Outlet, b.Outlet), cmp.Compare(a.Other, b.Other), cmp.Compare(tested(&a), tested(&b)), cmp.Compare(a.P, b.P))
	})
}
