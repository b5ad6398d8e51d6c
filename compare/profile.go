package compare

import (
	"cmp"
	"maps"
	"math"
	"math/rand/v2"
	"slices"

	"tellings/compare/stats"
	"tellings/features/voice"
)

// Profile is how one outlet differs from the others over all events that they share, or one group of outlets from another.
type Profile struct {
	Outlet       string // or a group
	Other        string // the group that it is held against; empty for the other outlets, or for Options.Reference
	Measure      string // list.category, a rate; else a mean: see Means
	Voice        string
	Actor        string  // of tones toward one actor, toward a side, or toward one side against another
	Period       string  // month (2025-02) or year of the event; empty for all events
	Events       int     // in which it and others could be compared; of rates, that have a hit
	Effective    float64 // events as if all weighed the same; NaN of means
	Hits         int     // of all outlets in them; 0 of means
	LogRatio     float64 // of rates; NaN of means and groups
	Difference   float64 // of means; of groups also of rates per 1,000 tokens
	Low, High    float64 // 95 % interval of the one or the other
	Least        float64 // what would have been found in 80 % of cases
	Noise        float64 // the size below which it stays in 95 of 100 cases where names are dealt out anew (Check); NaN where this was not asked
	P, Q         float64
	Higher       int // events in which it is above the others
	Lower        int
	Outlets      [2]int // of the two groups
	Verdict      stats.Verdict
	weighsEnough bool
	asked        bool // in advance, as in question
}

// Profiles are the rows of all outlets, the surest first within an outlet; those of periods behind those of all events.
type Profiles []Profile

// Period is a stretch of time that profiles are split by.
type Period uint8

const (
	WholeTime Period = iota
	ByMonth
	ByYear
)

// Profiler adds up what Comparisons say of outlets over events. The event is the block: outlets that never tell the same event are not
// compared. It keeps sums and no event, so its memory grows with outlets × measures. The zero value is ready.
type Profiler struct {
	Period   Period   // beside all events; an event belongs to the time of its first article
	Measures []string // asked in advance, as in Options: a family of their own

	outlets map[string]int // by name: place in the lists of series
	names   []string
	group   []string // by outlet: of the last event that said one
	series  map[question]*series
}

// question is what is asked of every outlet.
type question struct {
	measure, voice, actor, period string
	asked                         bool // in advance: of sides, and of the parts of Profiler.Measures
}

// series are the answers to one question.
type series struct {
	rates  []stats.Profile        // by outlet; nil of means
	means  map[int]*stats.Running // by outlet; nil of rates
	groups map[[2]string]*stats.Groups
}

// Add takes in one event.
func (p *Profiler) Add(c *Comparison) { p.add(c, nil) }

// add takes in one event, where names is given with the names of its outlets dealt out anew.
func (p *Profiler) add(c *Comparison, names *rand.Rand) {
	if c.Alone() {
		return
	}
	places := p.places(c)
	if names != nil {
		names.Shuffle(len(places), func(i, j int) {
			if c.Outlets[i] != c.Reference && c.Outlets[j] != c.Reference {
				places[i], places[j] = places[j], places[i]
			}
		})
	}
	values := append(meansOf(c), p.splitMeans(c)...)
	for _, period := range p.periods(c) {
		p.addMeasures(c, places, period)
		for _, v := range values {
			v.question.period = period
			p.addMeans(&v, places)
		}
	}
}

