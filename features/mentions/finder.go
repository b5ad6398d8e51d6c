package mentions

import (
	"cmp"
	"slices"

	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/features/voice"
)

// None stands for no actor.
const None int32 = -1

// Finder finds mentions. It keeps scratch memory, so it is for one goroutine.
type Finder struct {
	*Words

	// The current article.
	text      string
	tokens    []text.Token
	grammar   *syntax.Result
	sentences []text.Sentence
	heard     *voice.Result

	names    []name          // step 1, in order
	nameAt   []int32         // by token: index into names of the innermost one there, or -1
	known    map[uint32]bool // terms that end a name in running text, or begin one of several words
	found    []description   // step 2, in order
	actors   []Actor
	entities map[int32]int32    // entity → actor
	spelled  map[uint64]int32   // hash of the terms of a name → actor
	bearers  map[uint32][]int32 // last word of a name → actors
	firsts   map[uint32][]int32 // first word of a name of several → actors
	holders  map[string][]int32 // office → actors that hold it
	lemmas   map[string]int32   // noun → the actor that only nouns name
	aliases  map[string]string  // noun → what the article says the group is made of
	phraseOf []int32            // by token: the phrase whose head it is
	told     []int              // by sentence: how many the outlet itself has told up to it
	quoteOf  []int32            // by token between quotation marks: index into heard.Quotes, or None
	lone     []voice.Source     // sources that describe one person, in order of the text
	who      []int32            // by token, of pronouns and heads of descriptions: the actor it stands for, or None
	borne    []bearing          // by actor
	recent   []seen             // mentions so far, in order of their heads

	// Speakers.
	described  map[int]int32    // by first token of a source: the actor that it alone describes
	number     []int32          // by actor: index into out.Actors, or None
	speakerOf  map[int32]int32  // by index into out.Actors
	speakersBy map[string]int32 // by name
	out        *Result
}

// NewFinder returns a Finder that knows these words.
func (w *Words) NewFinder() *Finder {
	return &Finder{
		Words: w, known: map[uint32]bool{}, entities: map[int32]int32{}, spelled: map[uint64]int32{},
		bearers: map[uint32][]int32{}, firsts: map[uint32][]int32{}, lemmas: map[string]int32{}, holders: map[string][]int32{}, aliases: map[string]string{},
		described: map[int]int32{}, speakerOf: map[int32]int32{}, speakersBy: map[string]int32{},
	}
}

// Find fills out with the actors of txt and their mentions. seg is txt cut into tokens, heard who speaks where, grammar what
// syntax made of it. Time is linear in the number of tokens.
func (f *Finder) Find(txt string, seg *text.Segmented, heard *voice.Result, grammar *syntax.Result, out *Result) {
	f.text, f.tokens, f.heard, f.grammar, f.out, f.sentences = txt, seg.Tokens, heard, grammar, out, seg.Sentences
	f.reset()
	f.findNames(seg.Sentences)
	f.people()
	f.sayers()
	f.describe(seg.Sentences)
	f.resolve(seg.Sentences)
	f.finish()
	f.speakers()
}

func (f *Finder) reset() {
	f.names, f.found, f.recent = f.names[:0], f.found[:0], f.recent[:0]
	f.actors, f.borne = nil, f.borne[:0]
	f.out.Mentions = f.out.Mentions[:0]
	clear(f.known)
	clear(f.entities)
	clear(f.spelled)
	clear(f.bearers)
	clear(f.firsts)
	clear(f.lemmas)
	clear(f.holders)
	clear(f.aliases)
	f.nameAt = filled(f.nameAt, len(f.tokens))
	f.who = filled(f.who, len(f.tokens))
	f.phraseOf = filled(f.phraseOf, len(f.tokens))
	for i, p := range f.grammar.Phrases {
		f.phraseOf[p.Head] = int32(i)
	}
}

// filled returns dst with n times None.
func filled(dst []int32, n int) []int32 {
	dst = slices.Grow(dst[:0], n)[:n]
	for i := range dst {
		dst[i] = None
	}
	return dst
}

// add notes a mention of tokens from to to.
func (f *Finder) add(from, to, head int, k Kind, actor int32) {
	span := text.Span{Start: f.tokens[from].Start(), End: f.tokens[to-1].End()}
	if f.tokens[to-1].Flags.Is(text.Possessive) && k != Pronoun {
		span.End = withoutPossessive(f.text, span)
	}
	f.out.Mentions = append(f.out.Mentions, Mention{Span: span, From: from, To: to, Head: head, Kind: k, Actor: actor})
}

// withoutPossessive is the end of a span before ’s.
func withoutPossessive(txt string, s text.Span) int {
	for _, tail := range [...]string{"’s", "'s", "’S", "'S"} {
		if n := s.Len() - len(tail); n > 0 && txt[s.Start+n:s.End] == tail {
			return s.Start + n
		}
	}
	return s.End
}

// finish puts mentions in order, numbers the actors by their first mention, and notes the phrase of each mention.
func (f *Finder) finish() {
	m := f.out.Mentions
	slices.SortStableFunc(m, func(a, b Mention) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	f.number = filled(f.number, len(f.actors))
	number := f.number
	f.out.Actors = f.out.Actors[:0]
	keep := func(id int32) {
		if number[id] == None {
			number[id] = int32(len(f.out.Actors))
			f.out.Actors = append(f.out.Actors, f.actors[id])
		}
	}
	for i := range m {
		keep(m[i].Actor)
	}
	for i := 0; i < len(f.out.Actors); i++ { // those that only act through another come last
		if of := f.out.Actors[i].Of; of != None {
			keep(of)
			f.out.Actors[i].Of = number[of]
		}
	}
	for i := range m {
		m[i].Actor, m[i].Phrase = number[m[i].Actor], f.phraseOf[m[i].Head]
	}
}
