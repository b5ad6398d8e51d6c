package said

import (
	"slices"

	"tellings/corpus/text"
	"tellings/features/voice"
)

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

// speakers is how the speakers of two passages stand to each other.
type speakers uint8

const (
	openSpeakers  speakers = iota // one of them has no name, and may be anyone
	sameSpeaker                   // the same name
	otherSpeakers                 // two names
)

// asked is what is asked of two passages. The less is known of the speakers, the more passages must share.
var asked = [...]likeness{
	openSpeakers:  {share: .75, weight: 85, content: 2, run: 7, runWeight: 110, whole: true},
	sameSpeaker:   {share: .5, weight: 65, content: 2, run: 6, runWeight: 80, whole: true, wholeWeight: 45, singleWeight: 35},
	otherSpeakers: {share: 2, run: 8, runWeight: 150, runShare: .6, runContent: 4}, // one of the articles, or we, got the name wrong
}

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
	l := &asked[s.speakers(p.Speaker, q.Speaker)]
	shared := float64(m.weight) / float64(max(1, min(p.weight, q.weight)))
	whole := m.run == min(len(p.Words), len(q.Words))
	held := shared >= unheld && 2*m.together(p.Words) >= min(p.weight, q.weight) || m.run >= unheldRun || s.held(p, q, m)
	switch {
	case m.run >= l.run && m.runWeight >= l.runWeight && shared >= l.runShare && m.content >= l.runContent && held:
		return firm
	case shared >= l.share && held && m.weight >= l.weight && m.content >= l.content && (m.run > 1 || shared >= scattered),
		l.whole && whole && m.run > leastPhrase && m.content >= 2,
		l.whole && whole && m.run >= leastPhrase && len(p.Words) == len(q.Words),
		l.wholeWeight > 0 && whole && m.content >= 2 && m.weight >= l.wholeWeight,
		l.singleWeight > 0 && shared > .9 && m.weight >= l.singleWeight:
		return fits
	}
	return apart
}

// scattered is the part of the lighter passage that must be shared when no two shared words follow one another: all of it, in
// another order.
const scattered = .85

// A speaker has turns of phrase, and says them on more than one occasion: "right for the families of the valley". Two passages
// that share one go on each in its own way before it and behind it. Where both are pieces of one utterance that reach
// different far, they overlap like dominoes: what they share begins where one of them begins, or a sentence of it, and ends
// where the other one does. Otherwise they must share so much of the lighter one, half of it in one run, or so many words in a row, that it is not a turn of phrase. Its
// weight does not tell: "eleven thousand tonnes of herring" is heavy, and said whenever it is spoken of.
const (
	unheld    = .6
	unheldRun = 10
	heldGap   = 2 // words between runs that are taken as one: small edits
)

// held reports whether the heaviest run that p and q share, with small edits, begins at a seam of one and ends at a seam of the
// other.
func (s *Speech) held(p, q *Passage, m alignment) bool {
	first, end := m.heaviest()
	if end-first+1 < leastPhrase && len(m.pairs) > end-first+1 {
		return false // two words, an address perhaps, and others elsewhere
	}
	from, to := m.pairs[first], m.pairs[end]
	return s.seam(p.Words, from.a) && s.seam(q.Words, to.b+1) || s.seam(q.Words, from.b) && s.seam(p.Words, to.a+1)
}

// heaviest is the heaviest run that two passages share, with small edits, as the first and the last of its pairs.
func (m *alignment) heaviest() (first, end int) {
	near := func(x, y pair) bool { return y.a-x.a <= heldGap+1 && y.b > x.b && y.b-x.b <= heldGap+1 }
	end = slices.Index(m.pairs, m.last)
	first = end
	for first > 0 && near(m.pairs[first-1], m.pairs[first]) {
		first--
	}
	for end+1 < len(m.pairs) && near(m.pairs[end], m.pairs[end+1]) {
		end++
	}
	return first, end
}

// together is the weight of the heaviest run; words are those of the first passage.
func (m *alignment) together(words []Word) (sum int32) {
	first, end := m.heaviest()
	for _, p := range m.pairs[first : end+1] {
		sum += words[p.a].weight
	}
	return sum
}

// seam reports whether a passage begins or ends before word i, or a sentence or piece of it does: there is more than a comma or
// a colon between the words.
func (s *Speech) seam(words []Word, i int) bool {
	if i == 0 || i == len(words) || words[i-1].doc != words[i].doc {
		return true
	}
	d := s.event.Docs[words[i].doc]
	for k := words[i-1].token + 1; k < words[i].token; k++ {
		switch d.Tokens[k].Type {
		case '.', '?', '!', ';', text.Ellipsis:
			return true
		}
		if d.Voices[k] == voice.Outlet {
			return true
		}
	}
	return false
}

// leastPhrase is how many words two passages must have to be one because they are the same to the last word; of one that is a
// part of the other it takes a word more.
const leastPhrase = 3

// speakers sets two members of the cast side by side.
func (s *Speech) speakers(a, b int32) speakers {
	switch {
	case a == b && s.Cast.Named(a):
		return sameSpeaker
	case s.Cast.Named(a) && s.Cast.Named(b):
		return otherSpeakers
	}
	return openSpeakers
}
