package coverage

import (
	"tellings/compare/actors"
	"tellings/compare/said"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/lexicons"
)

// Event is what is known of an event before its points are sought.
type Event struct {
	Docs       []*features.Document // outlet by outlet
	Outlets    []int                // by document: the number of its outlet, not falling
	Analyzer   *features.Analyzer   // that extracted Docs
	Background *lexicons.BackgroundTable
	Words      *Words              // of Analyzer and Background
	Readings   []*features.Reading // of Docs
	Cast       *actors.Cast        // whom Docs speak of
	Speech     *said.Speech        // who speaks in Docs, and which words are the same words
	Judge      *Judge              // Shipped when nil
}

// Point is one thing told of an event, by one outlet or several.
type Point struct {
	Kind      Kind
	Medoid    int       // index into Members of the one that speaks for the point
	Utterance int32     // that a quotation tells words of: index into the utterances of Event.Speech, or -1
	Members   []Mention // where it is told, in order of document and text
	Outlets   []int     // who tells it, in order
	Nearest   []Nearest // of each other outlet that has anything like it, in order of outlet
}

// Nearest is the sentence of an outlet that comes nearest to a point which the outlet is not found to tell.
type Nearest struct {
	Outlet        int
	Doc, Sentence int
	From, To      int     // tokens of the clause, half-open
	Likeness      float64 // the probability that it tells the point all the same, 0 to 1
	Perhaps       bool    // the outlet may well tell the point, so that it cannot be said to leave it out
}

// Mention is a place where a point is told: a clause, or a whole sentence where no other article shares a part of it.
type Mention struct {
	Doc      int     // index into Event.Docs
	Sentence int     // index into Document.Sentences
	From, To int     // tokens of the clause, half-open
	Likeness float64 // to the mention of another article that is most like it, 0 to 1; the medoid's own is 1
}

// Span is the bytes of the mention in its article.
func (m Mention) Span(d *features.Document) text.Span {
	return text.Span{Start: d.Tokens[m.From].Start(), End: d.Tokens[m.To-1].End()}
}

// Find returns the points of an event: those that most outlets tell first, then in the order in which the articles tell them.
func Find(e Event) ([]Point, error) {
	judge := e.Judge
	if judge == nil {
		var err error
		if judge, err = shippedJudge(); err != nil {
			return nil, err
		}
	}
	return judge.find(&e, newLexis(&e).clauses()), nil
}

// find finds the points of clauses.
func (j *Judge) find(e *Event, clauses []clause) []Point {
	groups, near := j.cluster(clauses)
	found := j.points(e, clauses, groups, near)
	j.nearest(e, found, clauses, near)
	return found
}
