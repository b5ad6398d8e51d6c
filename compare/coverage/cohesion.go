package coverage

// Cohesion says whether articles tell one event.
type Cohesion struct {
	Grade Grade
	Share float64 // of what pairs of articles of different outlets need in common for one event, what they have, 0 to 1
}

// Grade is what articles have in common.
type Grade uint8

const (
	Ungraded Grade = iota
	Topic          // hardly a point: each tells something else, and what one leaves out means nothing
	Running        // some points: articles on a story that goes on
	One            // one event
)

// String returns the name that the tables use.
func (g Grade) String() string { return [...]string{"", "topic", "running story", "one event"}[g] }

const (
	enough   = 2   // points that two articles share which tell one event
	brief    = 4   // sentences up to which one point is enough
	oneFrom  = .6  // share from which on a group is one event
	story    = .2  // share from which on it is a running story
	mostDocs = 120 // articles of an event that are held against each other
)

// Cohere grades an event by the points that its articles share. A group of one outlet is one event, as nothing speaks against it.
func Cohere(e *Event, points []Point) Cohesion {
	step := 1 + (len(e.Docs)-1)/mostDocs // every so many documents
	n := (len(e.Docs) + step - 1) / step
	shared := make([]uint8, n*n)
	for i := range points {
		if len(points[i].Outlets) < 2 {
			continue
		}
		last, docs := -1, []int(nil)
		for _, m := range points[i].Members {
			if m.Doc != last && m.Doc%step == 0 {
				docs = append(docs, m.Doc/step)
			}
			last = m.Doc
		}
		for k, a := range docs {
			for _, b := range docs[k+1:] {
				shared[a*n+b] = min(enough, shared[a*n+b]+1)
			}
		}
	}
	has, needs := 0, 0
	for a := range n {
		for b := a + 1; b < n; b++ {
			x, y := e.Docs[a*step], e.Docs[b*step]
			if e.Outlets[a*step] == e.Outlets[b*step] {
				continue
			}
			least := enough
			if min(x.Counts.Sentences, y.Counts.Sentences) <= brief {
				least = 1
			}
			needs += least
			has += min(least, int(shared[a*n+b]))
		}
	}
	if needs == 0 {
		return Cohesion{One, 1}
	}
	c := Cohesion{Grade: Topic, Share: float64(has) / float64(needs)}
	switch {
	case c.Share >= oneFrom:
		c.Grade = One
	case c.Share >= story:
		c.Grade = Running
	}
	return c
}
