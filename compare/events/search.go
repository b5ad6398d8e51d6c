package events

import (
	"math"

	"tellings/compare/stats"
)

// reach is the number of articles that an article is held against for the sake of one term: the last ones before it, in order of day,
// that have the term. It bounds the work to sketchSize·reach steps an article, so that the whole grows with the number of articles
// and not with its square. What two articles of one event share is mostly rare enough to be found within reach; and where more tell
// one event, each finds its neighbours and these find theirs.
const reach = 100

// promising is the part of alike that must be seen within reach, the levels of terms not counted, for a pair to be looked at closely.
const promising = 0.25

// search finds the pairs of articles that are alike. Articles are numbered by their positions in order.
type search struct {
	*likenesses
	order    []int  // positions in entries: by day, those without a date first
	own      []bool // by entry: it is held against those before it; nil for all
	postings        // of the articles before the current one
	sizes    []float64
	seen     []int64  // by article: sum of idf2 of the terms shared; zero between articles
	met      []uint32 // articles whose seen is not zero
}

// postings lists for each term the articles that have it, those without a date first.
type postings struct {
	articles   []uint32
	start, end []uint32 // by term
	undated    []uint32 // by term: end of those without a date
}

func newSearch(l *likenesses, order []int) *search {
	s := &search{likenesses: l, order: order, sizes: make([]float64, len(order)), seen: make([]int64, len(order))}
	terms := len(l.idf2)
	s.start, s.end, s.undated = make([]uint32, terms+1), make([]uint32, terms), make([]uint32, terms)
	for i, at := range order {
		var sum int64
		for _, f := range l.entries[at].sketch {
			s.start[f.term()+1]++
			sum += l.idf2[f.term()]
		}
		s.sizes[i] = math.Sqrt(float64(sum))
	}
	for t := range terms {
		s.start[t+1] += s.start[t]
	}
	copy(s.end, s.start)
	copy(s.undated, s.start)
	s.articles = make([]uint32, s.start[terms])
	return s
}

// pairs returns the pairs of articles that are alike.
func (s *search) pairs() []stats.Pair {
	var found []stats.Pair
	for b, at := range s.order {
		e := &s.entries[at]
		for _, f := range e.sketch {
			if s.own == nil || s.own[at] {
				s.look(f.term(), e)
			}
		}
		for _, a := range s.met {
			o := s.order[a]
			seen := float64(s.seen[a]) / (s.sizes[a] * s.sizes[b])
			s.seen[a] = 0
			if seen*s.daysAgreeAtMost(e, &s.entries[o]) < promising*alike {
				continue
			}
			if likeness := s.of(at, o); likeness >= alike {
				found = append(found, stats.Pair{A: int32(a), B: int32(b), Likeness: likeness})
			}
		}
		s.met = s.met[:0]
		for _, f := range e.sketch {
			s.post(f.term(), uint32(b), e.day == noDay)
		}
	}
	return found
}

// look marks the articles that have the term: the last ones of the days before e, and the last ones without a date.
func (s *search) look(term uint32, e *entry) {
	start, undated, end, weight := int(s.start[term]), int(s.undated[term]), int(s.end[term]), s.idf2[term]
	for i := end - 1; i >= max(undated, end-reach); i-- {
		if e.day-s.entries[s.order[s.articles[i]]].day > window {
			break
		}
		s.mark(s.articles[i], weight)
	}
	for i := undated - 1; i >= max(start, undated-reach); i-- {
		s.mark(s.articles[i], weight)
	}
}

func (s *search) mark(article uint32, weight int64) {
	if s.seen[article] == 0 {
		s.met = append(s.met, article)
	}
	s.seen[article] += weight
}

func (s *search) post(term, article uint32, undated bool) {
	s.articles[s.end[term]] = article
	s.end[term]++
	if undated {
		s.undated[term] = s.end[term]
	}
}
