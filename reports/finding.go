package reports

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"tellings/compare"
	"tellings/compare/stats"
	"tellings/features/voice"
)

// Finding is one measure of one outlet in its own voice, as a reader is shown it.
type Finding struct {
	Event, File  string // the event and its page
	Outlet       string
	Measure      string
	Label, Doc   string
	Hits, Tokens int
	RestHits     int
	RestTokens   int
	Rate         float64 // per 1,000 words
	RestRate     float64
	Ratio        float64 // how many times as often as the others; half a hit stands for none
	Low, High    float64 // 95 % interval of Ratio; NaN when it cannot be had
	Q            float64
	Least        float64 // the ratio that would have been found in 80 % of cases; NaN without a hit
	Verdict      stats.Verdict
	Excerpts     []Excerpt
	Hidden       int // sentences that are not shown

	extra    float64            // hits beyond those that the others' rate would give: what findings of one verdict are ordered by
	choice   bool               // see Choice
	evidence []compare.Evidence // what Excerpts are made of, for the few findings that are shown
}

// findings are the measures in the outlets' own voice, the best supported first: by verdict, then choices of words before
// habits, then by how many hits there are beyond (or short of) those that the others' rate would give, then by name.
func findings(c *compare.Comparison, page string, g glossary) []Finding {
	measures := compare.Found[compare.Measures](c)
	list := make([]Finding, 0, len(measures))
	for i := range measures {
		m := &measures[i]
		if m.Voice != voiceNames[voice.Outlet] || m.Hits+m.RestHits == 0 {
			continue
		}
		list = append(list, Finding{
			Event: c.Event, File: page, Outlet: m.Outlet, Measure: m.Measure, Label: label(m.Measure), Doc: g.doc(m.Measure),
			Hits: m.Hits, Tokens: m.Tokens, RestHits: m.RestHits, RestTokens: m.RestTokens,
			Rate: m.Rate, RestRate: m.RestRate, Ratio: math.Exp2(m.LogRatio), Low: math.Exp2(m.Low), High: math.Exp2(m.High),
			Q: m.Q, Least: math.Exp2(m.Least), Verdict: m.Verdict,
			extra:  float64(m.Hits) - m.RestRate*float64(m.Tokens)/1000,
			choice: isChoice(m.Family) || m.Verdict == stats.Supported, evidence: m.Evidence,
		})
	}
	slices.SortStableFunc(list, stronger)
	return list
}

func stronger(a, b Finding) int {
	return cmp.Or(
		cmp.Compare(verdictRank(a.Verdict), verdictRank(b.Verdict)),
		cmp.Compare(boolRank(a.choice), boolRank(b.choice)),
		cmp.Compare(math.Abs(b.extra), math.Abs(a.extra)),
		strings.Compare(a.Measure, b.Measure),
	)
}

func boolRank(first bool) int {
	if first {
		return 0
	}
	return 1
}

// More tells whether the outlet does it more often than the others, as against less often.
func (f *Finding) More() bool { return f.Ratio > 1 }

// Apart tells whether there is a difference to speak of: one that is supported, or at least one hit more or less than the
// others' rate would give in as many words. Below that a single word could turn it round. Where the two sides are
// not comparable there is none.
func (f *Finding) Apart() bool {
	return f.Verdict == stats.Supported || f.Verdict != stats.NotComparable && math.Abs(f.extra) >= 1
}

// Choice tells whether the finding is worth its sentences: of a list of choices of words, or supported.
func (f *Finding) Choice() bool { return f.choice }

// Figures says what was counted. A rate stands only where there are words enough for one.
func (f *Finding) Figures() string {
	own, rest := "None", "none"
	if f.Hits > 0 {
		own = thousands(f.Hits)
	}
	own += fmt.Sprintf(" in %s words", thousands(f.Tokens))
	if f.Hits > 0 && f.Tokens >= fewWords {
		own += ", " + oneDigit(f.Rate) + " per 1,000"
	}
	if f.RestHits > 0 {
		rest = thousands(f.RestHits)
	}
	rest += " in " + thousands(f.RestTokens)
	if f.RestHits > 0 && f.RestTokens >= fewWords {
		rest += ", " + oneDigit(f.RestRate) + " per 1,000" + f.averaged()
	}
	return own + ". The others: " + rest + "."
}

