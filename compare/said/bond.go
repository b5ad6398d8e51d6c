package said

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
func (s *Speech) bond(p, q *Passage, m alignment) bond {
	if len(m.pairs) == 0 {
		return apart
	}
	l := s.compatible(p.Speaker, q.Speaker)
	shared := float64(m.weight) / float64(max(1, min(p.weight, q.weight)))
	whole := m.run == min(len(p.Words), len(q.Words))
	switch {
	case m.run >= l.run && m.runWeight >= l.runWeight && shared >= l.runShare && m.content >= l.runContent:
		return firm
	case shared >= l.share && m.weight >= l.weight && m.content >= l.content && (m.run > 1 || shared >= scattered),
		l.whole && whole && m.run > leastPhrase && m.content >= 2,
		l.whole && whole && m.run == leastPhrase && len(p.Words) == len(q.Words),
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
func (s *Speech) compatible(a, b int32) likeness {
	switch {
	case a == b && s.Cast.Named(a):
		return sameSpeaker
	case s.Cast.Named(a) && s.Cast.Named(b):
		return otherSpeaker
	}
	return openSpeaker
}
