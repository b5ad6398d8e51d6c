package compare

import (
	"cmp"
	"slices"

	"tellings/features/voice"
)

// utterance is the same words said once, as the articles of an event quote them.
type utterance struct {
	members   []int  // passages between marks, in order of document and text
	indirect  []int  // passages without marks that share the content
	reference []said // its fullest form, put together from the members
	speaker   int32  // of the cast, or anyone
}

// findUtterances groups the passages between marks.
//
// It is the grouping of quotations known from the tracking of memes (Leskovec, Backstrom & Kleinberg 2009) and of quoting
// patterns (Niculae, Suen, Zhang, Danescu-Niculescu-Mizil & Leskovec 2015): passages that share enough words, told by nobody
// known to be someone else, are one. In order of length, each passage looks up, in an inverted index of its rare words and of
// its neighbouring content words, the passages that share most of them, is aligned with those, and joined with all it fits.
// A posting holds one passage of a group, and at most postingSize; so the work grows with the number of passages, not with
// its square, when a thousand outlets quote the same sentence.
func (s *speech) findUtterances(e *Event) {
	var order []int
	for i := range s.passages {
		if s.passages[i].kind != voice.Indirect && len(s.passages[i].words) > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Or(cmp.Compare(len(s.passages[j].words), len(s.passages[i].words)), cmp.Compare(i, j))
	})
	g := &grouping{s: s, index: map[uint64][]int32{}, parent: make([]int32, len(s.passages)), votes: make([]int32, len(s.passages))}
	for i := range g.parent {
		g.parent[i] = int32(i)
	}
	for _, i := range order {
		g.add(i)
	}
	s.gather(g)
	for u := range s.utterances {
		s.utterances[u].refer(s, &g.aligner)
	}
	s.paraphrases()
	s.rank(e)
}

// rank puts the utterances that most outlets tell first, then the weightier, then the earlier.
func (s *speech) rank(e *Event) {
	order, tellers, weights := make([]int, len(s.utterances)), make([]int, len(s.utterances)), make([]int32, len(s.utterances))
	for u := range order {
		order[u], tellers[u], weights[u] = u, len(s.outletsOf(e, &s.utterances[u])), weightOf(s.utterances[u].reference)
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(tellers[b], tellers[a]), cmp.Compare(weights[b], weights[a]), cmp.Compare(a, b))
	})
	ranked := make([]utterance, len(order))
	for to, from := range order {
		ranked[to] = s.utterances[from]
		for _, list := range [][]int{ranked[to].members, ranked[to].indirect} {
			for _, i := range list {
				s.passages[i].utterance = int32(to)
			}
		}
	}
	s.utterances = ranked
}

