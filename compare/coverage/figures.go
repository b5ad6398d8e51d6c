package coverage

import "fmt"

// Figures count how points agree with what readers found told.
type Figures struct {
	Gold, Found           int // pairs of outlets that tell one fact; of them those that a point joins
	Pairs, Right          int // pairs of outlets that a point joins; of them those that tell one fact
	Only, OnlyTrue        int // points of one outlet that are said to be told by no other; of them those of which this is so
	Alone, AloneSaid      int // facts that one outlet tells alone; of them those of which it is said
	Missing, MissingTrue  int // shared points that are said to be missing in an outlet; of them those of which this is so
	Left, LeftSaid        int // facts that all outlets but one tell; of them those of which it is said
	Leads, LeadsUnmatched int // articles; of them those whose first 250 bytes have no shared point
}

const leadBytes = 250

// rates are the shares, by the names of score.py.
func (f *Figures) rates() map[string]float64 {
	of := func(part, all int) float64 { return float64(part*1000/max(all, 1)) / 1000 }
	return map[string]float64{"pair_recall": of(f.Found, f.Gold), "pair_precision": of(f.Right, f.Pairs), "only_true": of(f.OnlyTrue, f.Only), "only_said": of(f.AloneSaid, f.Alone),
		"missing_true": of(f.MissingTrue, f.Missing), "missing_said": of(f.LeftSaid, f.Left), "lead_orphans": of(f.LeadsUnmatched, f.Leads)}
}

// String gives each rate with what it is of.
func (f Figures) String() string {
	r := f.rates()
	return fmt.Sprintf("pairs found %.3f of %d, right %.3f of %d; only here true %.3f of %d, said %.3f of %d; missing here true %.3f of %d, said %.3f of %d; leads without a shared point %.3f of %d",
		r["pair_recall"], f.Gold, r["pair_precision"], f.Pairs, r["only_true"], f.Only, r["only_said"], f.Alone, r["missing_true"], f.Missing, r["missing_said"], f.Left, r["lead_orphans"], f.Leads)
}

// judged is a point and what each outlet tells of it.
type judged struct {
	outlets map[int]map[int]bool // outlet that tells the point → facts that its mentions tell
	perhaps map[int]bool         // outlets that may tell it
}

// count adds an event.
func (f *Figures) count(e *Event, told []LabelledFact, points []Point) {
	outlets := e.Outlets[len(e.Outlets)-1] + 1
	tellers := e.tellers(told, outlets)
	all := make([]judged, len(points))
	shared := map[int]bool{} // documents whose lead has a shared point
	for i := range points {
		p := &points[i]
		all[i] = judged{map[int]map[int]bool{}, map[int]bool{}}
		for _, m := range p.Members {
			at := e.passage(m.Doc, m.From, m.To)
			o := e.Outlets[m.Doc]
			if all[i].outlets[o] == nil {
				all[i].outlets[o] = map[int]bool{}
			}
			for k := range facts(told, at) {
				all[i].outlets[o][k] = true
			}
			if len(p.Outlets) > 1 && at.Field == "text" && at.Start < leadBytes {
				shared[m.Doc] = true
			}
		}
		for _, n := range p.Nearest {
			all[i].perhaps[n.Outlet] = n.Perhaps
		}
	}
	f.Leads += len(e.Docs)
	f.LeadsUnmatched += len(e.Docs) - len(shared)
	for i := range all {
		f.point(&all[i], tellers, outlets)
	}
	for k := range told {
		f.fact(k, all, tellers[k], outlets)
	}
}

// tellers are by fact the outlets that tell it.
func (e *Event) tellers(told []LabelledFact, outlets int) [][]bool {
	of := make([][]bool, len(told))
	for k := range told {
		of[k] = make([]bool, outlets)
		for doc, d := range e.Docs {
			if len(told[k].Tellers[d.Article.ID]) > 0 {
				of[k][e.Outlets[doc]] = true
			}
		}
	}
	return of
}

// point counts what a point says that is true.
func (f *Figures) point(p *judged, tellers [][]bool, outlets int) {
	about := map[int]bool{} // facts that its mentions tell
	maybe := false
	for a := range outlets {
		for k := range p.outlets[a] {
			about[k] = true
		}
		for b := range a {
			if p.outlets[a] != nil && p.outlets[b] != nil {
				f.Pairs++
				f.Right += count(meet(p.outlets[a], p.outlets[b]))
			}
		}
		maybe = maybe || p.perhaps[a] && p.outlets[a] == nil
	}
	if len(p.outlets) == 1 {
		if !maybe {
			others := false
			for k := range about {
				others = others || trues(tellers[k]) > 1
			}
			f.Only++
			f.OnlyTrue += count(!others)
		}
		return
	}
	for o := range outlets {
		if p.outlets[o] != nil || p.perhaps[o] {
			continue
		}
		on, tells := false, false // the point tells a shared fact; o tells one of these
		for k := range about {
			joined := 0
			for a := range p.outlets {
				joined += count(tellers[k][a])
			}
			if joined > 1 {
				on, tells = true, tells || tellers[k][o]
			}
		}
		if on {
			f.Missing++
			f.MissingTrue += count(!tells)
		}
	}
}

// fact counts whether the points say of a fact who tells it.
func (f *Figures) fact(k int, points []judged, tells []bool, outlets int) {
	for a := range outlets {
		for b := range a {
			if tells[a] && tells[b] {
				f.Gold++
				f.Found += count(some(points, func(p *judged) bool { return p.outlets[a][k] && p.outlets[b][k] }))
			}
		}
	}
	switch n := trues(tells); {
	case n == 1:
		f.Alone++
		f.AloneSaid += count(some(points, func(p *judged) bool {
			for o := range outlets {
				if p.perhaps[o] && p.outlets[o] == nil {
					return false
				}
			}
			for o, told := range p.outlets {
				return len(p.outlets) == 1 && tells[o] && told[k]
			}
			return false
		}))
	case n == outlets-1 && n > 0:
		f.Left++
		f.LeftSaid += count(some(points, func(p *judged) bool {
			joined := 0
			for o := range outlets {
				if !tells[o] && (p.outlets[o] != nil || p.perhaps[o]) {
					return false
				}
				joined += count(tells[o] && p.outlets[o][k])
			}
			return joined > 1
		}))
	}
}

func some(points []judged, holds func(*judged) bool) bool {
	for i := range points {
		if holds(&points[i]) {
			return true
		}
	}
	return false
}

func trues(of []bool) (n int) {
	for _, b := range of {
		n += count(b)
	}
	return n
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}