// averaged says of the others' rate that it is the mean of their rates, where a reader who divides gets another figure.
func (f *Finding) averaged() string {
	if oneDigit(1000*float64(f.RestHits)/float64(f.RestTokens)) == oneDigit(f.RestRate) {
		return ""
	}
	return " as the mean of their rates"
}

// Supported tells whether the difference may be put into words.
func (f *Finding) Supported() bool { return f.Verdict == stats.Supported }

// Times says the difference in words, where it is supported. Where there are too few words for a rate there are too few for a ratio.
func (f *Finding) Times() string {
	switch {
	case !f.Supported():
		return ""
	case f.Hits == 0:
		return "Not here"
	case f.RestHits == 0:
		return "Only here"
	case math.IsNaN(f.Ratio) || f.Tokens < fewWords || f.RestTokens < fewWords:
		return ""
	}
	return oneDigit(f.Ratio) + " times as often"
}

// Doubt says what stands behind the verdict. Of few articles an interval is too wide to be of use to a reader (measures.csv
// has it).
func (f *Finding) Doubt() string {
	var said []string
	if f.Verdict == stats.Supported || f.Verdict == stats.NotDistinguishable {
		if !math.IsNaN(f.Low) && !math.IsNaN(f.High) {
			said = append(said, fmt.Sprintf("95 %% interval: %s to %s times as often", oneDigit(f.Low), oneDigit(f.High)))
		}
		if !math.IsNaN(f.Q) {
			said = append(said, "q "+short(f.Q))
		}
	}
	if f.Verdict == stats.NotDistinguishable && !math.IsNaN(f.Least) {
		said = append(said, "a ratio under ×"+oneDigit(f.Least)+" would not have been seen")
	}
	return strings.Join(said, "; ")
}

// bySupport splits findings into those that may be put into words and the others, which are counts to look into.
func bySupport(list []Finding) (supported, counted []Finding) {
	for i := range list {
		if list[i].Supported() {
			supported = append(supported, list[i])
		} else {
			counted = append(counted, list[i])
		}
	}
	return supported, counted
}

// Differing is what is shown of an outlet's findings.
type Differing struct {
	More, Less []Finding // supported: the outlet does it more often, less often
	Counted    []Finding // the others, those that it does more often first
}

func differing(more, less []Finding) Differing {
	more, counted := bySupport(more)
	less, besides := bySupport(less)
	return Differing{more, less, append(counted, besides...)}
}

// quote gives f the sentences of its passages, n at most.
func (f Finding) quote(n int, ev *Register) Finding {
	f.Excerpts = excerpts(f.evidence, ev)
	f.evidence = nil
	return f.limit(n)
}

// limit keeps n excerpts and counts the rest.
func (f Finding) limit(n int) Finding {
	if len(f.Excerpts) > n {
		f.Hidden += len(f.Excerpts) - n
		f.Excerpts = f.Excerpts[:n]
	}
	return f
}

// keep gives f its own memory.
func (f Finding) keep() Finding {
	f.Event, f.Outlet, f.Measure = strings.Clone(f.Event), strings.Clone(f.Outlet), strings.Clone(f.Measure)
	f.Excerpts = slices.Clone(f.Excerpts)
	for i := range f.Excerpts {
		f.Excerpts[i] = f.Excerpts[i].keep()
	}
	return f
}

// oneDigit writes a ratio or rate: 0.04, 0.3, 3.1, 25.
func oneDigit(x float64) string {
	switch {
	case x == 0:
		return "0"
	case x < 0.1:
		return fmt.Sprintf("%.2f", x)
	case x < 10:
		return fmt.Sprintf("%.1f", x)
	}
	return fmt.Sprintf("%.0f", x)
}

// short writes a probability.
func short(p float64) string {
	return fmt.Sprintf("%.2g", p)
}
