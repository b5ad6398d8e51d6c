package copies

import (
	"time"

	"tellings/compare/disjoint"
)

// entry is what is known of an article before its text is looked at again.
type entry struct {
	ID, Outlet string
	Date       time.Time // zero when unknown
	Credit     credit
	Sketch
}

// Family are the articles that are made from one text.
type Family struct {
	Base   int    // the article that stands for the text: see newFamily
	Agency string // whose text it is, empty when nothing tells
	Copies []Copy // in the order of their dates, outlets and ids; each after the one that it is made from
}

// Members are the base and the copies, in their order.
func (f *Family) Members() []int {
	members := []int{f.Base}
	for _, c := range f.Copies {
		members = append(members, c.Article)
	}
	return members
}

// Copy is an article that is made from another.
type Copy struct {
	Article int
	Of      int // the member that its text is nearest to: the base, or a copy that was edited before
	relation
	Diff *Diff // sentence by sentence against Of; only from Of
}

// families finds the families among articles, by their place in the slice, in the order of the outlets and ids of the bases. full
// returns the shingles of an article; it is called once for each article that may share text with another.
//
// The error is that of full.
func families(articles []entry, full func(i int) (shingles, error)) ([]Family, error) {
	order := ranks(articles)
	f := finder{articles: articles, order: order, full: full, shingles: make([]*shingles, len(articles)), sets: disjoint.New(len(articles))}
	x := newIndex(articles, order)
	for r := range int32(len(order)) {
		held, err := f.join(r, x.candidates(r))
		if err != nil {
			return nil, err
		}
		if !held {
			x.add(r)
		}
	}
	return f.families()
}

// finder joins articles into sets of which each is a copy of another one in the set.
type finder struct {
	articles []entry
	order    []int // by rank: place in articles
	full     func(i int) (shingles, error)
	shingles []*shingles   // by place; nil until needed
	sets     disjoint.Sets // of ranks
}

// held is the share of an article's shingles in a longer one from which on whatever is like the one is like the other.
const held = 0.9

// join joins the article of rank r with those candidates that share its text, and reports whether one of them holds all of it.
func (f *finder) join(r int32, candidates []int32) (bool, error) {
	whole := false
	for _, c := range candidates {
		if f.sets.Same(c, r) {
			continue
		}
		a, err := f.text(f.order[r])
		if err != nil {
			return false, err
		}
		b, err := f.text(f.order[c])
		if err != nil {
			return false, err
		}
		if rel := relate(a, b); rel.copied(&f.articles[f.order[r]], &f.articles[f.order[c]]) {
			f.sets.Join(r, c)
			whole = whole || float64(rel.all) >= held*float64(len(a.All))
		}
	}
	return whole, nil
}

func (f *finder) text(i int) (*shingles, error) {
	if f.shingles[i] == nil {
		s, err := f.full(i)
		if err != nil {
			return nil, err
		}
		f.shingles[i] = &s
	}
	return f.shingles[i], nil
}
