package stance

import (
	"slices"
	"sort"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/loaded"
	"tellings/features/mentions"
	"tellings/features/tone"
	"tellings/features/voice"
	"tellings/lang"
)

// Account is what an article does with a target.
type Account struct {
	Mentions  []Mention
	Sentences []Sentence // that speak of it, in order
	Balance   float64    // Σ over them of Positive − Negative
	Told      int        // of them, those that speak of it in the speech of someone, quoted or attributed
	Said      float64    // Σ over those of Positive − Negative
	Spoken    int        // words that the article gives to it as speech, quoted or attributed
	*manner
}

// Sentence is one sentence that speaks of a target.
type Sentence struct {
	Number             int         // of the sentence in the article
	From, To           int         // the tokens of its first mention there
	Voice              voice.Voice // in which it is mentioned there
	Negative, Positive float64     // probabilities, mean over its mentions there
}

// manner is what an article does whomever it speaks of.
type manner struct {
	Sentences int     // that count
	Contrast  int     // of them, those that open with but, yet or however
	Loaded    float64 // mean score of loaded language of the sentences
	Words     int     // of speech, quoted or attributed
}

// Reader makes Accounts. It serves one goroutine.
type Reader struct {
	vocab  *text.Vocab
	tone   *tone.Scorer
	loaded *loaded.Scorer
	turns  []uint32 // terms that open a sentence against what was said before

	d      *features.Document
	manner *manner
	speech []speech
}

// speech is one quotation or piece of attributed speech.
type speech struct {
	words    int
	mentions [2]text.Span // where its speaker stands: the source beside it, and the name
}

// NewReader returns a Reader of documents of a.
func NewReader(a *features.Analyzer, t *tone.Scorer) (*Reader, error) {
	m, err := loaded.Shipped()
	if err != nil {
		return nil, err
	}
	s, err := loaded.NewScorer(a, m)
	if err != nil {
		return nil, err
	}
	r := &Reader{vocab: a.Vocab, tone: t, loaded: s}
	for _, w := range lang.English.Words("tone.contrasts") {
		r.turns = append(r.turns, a.Vocab.TermOf(a.Vocab.Intern(w)))
	}
	return r, nil
}

// Another returns a Reader for another goroutine that shares with r what is known of words and lists.
func (r *Reader) Another() *Reader {
	return &Reader{vocab: r.vocab, tone: r.tone.Another(), loaded: r.loaded.Another(), turns: r.turns}
}

// Read looks over d. r must be its reading.
func (r *Reader) Read(d *features.Document, reading *features.Reading) {
	r.d = d
	r.tone.Read(d, reading)
	r.manner = &manner{}
	for i, score := range r.loaded.Scores(d) {
		if !d.Parts[i].Counted() {
			continue
		}
		r.manner.Sentences++
		if slices.Contains(r.turns, r.opening(d.Sentences[i])) {
			r.manner.Contrast++
		}
		if score.Terms != nil {
			r.manner.Loaded += score.Value
		}
	}
	r.manner.Loaded /= float64(max(1, r.manner.Sentences))
	r.listen(&reading.Actors)
}

// opening is the term of the first word of s.
func (r *Reader) opening(s text.Sentence) uint32 {
	for t := s.First; t < s.End; t++ {
		if r.d.Tokens[t].Flags.Is(text.Word) {
			return r.vocab.TermOf(r.d.Tokens[t].Type)
		}
	}
	return nothing
}

// nothing is not a term: a sentence without a word.
const nothing = ^uint32(0)

// listen notes what is said in the article and who says it.
func (r *Reader) listen(actors *mentions.Result) {
	r.speech = r.speech[:0]
	d := r.d
	for i := range d.Quotes {
		q := &d.Quotes[i]
		if q.Inside || q.Kind == voice.Scare {
			continue
		}
		s := speech{mentions: [2]text.Span{q.Source.Span, {}}}
		if k := actors.Sayings[i].Speaker; k >= 0 {
			s.mentions[1] = actors.Speakers[k].Mention
		}
		for t := q.From; t < q.To; t++ {
			if d.Tokens[t].Flags.Is(text.Word | text.Number) {
				s.words++
			}
		}
		r.manner.Words += s.words
		r.speech = append(r.speech, s)
	}
}

// Account is what the article read last does with the target of these mentions, which must be in order.
func (r *Reader) Account(mentions []Mention) *Account {
	a := &Account{Mentions: mentions, manner: r.manner}
	for i := 0; i < len(mentions); {
		number := r.d.SentenceOf(mentions[i].From)
		first := i
		for i < len(mentions) && mentions[i].From < r.d.Sentences[number].End {
			i++
		}
		if !r.d.Parts[number].Counted() {
			continue
		}
		s := r.sentence(mentions[first:i])
		s.Number = number
		a.Balance += s.Positive - s.Negative
		if s.Voice != voice.Outlet || r.borne(mentions[first].From) {
			a.Told++
			a.Said += s.Positive - s.Negative
		}
		a.Sentences = append(a.Sentences, s)
	}
	for _, s := range r.speech {
		if r.named(mentions, s.mentions[0]) || r.named(mentions, s.mentions[1]) {
			a.Spoken += s.words
		}
	}
	return a
}

// borne reports whether the article gives token i to somebody: as what they speak about, think or want, though it tells it in its
// own words. What is said of a target so counts as what is said in speech.
func (r *Reader) borne(i int) bool {
	quotes := r.d.Quotes
	behind := sort.Search(len(quotes), func(k int) bool { return quotes[k].From > i })
	for k := behind - 1; k >= max(0, behind-32); k-- { // no more of them lie within one another
		q := &quotes[k]
		if q.To > i && (q.Kind == voice.Attitude || q.Kind == voice.Topic) {
			return true
		}
	}
	return false
}

// sentence judges the mentions of one sentence.
func (r *Reader) sentence(mentions []Mention) Sentence {
	s := Sentence{From: mentions[0].From, To: mentions[0].To, Voice: r.d.Voices[mentions[0].From]}
	share := 1 / float64(len(mentions))
	for _, m := range mentions {
		score := r.tone.Score(m.From, m.To)
		s.Negative += share * score.Negative
		s.Positive += share * score.Positive
	}
	return s
}

// named reports whether one of the mentions, which are in order, stands in span.
func (r *Reader) named(mentions []Mention, span text.Span) bool {
	i, _ := slices.BinarySearchFunc(mentions, span.Start, func(m Mention, start int) int { return r.d.Tokens[m.To-1].End() - start - 1 })
	return i < len(mentions) && r.d.Tokens[mentions[i].From].Start() < span.End
}