// periods are those that an event belongs to, the whole time first.
func (p *Profiler) periods(c *Comparison) []string {
	layout := map[Period]string{ByMonth: "2006-01", ByYear: "2006"}[p.Period]
	first := c.firstDate()
	if layout == "" || first.IsZero() {
		return []string{""}
	}
	return []string{"", first.UTC().Format(layout)}
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
func (p *Profiler) addMeasures(c *Comparison, places []int, period string) {
	for found := Found[Measures](c); len(found) > 0; {
		q, n := question{measure: found[0].Measure, voice: found[0].Voice, period: period}, 1
		for n < len(found) && found[n].Measure == q.measure && found[n].Voice == q.voice {
			n++
		}
		s, values := p.of(q), make([]float64, len(c.Outlets))
		s.rates = grown(s.rates, len(p.names))
		rows := found[:n]
		for at, outlet := range c.Outlets {
			if values[at] = math.NaN(); len(rows) == 0 || rows[0].Outlet != outlet {
				continue
			}
			if r := &rows[0]; len(r.Reason) == 0 {
				s.rates[places[at]].Add(r.block)
				values[at] = r.Rate
			}
			rows = rows[1:]
		}
		p.addGroups(s, values, places)
		found = found[n:]
	}
}

// addMeans takes in one value an outlet of the event.
func (p *Profiler) addMeans(v *eventMeans, places []int) {
	s := p.of(v.question)
	for i, d := range v.apart {
		if math.IsNaN(d) {
			continue
		}
		s.mean(places[i]).Add(d)
	}
	p.addGroups(s, v.values, places)
}

// mean is that of an outlet.
func (s *series) mean(outlet int) *stats.Running {
	if s.means == nil {
		s.means = map[int]*stats.Running{}
	}
	if s.means[outlet] == nil {
		s.means[outlet] = &stats.Running{}
	}
	return s.means[outlet]
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

// Profiles returns the rows. Those of all events are one family of questions, over which q is corrected; those of periods are another, and what was asked in
// advance is one of its own. Below 2 events a row is insufficient, below 5 descriptive. Of tones toward single actors rows of fewer than 5 events are
// left out.
func (p *Profiler) Profiles() Profiles {
	var rows Profiles
	for _, q := range slices.SortedFunc(maps.Keys(p.series), func(a, b question) int {
		return cmp.Or(cmp.Compare(a.period, b.period), cmp.Compare(a.measure, b.measure), cmp.Compare(a.voice, b.voice), cmp.Compare(a.actor, b.actor))
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
		for _, o := range slices.Sorted(maps.Keys(s.means)) {
			if r := s.means[o]; q.actor == "" || r.Events >= stats.InferenceArticles {
				row := profileOf(q, r.Mean(), r.Events, r.Higher, r.Lower)
				row.Outlet = p.names[o]
				rows = append(rows, row)
			}
		}
		for _, pair := range slices.SortedFunc(maps.Keys(s.groups), func(a, b [2]string) int { return slices.Compare(a[:], b[:]) }) {
			if g := s.groups[pair]; g.Events() > 0 && (q.actor == "" || g.Events() >= stats.InferenceArticles) {
				higher, lower := g.Signs()
				row := profileOf(q, g.Mean(), g.Events(), higher, lower)
				row.Outlet, row.Other = pair[0], pair[1]
				row.Outlets[0], row.Outlets[1] = g.Outlets()
				rows = append(rows, row)
			}
		}
	}
	rows.judge(p.Measures)
	return rows
}

func profileOf(q question, e stats.Estimate, events, higher, lower int) Profile {
	return Profile{Measure: q.measure, Voice: q.voice, Actor: q.actor, Period: q.period, asked: q.asked, Events: events, Higher: higher, Lower: lower, Effective: math.NaN(), LogRatio: math.NaN(), Noise: math.NaN(),
		Difference: e.Value, Low: e.Low, High: e.High, Least: e.Least(), P: e.P(), weighsEnough: true}
}

// judge rules on all rows and puts them in order: all events before periods, by outlet, the surest first.
func (rows Profiles) judge(asked []string) {
	families := map[[2]bool][]*Profile{}
	for i := range rows {
		r := &rows[i]
		key := [2]bool{r.Period != "", r.asked || r.Voice == voice.Outlet.String() && slices.Contains(asked, r.Measure)}
		families[key] = append(families[key], r)
	}
	for _, family := range families { // each on its own, so their order does not matter
		cases := make([]stats.Case, len(family))
		for i, r := range family {
			cases[i] = stats.Case{Articles: r.Events, RestArticles: r.Events, P: r.P, Low: r.Low, High: r.High}
			if !r.weighsEnough {
				cases[i].P = math.NaN()
			}
		}
		for i, ruling := range stats.Judge(cases, stats.Family{}) {
			family[i].P, family[i].Q, family[i].Verdict = ruling.P, ruling.Q, ruling.Verdict
		}
	}
	tested := func(r *Profile) int { return toInt(math.IsNaN(r.P)) }
	slices.SortStableFunc(rows, func(a, b Profile) int {
		return cmp.Or(cmp.Compare(min(len(a.Period), 1), min(len(b.Period), 1)), cmp.Compare(a.Outlet, b.Outlet), cmp.Compare(a.Other, b.Other), cmp.Compare(tested(&a), tested(&b)), cmp.Compare(a.P, b.P))
	})
}
