package compare

import (
	"cmp"
	"math"
	"slices"
	"time"

	"tellings/features"
	"tellings/features/genre"
)

// side is what stands on one side of a comparison.
type side struct {
	docs []*features.Document // those that count
	all  []*features.Document // and those that were left out
}

// sides splits the event into outlet o and the rest that it is compared with on a ground.
func sides(e, ground *Event, o int) (own, rest side) {
	split := func(e *Event) (own, rest []*features.Document) {
		at := e.Outlets[o]
		return e.Docs[at.First:at.End], slices.Concat(e.Docs[:at.First], e.Docs[at.End:])
	}
	own.docs, rest.docs = split(ground)
	own.all, rest.all = split(e)
	return own, rest
}

// pairDiffers returns why outlets a and b are not comparable with each other on the documents of a pairing, or nothing. Days count from
// first.
func (c characters) pairDiffers(e *Event, on pairing, a, b int, first time.Time) []Difference {
	of := func(o int, docs []*features.Document) side {
		return side{docs, e.Docs[e.Outlets[o].First:e.Outlets[o].End]}
	}
	all := c.differ(of(a, on.docs[0]), of(b, on.docs[1]), first, e.Outlets[a].Name, e.Outlets[b].Name)
	return slices.DeleteFunc(all, func(d Difference) bool { return !d.Fails })
}

// differ holds two sides against each other in every aspect. Days count from first.
func (c characters) differ(own, rest side, first time.Time, outlet, other string) (found []Difference) {
	add := func(d Difference, said bool) {
		if said {
			d.Outlet, d.Other = outlet, other
			found = append(found, d)
		}
	}
	none := len(own.docs) == 0 || len(rest.docs) == 0
	foreign := Difference{Aspect: ByLanguage, Own: c.foreign(own.all), Rest: c.foreign(rest.all)}
	foreign.Fails = foreign.Own == float64(len(own.all)) || foreign.Rest == float64(len(rest.all))
	copied := Difference{Aspect: ByCopies, Own: float64(len(own.all)-len(own.docs)) - foreign.Own, Rest: c.copiesOf(own.all, rest.all)}
	copied.Fails = none && !foreign.Fails
	add(numbers(own.docs, rest.docs))
	add(foreign, foreign.Own+foreign.Rest > 0)
	add(copied, copied.Own+copied.Rest > 0)
	if none {
		return found
	}
	add(c.genres(own.docs, rest.docs))
	add(lengths(own.docs, rest.docs))
	add(times(own.docs, rest.docs, first))
	return found
}

// numbers compares how many articles an outlet has, on the one side and on average on the other.
func numbers(own, rest []*features.Document) (Difference, bool) {
	outlets := map[string]bool{}
	for _, d := range rest {
		outlets[d.Article.Outlet] = true
	}
	d := Difference{Aspect: ByArticles, Own: float64(len(own)), Rest: float64(len(rest)) / float64(max(1, len(outlets)))}
	return d, max(d.Own, d.Rest) >= numberSaid*min(d.Own, d.Rest)
}

// copiesOf is the number of articles in rest that are made from the text of one in own.
func (c characters) copiesOf(own, rest []*features.Document) float64 {
	mine, n := map[int]bool{}, 0
	for _, d := range own {
		mine[c[d].family] = true
	}
	for _, d := range rest {
		if f := c[d].family; f > 0 && mine[f] {
			n++
		}
	}
	return float64(n)
}

// foreign is the number of documents that are not in English.
func (c characters) foreign(docs []*features.Document) float64 {
	n := 0
	for _, d := range docs {
		if !c[d].english {
			n++
		}
	}
	return float64(n)
}

// genres compares what kinds of articles there are. Sides without a genre in common are not comparable, unless a genre
// is not sure: then it is said and no more.
func (c characters) genres(own, rest []*features.Document) (Difference, bool) {
	kinds := func(docs []*features.Document) counts {
		all := counts{}
		for _, d := range docs {
			all.add(string(c[d].genre))
		}
		return all
	}
	a, b := kinds(own), kinds(rest)
	alone := func(docs []*features.Document, others counts) float64 {
		n := 0
		for _, d := range docs {
			if others[string(c[d].genre)] == 0 {
				n++
			}
		}
		return float64(n)
	}
	d := Difference{Aspect: ByGenre, Own: alone(own, b), Rest: alone(rest, a), OwnGenres: a.frequent(), RestGenres: b.frequent()}
	d.Fails = int(d.Own) == len(own) && c.sureOf(own) && c.sureOf(rest)
	return d, d.Own+d.Rest > 0
}

// sureOf reports whether the genres of documents are sure, as far as they are not simply news.
func (c characters) sureOf(docs []*features.Document) bool {
	return !slices.ContainsFunc(docs, func(d *features.Document) bool {
		return c[d].genre != genre.News && !c[d].sure
	})
}

// lengths compares the articles in the middle.
func lengths(own, rest []*features.Document) (Difference, bool) {
	words := func(docs []*features.Document) float64 {
		return middle(docs, func(d *features.Document) float64 { return float64(d.Counts.Total()) })
	}
	d := Difference{Aspect: ByLength, Own: words(own), Rest: words(rest)}
	times := max(d.Own, d.Rest) / max(1, min(d.Own, d.Rest))
	d.Fails = times >= lengthFails
	return d, times >= lengthSaid
}

// times compares the days of publication, counted from the event's first.
func times(own, rest []*features.Document, first time.Time) (Difference, bool) {
	dated := func(docs []*features.Document) []*features.Document {
		return slices.DeleteFunc(slices.Clone(docs), func(d *features.Document) bool { return d.Article.Date.IsZero() })
	}
	own, rest = dated(own), dated(rest)
	if len(own) == 0 || len(rest) == 0 {
		return Difference{}, false
	}
	days := func(d *features.Document) float64 { return d.Article.Date.Sub(first).Hours() / 24 }
	d := Difference{Aspect: ByTime, Own: middle(own, days), Rest: middle(rest, days)}
	d.Fails = nearest(own, rest) > timeFails
	return d, d.Fails || math.Abs(d.Own-d.Rest) > timeSaid.Hours()/24
}

// nearest is the shortest time between an article of one side and one of the other.
func nearest(own, rest []*features.Document) time.Duration {
	byDate := func(a, b *features.Document) int { return a.Article.Date.Compare(b.Article.Date) }
	own, rest = slices.SortedFunc(slices.Values(own), byDate), slices.SortedFunc(slices.Values(rest), byDate)
	least := time.Duration(math.MaxInt64)
	for i, j := 0, 0; i < len(own) && j < len(rest); {
		apart := own[i].Article.Date.Sub(rest[j].Article.Date)
		if least = min(least, apart.Abs()); apart < 0 {
			i++
		} else {
			j++
		}
	}
	return least
}

// firstDate is the date of the first article that has one.
func firstDate(docs []*features.Document) (first time.Time) {
	for _, d := range docs {
		if date := d.Article.Date; !date.IsZero() && (first.IsZero() || date.Before(first)) {
			first = date
		}
	}
	return first
}

// middle is the median of a number over documents.
func middle(docs []*features.Document, of func(*features.Document) float64) float64 {
	values := make([]float64, len(docs))
	for i, d := range docs {
		values[i] = of(d)
	}
	slices.SortFunc(values, cmp.Compare)
	n := len(values)
	return (values[(n-1)/2] + values[n/2]) / 2
}
