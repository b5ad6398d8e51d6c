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
	enough   = 3   // points that two articles share which tell one event, each counted by how sure it is that both tell it
	brief    = 4   // sentences up to which one point is enough
	deep     = .5  // what points count that stand behind headline and lead of both: background is shared by other events too
	oneFrom  = .7  // share from which on a group is one event
	story    = .2  // share from which on it is a running story
	mostDocs = 120 // articles of an event that are held against each other
)

// Cohere grades an event by the points that its articles share. A group of one outlet is one event, as nothing speaks against it.
func Cohere(e *Event, points []Point) Cohesion {
	step := 1 + (len(e.Docs)-1)/mostDocs // every so many documents
	n := (len(e.Docs) + step - 1) / step
	shared := make([]float64, n*n)
	lead := make([]bool, n*n) // one of the points stands in headline or lead of one of the two
	for i := range points {
		if len(points[i].Outlets) < 2 {
			continue
		}
		told := points[i].surest(e, step)
		for k, a := range told {
			for _, b := range told[k+1:] {
				shared[a.doc*n+b.doc] += min(a.likeness, b.likeness)
				lead[a.doc*n+b.doc] = lead[a.doc*n+b.doc] || a.lead || b.lead
			}
		}
	}
	has, needs := 0.0, 0.0
	for a := range n {
		for b := a + 1; b < n; b++ {
			x, y := e.Docs[a*step], e.Docs[b*step]
			if e.Outlets[a*step] == e.Outlets[b*step] {
				continue
			}
			least := float64(enough)
			if min(x.Counts.Sentences, y.Counts.Sentences) <= brief {
				least = 1
			}
			needs += least
			if has += min(least, shared[a*n+b]) * deep; lead[a*n+b] {
				has += min(least, shared[a*n+b]) * (1 - deep)
			}
		}
	}
	if needs == 0 {
		return Cohesion{One, 1}
	}
	c := Cohesion{Grade: Topic, Share: has / needs}
	switch {
	case c.Share >= oneFrom:
		c.Grade = One
	case c.Share >= story:
		c.Grade = Running
	}
	return c
}

// surely is a document and how sure it is that it tells a point.
type surely struct {
	doc      int
	likeness float64
	lead     bool // in headline or lead
}

// surest are the documents that tell the point, of every step the first, by its number among these, with their clearest mention.
func (p *Point) surest(e *Event, step int) (all []surely) {
	for _, m := range p.Members {
		d := e.Docs[m.Doc]
		lead := d.Title.Has(m.Sentence) || InLead(d, m.Sentence)
		switch n := len(all); {
		case m.Doc%step != 0:
		case n > 0 && all[n-1].doc == m.Doc/step:
			all[n-1].likeness, all[n-1].lead = max(all[n-1].likeness, m.Likeness), all[n-1].lead || lead
		default:
			all = append(all, surely{m.Doc / step, m.Likeness, lead})
		}
	}
	return all
}
