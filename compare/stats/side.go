package stats

// Side is what a contrast of rates needs to know of one outlet: how many articles it has, what they hold, and how unlike they are.
// The zero value is an outlet without articles.
type Side struct {
	Articles int // that have tokens
	Hit      int // of them, those that have a hit
	Unit         // their sum

	hits2, both, tokens2 float64 // Σh², Σh·t, Σt² over the articles
}

// Add takes in one article. One without tokens, on which no hit could have fallen, counts for nothing.
func (s *Side) Add(u Unit) {
	if u.Tokens <= 0 {
		return
	}
	s.Articles++
	s.Tokens += u.Tokens
	s.tokens2 += float64(u.Tokens) * float64(u.Tokens)
	s.Raise(u)
}

// Raise gives hits to an article that was added without any: a feature is hit in few of an event's articles, so the sides without
// hits are made once and only those articles are looked at again.
func (s *Side) Raise(u Unit) {
	h := float64(u.Hits)
	s.Hits += u.Hits
	if u.Hits > 0 {
		s.Hit++
	}
	s.hits2 += h * h
	s.both += h * float64(u.Tokens)
}

// variance is that of the side's rate, as a ratio estimator with articles as clusters (Cochran 1977, Sampling Techniques, §6.4):
//
//	k/(k−1) · Σ(h − r·t)² / N²
//
// 0 for one article, which tells nothing of others.
func (s *Side) variance() float64 {
	if s.Articles < 2 || s.Hits == 0 {
		return 0
	}
	k, n, r := float64(s.Articles), float64(s.Tokens), s.Rate()
	return k / (k - 1) * max(0, s.hits2-2*r*s.both+r*r*s.tokens2) / (n * n)
}

// df are the degrees of freedom of the variance; a single article is given one.
func (s *Side) df() float64 { return float64(max(1, s.Articles-1)) }
