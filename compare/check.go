package compare

import (
	"cmp"
	"context"
	"maps"
	"math"
	"slices"
	"strconv"

	"tellings/compare/stats"
	"tellings/features"
)

// Null is what tests say where nothing differs: each outlet with articles enough is cut in two at random, again and again, and the halves are compared as
// two outlets are. Every supported row is false then, and the size of a difference is noise.
type Null struct {
	Cuts  int // of all outlets
	Wrong int // of them, those with a supported row in any table
	Rows  map[NullKey]*NullRow
}

// NullKey says what a NullRow is about.
type NullKey struct{ Table, Measure, Voice string } // Measure and Voice of rates only

// NullRow adds up what was found in all cuts, or all ways to deal names out.
type NullRow struct {
	Rows, Tested, Small, Supported int       // Small: p ≤ .05
	Sizes                          []float64 // of differences, without their signs
}

// Noise is the size of a difference that half, and 95 of 100, of these are below; NaN without any.
func (r *NullRow) Noise() (half, most float64) {
	if r == nil || len(r.Sizes) == 0 {
		return math.NaN(), math.NaN()
	}
	sizes := slices.Sorted(slices.Values(r.Sizes))
	at := func(share float64) float64 { return sizes[int(math.Ceil(share*float64(len(sizes))))-1] }
	return at(.5), at(.95)
}

const (
	cutArticles = 10 // articles of an outlet, from which on it is cut
	checkRounds = 20 // times that each is cut, and that names are dealt out
)

// nullLenses are the lenses that test one event and say something of two halves.
var nullLenses = []string{"measures", "terms", "labels", "tone"}

// nullOf cuts the outlets of e.
func nullOf(ctx context.Context, e *Event, opt Options) (*Null, error) {
	found := &Null{Rows: map[NullKey]*NullRow{}}
	chosen := opt
	chosen.Check, chosen.Reference, chosen.Extra, chosen.Lenses = false, "", nil, nil
	for _, l := range opt.chosen() {
		if slices.Contains(nullLenses, l.Name) {
			chosen.Lenses = append(chosen.Lenses, l.Name)
		}
	}
	if len(chosen.Lenses) == 0 {
		return found, nil
	}
	for _, o := range e.Outlets {
		if o.Articles() < cutArticles {
			continue
		}
		for round := range checkRounds {
			c, err := compareEvent(ctx, e.halves(o, opt.Seed, round), chosen)
			if err != nil {
				return nil, err
			}
			found.add(c)
		}
	}
	return found, nil
}

// halves are the articles of one outlet as an event of two.
func (e *Event) halves(o Outlet, seed uint64, round int) *Event {
	deal := stats.Seed(seed, "check", e.Name, o.Name, strconv.Itoa(round)).Perm(o.Articles())
	docs := make([]*features.Document, len(deal))
	for at, k := range deal {
		d, a := *e.Docs[o.First+k], *e.Docs[o.First+k].Article
		a.Outlet = "half " + strconv.Itoa(1+2*at/len(deal))
		d.Article = &a
		docs[at] = &d
	}
	return gather(e.Name, docs, e.Analyzer, e.Background, e.readers)
}

// add takes in two halves.
func (n *Null) add(c *Comparison) {
	n.Cuts++
	wrong := false
	note := func(key NullKey, p, size float64, v stats.Verdict) {
		n.row(key).add(p, size, v)
		wrong = wrong || v == stats.Supported
	}
	for _, r := range Found[Measures](c) {
		note(NullKey{"measures", r.Measure, r.Voice}, r.P, r.LogRatio, r.Verdict)
	}
	for _, r := range Found[Terms](c) {
		note(NullKey{Table: "terms"}, r.P, math.NaN(), r.Verdict)
	}
	for _, r := range Found[Labels](c) {
		note(NullKey{Table: "labels"}, r.P, math.NaN(), r.Verdict)
	}
	for _, r := range Found[Tones](c).Rows {
		note(NullKey{"tone", "", r.Voice}, r.P, r.Tone-r.RestTone, r.Verdict)
	}
	n.Wrong += toInt(wrong)
}

func (n *Null) row(key NullKey) *NullRow {
	if n.Rows[key] == nil {
		n.Rows[key] = &NullRow{}
	}
	return n.Rows[key]
}

func (r *NullRow) add(p, size float64, v stats.Verdict) {
	r.Rows++
	r.Tested += toInt(!math.IsNaN(p))
	r.Small += toInt(p <= stats.Level)
	r.Supported += toInt(v == stats.Supported)
	if !math.IsNaN(size) {
		r.Sizes = append(r.Sizes, math.Abs(size))
	}
}

// Noise is the log ratio, in size, below which that of two halves of one outlet of the event stays in 95 of 100 cases. NaN where none was cut.
func (n *Null) Noise(measure, voice string) float64 {
	if n == nil {
		return math.NaN()
	}
	_, most := n.Rows[NullKey{"measures", measure, voice}].Noise()
	return most
}

