package corpus

import (
	"context"
	"os"
	"strings"
)

// A corpus can be read by several machines: Stretches divides its files, EachIn reads some of them, and Spellings, IDs and After make
// of the results what Each would have made. Three things depend on what was read before: how an outlet is spelled, whether an id is
// taken, and what is said at the end.

// Stretch is a run of the files of a Source.
type Stretch struct {
	First, End int // half-open range of files
}

// Given is what EachIn leaves open about an article. Its Outlet is as the input gives it and its ID may be another's.
type Given struct {
	ID     bool // the input gave the id
	Place  int  // of the article in its stretch; a reject about its id stands here
	AtNote int  // place of a note about its outlet
}

// Rest is what a stretch leaves for the end.
type Rest struct {
	Stems   int    // articles whose outlet is the name of their file
	StemsIn string // the folder of the first
}

// stretched is what EachIn keeps of a reading.
type stretched struct {
	place, note int
	id          bool
	silent      bool // of what the first stretch tells
}

func (a *stretched) next() int {
	a.place++
	return a.place - 1
}

// Stretches divides the files into n stretches at most, of about the same number of bytes. There is always one.
func (s *Source) Stretches(n int) []Stretch {
	sizes, total := make([]int64, len(s.inputs)), int64(0)
	for i, in := range s.inputs {
		sizes[i] = 1
		if info, err := os.Stat(in.path); err == nil {
			sizes[i] += info.Size()
		}
		total += sizes[i]
	}
	var all []Stretch
	first, read := 0, int64(0)
	for i, size := range sizes {
		read += size
		if read*int64(n) >= total*int64(len(all)+1) || i == len(sizes)-1 {
			all = append(all, Stretch{first, i + 1})
			first = i + 1
		}
	}
	return all
}

// EachIn reads the files of a stretch as Each does, but for what Given leaves open. reject is told the place of each reject in the
// stretch. What concerns no file is told with the first one.
func (s *Source) EachIn(ctx context.Context, in Stretch, article func(*Article, Given) error, reject func(r Reject, place int)) (Rest, error) {
	r := &reading{ctx: ctx, source: s, apart: &stretched{silent: in.First > 0}}
	r.article = func(a *Article) error { return article(a, Given{r.apart.id, r.apart.next(), r.apart.note}) }
	r.report = func(rej Reject) {
		if !r.apart.silent {
			reject(rej, r.apart.next())
		}
	}
	if err := r.begin(); err != nil {
		return Rest{}, err
	}
	r.apart.silent = false
	err := r.files(s.inputs[in.First:in.End])
	return Rest{r.stems, r.stemsIn}, err
}

// After is what Each tells at the end, when all stretches are read. rest is that of all of them: the numbers added up, the folder of
// the first that has one.
func (s *Source) After(ctx context.Context, rest Rest) (rejects []Reject, err error) {
	r := &reading{ctx: ctx, source: s, apart: &stretched{silent: true}, stems: rest.Stems, stemsIn: rest.StemsIn}
	r.report = func(rej Reject) {
		if !r.apart.silent {
			rejects = append(rejects, rej)
		}
	}
	if err := r.listings(); err != nil {
		return nil, err
	}
	r.apart.silent = false
	if err := r.flat(); err != nil {
		return nil, err
	}
	return rejects, r.missing()
}

// Spellings brings outlets to one spelling each.
type Spellings struct {
	source *Source
	names  outletNames
}

// Spellings returns one that has met no outlet.
func (s *Source) Spellings() *Spellings { return &Spellings{source: s} }

// Take returns the name and the group of an outlet, given as EachIn has it, and, where Each would tell it, that it was taken for
// another. The outlets must come in the order in which they are first read; origin is the place of the first.
func (s *Spellings) Take(given, origin string) (name, group string, note *Reject) {
	return s.names.take(s.source.outlets, given, origin)
}

// IDs makes ids unique. The zero value has met none. Ids of another IDFamily may be made unique by another IDs.
type IDs struct{ set idSet }

// Unique returns the id that an article is to have, and a reject where the input gave another. Articles must come in the order of reading.
func (s *IDs) Unique(id, origin string, given bool) (string, *Reject) {
	if s.set == nil {
		s.set = idSet{}
	}
	unique := s.set.unique(id)
	if !given || unique == id {
		return unique, nil
	}
	r := twice(origin, id, unique)
	return unique, &r
}

// IDFamily is what all ids share that could ever be taken for one another: id without the numbers, #2, that are put behind one that is
// taken.
func IDFamily(id string) string {
	for {
		i := strings.LastIndexByte(id, '#')
		if i < 0 || strings.Trim(id[i+1:], "0123456789") != "" {
			return id
		}
		id = id[:i]
	}
}