// outletsOf are the positions in e.Outlets of those that have passages of x, in order.
func (s *speech) outletsOf(e *Event, x *utterance) []int {
	var found []int
	for _, list := range [][]int{x.members, x.indirect} {
		for _, i := range list {
			doc := s.passages[i].doc
			o, _ := slices.BinarySearchFunc(e.Outlets, doc, func(o Outlet, doc int) int { return cmp.Compare(o.End, doc+1) })
			found = append(found, o)
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

const (
	postingSize = 64
	candidates  = 12 // passages that a passage is aligned with
	fewKeys     = 5  // keys up to which a passage is a phrase
	rareWeight  = 40 // tenths of nats above which a word alone is worth a look
)

// grouping is a union of passages in the making.
type grouping struct {
	s       *speech
	aligner aligner
	index   map[uint64][]int32 // key → passages
	parent  []int32            // union-find
	votes   []int32            // by passage: weight of the keys shared with the passage in work
	touched []int32            // those with votes
	best    []int32
	keys    []key
}

// key is a rare word, or two content words that stand beside each other but for one, in either order.
type key struct {
	id     uint64
	weight int32
}

func (g *grouping) root(i int32) int32 {
	for g.parent[i] != i {
		g.parent[i] = g.parent[g.parent[i]]
		i = g.parent[i]
	}
	return i
}

func (g *grouping) join(a, b int32) {
	a, b = g.root(a), g.root(b)
	g.parent[max(a, b)] = min(a, b)
}

// add joins passage i with all that it fits firmly or, where there is none, with the one that it fits best, and puts it into
// the index. A phrase that stands in three statements belongs to one of them, and must not make the three one.
func (g *grouping) add(i int) {
	p := &g.s.passages[i]
	g.keys = keysOf(p, g.keys[:0])
	best, most := int32(-1), int32(0) // of those that fit
	joined := false
	for _, c := range g.candidates(p.speaker) {
		if g.root(c) == g.root(int32(i)) {
			continue
		}
		q := &g.s.passages[c]
		m := g.aligner.align(p.words, q.words)
		switch g.s.bond(p, q, m) {
		case firm:
			g.join(c, int32(i))
			joined = true
		case fits:
			if m.weight > most {
				best, most = c, m.weight
			}
		}
	}
	if !joined && best >= 0 {
		g.join(best, int32(i))
	}
	for _, k := range g.keys {
		if list := g.index[k.id]; len(list) < postingSize && !slices.ContainsFunc(list, func(c int32) bool { return g.root(c) == g.root(int32(i)) }) {
			g.index[k.id] = append(list, int32(i))
		}
	}
}

// candidates are the passages in the index that share the weightiest keys. Most passages share a rare word with some other; so
// that these are not aligned in vain, keys shared with a passage by another named speaker must weigh so much that a run of
// words can be behind them, and with one by someone unknown, if there is more than a phrase, as much as any likeness asks.
func (g *grouping) candidates(speaker int32) []int32 {
	g.touched = g.touched[:0]
	for _, k := range g.keys {
		for _, c := range g.index[k.id] {
			if g.votes[c] == 0 {
				g.touched = append(g.touched, c)
			}
			g.votes[c] += k.weight
		}
	}
	open := int32(0)
	if len(g.keys) > fewKeys {
		open = openSpeaker.weight
	}
	g.best = g.best[:0]
	for _, c := range g.touched {
		need := int32(0)
		switch g.s.compatible(speaker, g.s.passages[c].speaker) {
		case openSpeaker:
			need = open
		case otherSpeaker:
			need = 2 * otherSpeaker.runWeight
		}
		if g.votes[c] >= need {
			g.best = g.keep(g.best, c)
		}
	}
	for _, c := range g.touched {
		g.votes[c] = 0
	}
	return g.best
}

// keep puts c in its place among the best, of which there are few: cheaper than to sort them all.
func (g *grouping) keep(best []int32, c int32) []int32 {
	at := len(best)
	for at > 0 && (g.votes[c] > g.votes[best[at-1]] || g.votes[c] == g.votes[best[at-1]] && c < best[at-1]) {
		at--
	}
	if at == candidates {
		return best
	}
	best = slices.Insert(best, at, c)
	return best[:min(candidates, len(best))]
}

// keysOf lists the keys of a passage. A passage of one or two content words is looked up by each.
func keysOf(p *passage, dst []key) []key {
	var last, before said
	content := 0
	for _, w := range p.words {
		if w.content {
			content++
		}
	}
	for _, w := range p.words {
		if !w.content {
			continue
		}
		if w.weight >= rareWeight || content <= 2 {
			dst = append(dst, key{uint64(w.stem), w.weight})
		}
		for _, o := range [...]said{last, before} {
			if o.content {
				lo, hi := min(o.stem, w.stem), max(o.stem, w.stem)
				dst = append(dst, key{uint64(hi+1)<<32 | uint64(lo), o.weight + w.weight})
			}
		}
		last, before = w, last
	}
	return dst
}

// likeness is what two passages must share to be one utterance: a part of the lighter one's weight, so much weight in tenths of
// nats, and so many content words; or a run of words that follow one another.
type likeness struct {
	share   float64
	weight  int32
	content int

	run        int
	runWeight  int32
	runShare   float64
	runContent int

	whole        bool  // a phrase that is all of one passage and stands in the other will do
	wholeWeight  int32 // so will one of two or three words of this weight, unless it is 0
	singleWeight int32 // and one content word of this weight, unless it is 0
}

// The less is known of the speakers, the more passages must share.
var (
	sameSpeaker  = likeness{share: .5, weight: 65, content: 2, run: 6, runWeight: 80, whole: true, wholeWeight: 45, singleWeight: 35}
	openSpeaker  = likeness{share: .75, weight: 85, content: 2, run: 7, runWeight: 110, whole: true}
	otherSpeaker = likeness{share: 2, run: 8, runWeight: 150, runShare: .6, runContent: 4} // one of the articles, or we, got the name wrong
)

// bond is how well two passages go together.
type bond uint8

const (
	apart bond = iota
	fits       // they may be one
	firm       // they share a run of words that is not said twice by chance
)

// bond tells how two passages with alignment m go together.
func (s *speech) bond(p, q *passage, m alignment) bond {
	if len(m.pairs) == 0 {
		return apart
	}
	l := s.compatible(p.speaker, q.speaker)
	shared := float64(m.weight) / float64(max(1, min(p.weight, q.weight)))
	whole := m.run == min(len(p.words), len(q.words))
	switch {
	case m.run >= l.run && m.runWeight >= l.runWeight && shared >= l.runShare && m.content >= l.runContent:
		return firm
	case shared >= l.share && m.weight >= l.weight && m.content >= l.content && (m.run > 1 || shared >= scattered),
		l.whole && whole && m.run > leastPhrase && m.content >= 2,
		l.whole && whole && m.run == leastPhrase && len(p.words) == len(q.words),
		l.wholeWeight > 0 && whole && m.content >= 2 && m.weight >= l.wholeWeight,
		l.singleWeight > 0 && shared > .9 && m.weight >= l.singleWeight:
		return fits
	}
	return apart
}

// scattered is the part of the lighter passage that must be shared when no two shared words follow one another: all of it, in
// another order.
const scattered = .85

// leastPhrase is how many words two passages must have to be one because they are the same to the last word; of one that is a
// part of the other it takes a word more.
const leastPhrase = 3

// compatible says what is asked of two passages with these speakers. A speaker without a name may be anyone.
func (s *speech) compatible(a, b int32) likeness {
	switch {
	case a == b && s.cast.named(a):
		return sameSpeaker
	case s.cast.named(a) && s.cast.named(b):
		return otherSpeaker
	}
	return openSpeaker
}

// gather turns the groups into utterances. Words between marks that nobody is said to have said (scare quotes) belong to an
// utterance where they fit one, and make none of their own.
func (s *speech) gather(g *grouping) {
	byRoot := map[int32]int{}
	quoted := map[int32]bool{}
	for i := range s.passages {
		if s.passages[i].marked() {
			quoted[g.root(int32(i))] = true
		}
	}
	for i := range s.passages {
		p := &s.passages[i]
		root := g.root(int32(i))
		if p.kind == voice.Indirect || len(p.words) == 0 || !quoted[root] {
			continue
		}
		u, known := byRoot[root]
		if !known {
			u = len(s.utterances)
			byRoot[root] = u
			s.utterances = append(s.utterances, utterance{})
		}
		p.utterance = int32(u)
		s.utterances[u].members = append(s.utterances[u].members, i)
	}
}