// Check adds up the Nulls of all events, and deals the names of outlets out anew within every event, so that profiles are of nobody. The zero value is
// not ready: see NewCheck.
type Check struct {
	null      Null
	seed      uint64
	profilers [checkRounds]Profiler
	sizes     map[profileKey]*NullRow // by row of profiles
	wrong     int                     // ways to deal names out that have a supported row
	leads     int                     // of outlets, in events that several tell
	orphans   int                     // of them, those without a point that another outlet is found to tell
}

// profileKey is what a row of profiles is about.
type profileKey struct{ outlet, other, measure, voice, actor, period string }

// NewCheck returns a Check of profiles like p.
func NewCheck(p *Profiler, seed uint64) *Check {
	c := &Check{null: Null{Rows: map[NullKey]*NullRow{}}, seed: seed}
	for i := range c.profilers {
		c.profilers[i] = Profiler{Period: p.Period, Measures: p.Measures}
	}
	return c
}

// Add takes in one event.
func (k *Check) Add(c *Comparison) {
	if n := c.Null; n != nil {
		k.null.Cuts += n.Cuts
		k.null.Wrong += n.Wrong
		for key, r := range n.Rows { // each on its own, so their order does not matter
			k.null.row(key).merge(r)
		}
	}
	leads, orphans := Found[Coverage](c).orphans()
	k.leads, k.orphans = k.leads+leads, k.orphans+orphans
	for i := range k.profilers {
		k.profilers[i].add(c, stats.Seed(k.seed, "names", c.Event, strconv.Itoa(i)))
	}
}

func (r *NullRow) merge(o *NullRow) {
	r.Rows += o.Rows
	r.Tested += o.Tested
	r.Small += o.Small
	r.Supported += o.Supported
	r.Sizes = append(r.Sizes, o.Sizes...)
}

// Mark writes into the rows of profiles how large they would be without a reason, and adds up what is said of names that were dealt out.
func (k *Check) Mark(rows Profiles) {
	k.sizes = map[profileKey]*NullRow{}
	k.wrong = 0
	for i := range k.profilers {
		wrong := false
		for _, r := range k.profilers[i].Profiles() {
			size := cmp.Or(toNumber(r.LogRatio), toNumber(r.Difference))
			if k.sizes[r.key()] == nil {
				k.sizes[r.key()] = &NullRow{}
			}
			k.sizes[r.key()].add(r.P, size, r.Verdict)
			k.null.row(NullKey{"profiles", r.Measure, r.Voice}).add(r.P, size, r.Verdict)
			wrong = wrong || r.Verdict == stats.Supported
		}
		k.wrong += toInt(wrong)
	}
	for i := range rows {
		_, rows[i].Noise = k.sizes[rows[i].key()].Noise()
	}
}

// toNumber is x, 0 for NaN.
func toNumber(x float64) float64 {
	if math.IsNaN(x) {
		return 0
	}
	return x
}

func (r *Profile) key() profileKey {
	return profileKey{r.Outlet, r.Other, r.Measure, r.Voice, r.Actor, r.Period}
}

// CheckRow is one line of what the check found; of a table as a whole, or of one measure in it.
type CheckRow struct {
	NullKey
	Trials, Wrong int // of a table: times that something was cut or dealt out, and those with a supported row in any table; of coverage: leads, and those without a shared point
	*NullRow
}

// Checks are the rows of a check, tables as wholes before their measures.
type Checks []CheckRow

// Rows are what was found. Mark comes first.
func (k *Check) Rows() (rows Checks) {
	tables := map[string]*NullRow{}
	keys := slices.SortedFunc(maps.Keys(k.null.Rows), func(a, b NullKey) int {
		return cmp.Or(cmp.Compare(a.Table, b.Table), cmp.Compare(a.Measure, b.Measure), cmp.Compare(a.Voice, b.Voice))
	})
	for _, key := range keys {
		if tables[key.Table] == nil {
			row := CheckRow{NullKey{Table: key.Table}, k.null.Cuts, k.null.Wrong, &NullRow{}}
			if key.Table == "profiles" {
				row.Trials, row.Wrong = checkRounds, k.wrong
			}
			tables[key.Table] = row.NullRow
			rows = append(rows, row)
		}
		r := *k.null.Rows[key]
		if key.Measure+key.Voice != "" {
			rows = append(rows, CheckRow{NullKey: key, NullRow: &r})
			r.Sizes = slices.Clone(r.Sizes)
		}
		sizes := tables[key.Table].Sizes
		tables[key.Table].merge(&r)
		tables[key.Table].Sizes = sizes // of different measures they say nothing together
	}
	if k.leads > 0 {
		rows = append(rows, CheckRow{NullKey{Table: "coverage"}, k.leads, k.orphans, &NullRow{}})
	}
	return rows
}
