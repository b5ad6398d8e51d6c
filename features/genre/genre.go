package genre

import (
	"tellings/corpus/text"
	"tellings/features"
)

// Genre is the kind of an article, as the tables write it.
type Genre string

const (
	Transcript Genre = "transcript" // speech word for word, each turn with its speaker
	Interview  Genre = "interview"  // questions and answers
	Live       Genre = "live blog"  // entries with a time, the latest events of a day
	Opinion    Genre = "opinion"    // columns, editorials, letters: the writer argues
	Analysis   Genre = "analysis"   // explains and weighs rather than reports; explainers and fact checks too
	News       Genre = "news"       // reports; all that shows no sign of another genre
)

// all are the genres in the order in which a tie is settled: the rarer first, as its signs are the plainer.
var all = []Genre{Transcript, Interview, Live, Opinion, Analysis, News}

// Result is the genre of an article and what speaks for it.
type Result struct {
	Genre  Genre
	Points float64  // of the genre
	Margin float64  // points ahead of the next genre; 0 is a tie. See Sure
	Why    []string // names of the rules that spoke for it
}

// Sure reports whether it takes more than one weak sign to turn the genre into another.
func (r Result) Sure() bool { return r.Margin >= 1 }

// Reader tells genres. It may be used by several goroutines at once.
type Reader struct {
	kinds *text.PerType[kind]
}

// NewReader returns a Reader for documents of v.
func NewReader(v *text.Vocab) *Reader {
	return &Reader{text.NewPerType(v, func(id uint32) kind { return kinds.Of(v.Type(id).Norm) })}
}

// Read tells the genre of an article.
func (r *Reader) Read(d *features.Document) Result {
	t := r.traits(d)
	points, why := map[Genre]float64{News: newsPoints}, map[Genre][]string{}
	for _, rule := range rules {
		if rule.holds(&t) {
			points[rule.Genre] += rule.Points
			why[rule.Genre] = append(why[rule.Genre], rule.Name)
		}
	}
	best := News
	for i := len(all) - 1; i >= 0; i-- {
		if points[all[i]] >= points[best] {
			best = all[i]
		}
	}
	next := 0.0
	for _, g := range all {
		if g != best {
			next = max(next, points[g])
		}
	}
	return Result{best, points[best], points[best] - next, why[best]}
}
