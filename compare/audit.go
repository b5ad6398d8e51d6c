package compare

import (
	"cmp"
	"math"
	"slices"

	"tellings/compare/stats"
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
func audit(e *Event, _ Options) (Finding, error) {
	a := newAuditor(e)
	var found Audits
	for f, feature := range e.Analyzer.Matcher.Features() {
		if len(a.entries[f]) == 0 || feature.List == alternations {
			continue
		}
		for o := range e.Outlets {
			found = append(found, a.rows(f, o)...)
		}
	}
	return found, nil
}

// auditor holds the hits of an event in own voice, by feature and entry.
type auditor struct {
	e       *Event
	tokens  []int         // by outlet
	entries [][]entryHits // by feature, in order of entry
}

// entryHits are the hits of one entry by outlet.
type entryHits struct {
	entry uint32
	hits  []int
}

func newAuditor(e *Event) *auditor {
	a := &auditor{e: e, tokens: make([]int, len(e.Outlets)), entries: make([][]entryHits, len(e.Analyzer.Matcher.Features()))}
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
					a.entries[h.Feature] = append(a.entries[h.Feature], entryHits{h.Entry, make([]int, len(e.Outlets))})
				}
				a.entries[h.Feature][i].hits[o]++
			}
		}
	}
	for _, entries := range a.entries {
		slices.SortFunc(entries, func(x, y entryHits) int { return cmp.Compare(x.entry, y.entry) })
	}
	return a
}

// gap returns the rate of outlet o per 1,000 tokens and that of the rest.
func (a *auditor) gap(hits []int, o int) (rate, rest float64) {
	sums := make([]stats.Unit, len(hits))
	for i := range hits {
		sums[i] = stats.Unit{Hits: hits[i], Tokens: a.tokens[i]}
	}
	return 1000 * sums[o].Rate(), 1000 * restRate(sums, o)
}

// rows audits one measure of one outlet.
func (a *auditor) rows(f, o int) []Audit {
	total := make([]int, len(a.e.Outlets))
	for _, e := range a.entries[f] {
		for i, n := range e.hits {
			total[i] += n
		}
	}
	rate, rest := a.gap(total, o)
	if math.IsNaN(rate) || math.IsNaN(rest) || rate == rest {
		return nil
	}
	feature := a.e.Analyzer.Matcher.Features()[f]
	var rows []Audit
	for _, e := range a.entries[f] {
		r, s := a.gap(e.hits, o)
		if r == s {
			continue
		}
		list, entry := a.e.Analyzer.Matcher.Entry(e.entry)
		rows = append(rows, Audit{
			Outlet: a.e.Outlets[o].Name, Lexicon: list.Name, Entry: entry.Term, Measure: feature.List + "." + feature.Category,
			Hits: e.hits[o], ShareOfGap: (r - s) / (rate - rest), RateWithout: rate - r, GapWithout: (rate - r) - (rest - s),
		})
	}
	slices.SortStableFunc(rows, func(x, y Audit) int {
		return cmp.Or(cmp.Compare(math.Abs(y.ShareOfGap), math.Abs(x.ShareOfGap)), cmp.Compare(x.Entry, y.Entry))
	})
	return rows[:min(auditRows, len(rows))]
}
