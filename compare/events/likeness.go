package events

import "math"

// alike is the mean likeness at which two groups of articles are one event. From 0.06 to 0.10 little depends on it; above, outlets
// that see an event from different sides fall apart.
const alike = 0.08

// The likeness of two articles is the cosine of their sketches times how well their days agree. Where both have a date, that falls
// with the days between them, by e in fading days, and is 0 beyond window days.
const (
	window = 7
	fading = 3
)

// Where one has no date, likeness counts undated of itself: that the articles are news of the same days, which does most to tell an
// event from the next one with the same actors, is then not known. The days of the week that both name tell something of it: the
// factor is sameDays for the same ones and otherDays for others, and 1 where one names none.
//
// The fewer articles there are, the likelier it is that somebody put them together for one event: undated grows, as the logarithm of
// their number falls from that of few, by handpicked at most. In a folder of eight articles about one hearing no word tells them from
// other news of the folder, since there is none.
const (
	undated    = 0.45
	handpicked = 0.3
	few        = 300
	sameDays   = 1.25
	otherDays  = 0.75
)

// likenesses holds what the likeness of articles is computed with. Sums are made in whole numbers, so that they do not depend on the
// order of the terms.
type likenesses struct {
	entries  []entry
	idf2     []int64 // by term: idf squared, of a scale that cancels out
	norms    []float64
	dateless float64 // what likeness counts where a date is missing
}

// In the inverse document frequency the background counts as backgroundArticles articles. Each article of the corpus counts as
// corpusArticles, so that in a folder of five the names that all share tell little; but the corpus as corpusMost at most, or in a
// large folder about one event its own words would tell nothing.
const (
	backgroundArticles = 1000
	corpusArticles     = 100
	corpusMost         = 500
	idfScale           = 64
)

func (x *Index) likenesses() *likenesses {
	l := &likenesses{entries: x.entries, idf2: make([]int64, len(x.terms)), norms: make([]float64, len(x.entries)), dateless: undatedAmong(x.articles())}
	corpus := min(corpusMost, corpusArticles*float64(x.articles()))
	for i, t := range x.terms {
		with := backgroundArticles*float64(t.share) + corpus*float64(t.articles)/float64(x.articles())
		scaled := int64(math.Round(idfScale * math.Log((backgroundArticles+corpus)/with)))
		l.idf2[i] = scaled * scaled
	}
	for i, e := range x.entries {
		var sum int64
		for _, f := range e.sketch {
			sum += f.level() * f.level() * l.idf2[f.term()]
		}
		l.norms[i] = math.Sqrt(float64(sum))
	}
	return l
}

// of returns the likeness of two articles, 0 to 1.25.
func (l *likenesses) of(a, b int) float64 {
	days := l.daysAgree(&l.entries[a], &l.entries[b])
	if days == 0 || l.norms[a] == 0 || l.norms[b] == 0 {
		return 0
	}
	return days * float64(l.dot(a, b)) / (l.norms[a] * l.norms[b])
}

func (l *likenesses) dot(a, b int) (sum int64) {
	p, q := l.entries[a].sketch, l.entries[b].sketch
	for i, j := 0, 0; i < len(p) && j < len(q); {
		switch s, t := p[i].term(), q[j].term(); {
		case s < t:
			i++
		case s > t:
			j++
		default:
			sum += p[i].level() * q[j].level() * l.idf2[s]
			i, j = i+1, j+1
		}
	}
	return sum
}

// daysAgreeAtMost is a bound of daysAgree that costs nothing.
func (l *likenesses) daysAgreeAtMost(a, b *entry) float64 {
	if a.day != noDay && b.day != noDay {
		return 1
	}
	return l.dateless * sameDays
}

// daysAgree is the part of a likeness that the days of two articles make.
func (l *likenesses) daysAgree(a, b *entry) float64 {
	if a.day != noDay && b.day != noDay {
		apart := max(a.day-b.day, b.day-a.day)
		if apart > window {
			return 0
		}
		return math.Exp(-float64(apart) / fading)
	}
	var ab, aa, bb int
	for i := range a.days {
		p, q := int(a.days[i]), int(b.days[i])
		ab, aa, bb = ab+p*q, aa+p*p, bb+q*q
	}
	if aa == 0 || bb == 0 {
		return l.dateless
	}
	return l.dateless * (otherDays + (sameDays-otherDays)*float64(ab)/math.Sqrt(float64(aa)*float64(bb)))
}

// undatedAmong is what the likeness of a pair without dates counts in a corpus of n articles, undated to undated + handpicked.
func undatedAmong(n int) float64 {
	return undated + handpicked*max(0, 1-math.Log(float64(max(n, 1)))/math.Log(few))
}
