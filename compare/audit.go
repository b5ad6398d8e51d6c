package compare

import (
	"cmp"
	"context"
	"math"
	"slices"

	"tellings/features/voice"
)

// Audit is the part that one lexicon entry has in the difference between an outlet and the rest of its event.
type Audit struct {
	Outlet      string
	Lexicon     string
	Entry       string // as the list writes it
	Measure     string // list.category
	Hits        int    // of the entry, in the outlet's own voice
	ShareOfGap  float64
	RateWithout float64 // rate of the measure per 1,000 own tokens if the list did not hold the entry
	GapWithout  float64 // rate minus the rest's mean rate, both without the entry
}

// Audits is the finding of the lens audit.
type Audits []Audit

// auditRows is how many entries are shown of a difference.
const auditRows = 5

// audit is the lens that asks of every difference in own voice which entries drive it. A category's rate is the sum of its
// entries' rates, so the gap between an outlet and the rest falls apart into the gaps of the entries:
//
//	share_of_gap = (rate of the entry − rest's rate of the entry) / (rate − rest's rate)
//
// Shares of all entries add up to 1; one above 1 means that others point the other way. The rest weights outlets equally, as in
// Measures. The entries with the largest part in either direction are returned.
func audit(_ context.Context, e *View, _ Options) (Finding, error) {
	var found Audits
	var grounds []*auditor
	for _, g := range groundsFact.Of(e).all {
		grounds = append(grounds, newAuditor(g))
	}
	rows := make([][]Audit, len(e.Outlets)) // of one category
	for f, feature := range e.Analyzer.Matcher.Features() {
		if uncounted[feature.List] {
			continue
		}
		clear(rows)
		for _, a := range grounds {
			a.compare(rows, f)
		}
		for _, r := range rows {
			found = append(found, r...)
		}
	}
	return found, nil
}

// compare fills in the rows of the outlets of the ground in one category.
func (a *auditor) compare(rows [][]Audit, f int) {
	if len(a.entries[f]) == 0 {
		return
	}
	total := make([]int, len(a.e.Outlets))
	for _, entry := range a.entries[f] {
		for o, n := range entry.hits {
			total[o] += n
		}
	}
	category := a.sum(total)
	for _, o := range a.e.outlets {
		rows[o] = a.rows(f, o, total[o], category)
	}
}

// auditor holds the hits of a ground in own voice, by feature and entry.
type auditor struct {
	e       ground
	tokens  []int         // by outlet
	telling int           // outlets with tokens
	entries [][]entryHits // by feature, in order of entry
	top     []part        // scratch
}

// entryHits are the hits of one entry by outlet.
type entryHits struct {
	entry uint32
	hits  []int
	sum
}

func newAuditor(e ground) *auditor {
	a := &auditor{e: e, tokens: make([]int, len(e.Outlets)), entries: make([][]entryHits, len(e.Analyzer.Matcher.Features())), top: make([]part, 0, auditRows)}
	at := map[uint32]int{} // entry → position in its feature's list: an entry has one feature
	for o, outlet := range e.Outlets {
		for _, d := range e.Docs[outlet.First:outlet.End] {
			a.tokens[o] += d.Counts.Tokens[voice.Outlet]
			for _, h := range d.Hits {
				if h.Voice != voice.Outlet || h.Negated {
					continue
				}
				i, known := at[h.Entry]
				if !known {
					i = len(a.entries[h.Feature])
					at[h.Entry] = i
					a.entries[h.Feature] = append(a.entries[h.Feature], entryHits{entry: h.Entry, hits: make([]int, len(e.Outlets))})
				}
				a.entries[h.Feature][i].hits[o]++
			}
		}
	}
	for _, n := range a.tokens {
		if n > 0 {
			a.telling++
		}
	}
	for _, entries := range a.entries {
		for i := range entries {
			entries[i].sum = a.sum(entries[i].hits)
		}
		slices.SortFunc(entries, func(x, y entryHits) int { return cmp.Compare(x.entry, y.entry) })
	}
	return a
}

// sum is the hits of an entry, or of a whole category, over all outlets.
type sum struct {
	hits  int
	rates float64 // per 1,000 tokens, outlets with tokens
}

func (a *auditor) sum(hits []int) (s sum) {
	for i, t := range a.tokens {
		if t > 0 {
			s.hits += hits[i]
			s.rates += 1000 * float64(hits[i]) / float64(t)
		}
	}
	return s
}

// gap returns the rate of outlet o per 1,000 tokens and the mean rate of the others.
func (a *auditor) gap(own int, s sum, o int) (rate, rest float64) {
	if a.tokens[o] == 0 || a.telling < 2 {
		return math.NaN(), math.NaN()
	}
	rate = 1000 * float64(own) / float64(a.tokens[o])
	if s.hits > own { // else what is left is a rounding error
		rest = max(0, s.rates-rate) / float64(a.telling-1)
	}
	return rate, rest
}

// rows audits one measure of one outlet, which has own hits of the category's.
func (a *auditor) rows(f, o, own int, category sum) []Audit {
	rate, rest := a.gap(own, category, o)
	if math.IsNaN(rate) || rate == rest {
		return nil
	}
	feature := a.e.Analyzer.Matcher.Features()[f]
	top := a.top[:0]
	for i := range a.entries[f] {
		e := &a.entries[f][i]
		if r, s := a.gap(e.hits[o], e.sum, o); r != s {
			top = keepTop(top, part{e, r, s, (r - s) / (rate - rest), a.term(e)})
		}
	}
	rows, measure := make([]Audit, 0, len(top)), feature.List+"."+feature.Category
	for _, p := range top {
		list, entry := a.e.Analyzer.Matcher.Entry(p.entry.entry)
		rows = append(rows, Audit{
			Outlet: a.e.Outlets[o].Name, Lexicon: list.Name, Entry: entry.Term, Measure: measure,
			Hits: p.entry.hits[o], ShareOfGap: p.share, RateWithout: rate - p.rate, GapWithout: (rate - p.rate) - (rest - p.rest),
		})
	}
	return rows
}

// part is what an entry has in the gap of an outlet.
type part struct {
	entry             *entryHits
	rate, rest, share float64
	term              string
}

// before orders parts: the largest in either direction first, and equals by their entries.
func (p *part) before(o *part) bool {
	if x, y := math.Abs(p.share), math.Abs(o.share); x != y {
		return x > y
	}
	return p.term < o.term
}

// keepTop enters p into the auditRows first parts, behind its equals.
func keepTop(top []part, p part) []part {
	at := len(top)
	for at > 0 && p.before(&top[at-1]) {
		at--
	}
	if at == auditRows {
		return top
	}
	if len(top) == auditRows {
		top = top[:auditRows-1]
	}
	return slices.Insert(top, at, p)
}

// term is how the list writes an entry.
func (a *auditor) term(e *entryHits) string {
	_, entry := a.e.Analyzer.Matcher.Entry(e.entry)
	return entry.Term
}
