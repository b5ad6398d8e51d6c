package reports

import (
	"iter"

	"tellings/compare"
)

var coverageSheet = eventSheet(Sheet{
	Name:  "coverage",
	Title: "What each tells and leaves out",
	Doc: "One row for each point and outlet: one thing told of the event, found by aligning the clauses of all articles. " +
		"Of a point that one outlet alone tells, those that are not found to tell it have rows with --full only; so has all of a point that another perhaps tells, which is neither shared nor told here alone, unless it is a headline's. " +
		"Where the event has more than 50,000 points that an outlet does not tell, counted from those that most tell, the rest have no rows for them.",
}, coverageRows, []sheetCol[coverageRow]{
	{outletColumn, str(func(t coverageRow) string { return t.Outlet })},
	{Column{"point_id", "string", "p1, p2, … within the event; those that most outlets tell come first."}, str(func(t coverageRow) string { return t.ID })},
	{Column{"clause", "string", "The clause that speaks for the point: the one most like all others that tell it; sentences.csv has the sentence around it. In the first row of the point, and in those of outlets that do not tell it."}, str(func(t coverageRow) string { return t.clause() })},
	{Column{"kind", "string", "quote (between marks), claim (someone's speech without marks), number, act (someone named did something), " +
		"background (before the event) or fact (none of these), by the clause that speaks for the point."}, str(func(t coverageRow) string { return t.Kind.String() })},
	{Column{"reported", "integer", "1 when the outlet tells it, else 0."}, whole(func(t coverageRow) int { return t.reported() })},
	{Column{"state", "string", "told; perhaps (a clause of the outlet comes near, see nearest: a reader must look); not found (nothing that it tells comes near)."}, str(func(t coverageRow) string { return t.State.String() })},
	{Column{"likeness", "number", "The probability, 0 to 1, that the nearest clause of the outlet tells the point; 1 for the clause that speaks for it. Empty where nothing is near."}, numIf(func(t coverageRow) (float64, bool) { return t.Likeness, t.Likeness != 0 })},
	{Column{"nearest", "string", "Where the outlet is not found to tell it: its sentence that comes nearest."}, str(func(t coverageRow) string { return t.nearest() })},
	{Column{"position", "string", "Where the outlet tells it first: headline, lead (the first one or two sentences), body, or end (the last fifth). Empty when it does not."}, str(func(t coverageRow) string { return string(t.Position) })},
	{Column{"rank", "integer", "Its place among the points of the outlet in the order of the outlet's own text, from 1. Empty when it is not told."}, wholeIf(func(t coverageRow) (int, bool) { return t.Rank, t.Reported() })},
	{Column{"before", "number", "Share of the article's text that stands before it, 0 to 1. Empty when it is not told."}, numIf(func(t coverageRow) (float64, bool) { return t.Before, t.Reported() })},
	{Column{"words", "integer", "Words that the outlet spends on it. Empty when it is not told."}, wholeIf(func(t coverageRow) (int, bool) { return t.Words, t.Reported() })},
	{Column{"weight", "number", "What those who tell the point make of it: the mean share of their own words, doubled where it stands in headline or lead."}, num(func(t coverageRow) float64 { return t.Weight })},
	{Column{"outlets_reporting", "integer", "Outlets of the event that tell the point."}, whole(func(t coverageRow) int { return t.Telling })},
	{Column{"evidence_id", "string", "The outlet's own clause that tells it most clearly: the one most like that which speaks for the point, in evidence.csv, which has article and place and leads to the sentence. Empty when none does."}, ids(func(t coverageRow) []compare.Evidence { return t.clearest() })},
	{Column{"utterance_id", "string", "The utterance in utterances.csv that the point is, where it is a quotation."}, str(func(t coverageRow) string { return t.Point.Utterance })},
	{Column{"more_evidence_ids", "string", "Further passages of the outlet that tell it, in evidence.csv, separated by spaces."}, ids(func(t coverageRow) []compare.Evidence { return t.more() })},
})

// sentenceOf is the sentence around a passage, on one line.
func sentenceOf(e *compare.Evidence) string {
	if e.Article == nil {
		return ""
	}
	source := e.Source()
	return flat(within(e.Sentence, source).Of(source))
}

// clauseOf is a passage, on one line.
func clauseOf(e *compare.Evidence) string {
	if e.Article == nil {
		return ""
	}
	source := e.Source()
	return flat(within(e.Span, source).Of(source))
}

// coverageRow is a point and an outlet.
type coverageRow struct {
	*compare.Point
	*compare.Told
	first bool // of its point
}

func coverageRows(at *sheetInput) iter.Seq[coverageRow] {
	return func(yield func(coverageRow) bool) {
		points := compare.Found[compare.Coverage](at.Comparison)
		for i := range points {
			first, open := true, unsettled(&points[i])
			for j := range points[i].Outlets {
				r := coverageRow{&points[i], &points[i].Outlets[j], first}
				if !at.Full && (open || !r.says()) {
					continue
				}
				if !yield(r) {
					return
				}
				first = false
			}
		}
	}
}

// clause is the clause that speaks for the point: in the first row of it, and in those of outlets that do not tell it, whose rows
// would not say what is missing. The others have their own sentence.
func (r coverageRow) clause() string {
	if !r.first && r.Reported() {
		return ""
	}
	return clauseOf(&r.Speaks)
}

// unsettled reports whether one outlet alone is found to tell a point, not in a headline, and another perhaps: it is neither shared nor
// told here alone.
func unsettled(p *compare.Point) (perhaps bool) {
	for i := range p.Outlets {
		switch t := &p.Outlets[i]; {
		case p.Telling > 1, t.Position == compare.InHeadline:
			return false
		case t.State == compare.PerhapsTold:
			perhaps = true
		}
	}
	return perhaps
}

// says reports whether a row says something: that others do not tell what one outlet alone tells is said by that.
func (r coverageRow) says() bool { return r.State != compare.NotFound || r.Telling > 1 }

// has reports whether there is a passage to show.
func (r coverageRow) has() bool {
	return r.Reported() && len(r.Evidence) > 0 && r.Evidence[0].Article != nil
}

func (r coverageRow) reported() int {
	if r.has() {
		return 1
	}
	return 0
}

// clearest is the passage that tells the point most clearly, if any; more are the others.
func (r coverageRow) clearest() []compare.Evidence {
	if r.has() {
		return r.Evidence[:1]
	}
	return nil
}

func (r coverageRow) more() []compare.Evidence {
	if r.has() {
		return r.Evidence[1:]
	}
	return nil
}

// nearest is the sentence that comes nearest to a point which is not told.
func (r coverageRow) nearest() string {
	if r.Reported() || len(r.Evidence) == 0 {
		return ""
	}
	return sentenceOf(&r.Evidence[0])
}
