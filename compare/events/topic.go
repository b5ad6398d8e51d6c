package events

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/lexicons"
)

// Topic is what the articles of an event have in common, in their own words.
type Topic struct {
	Words  []string   // the three that tell most, of those that more than half of the articles use, in normal form: vance, white-house
	Shared [][]string // by article: the words and names, as written, that it has in common with others, at most five
}

const (
	topicWords  = 3
	sharedWords = 5
)

// Name joins the words of the topic to a name for the event, "event" where there are none.
func (t Topic) Name() string {
	if len(t.Words) == 0 {
		return "event"
	}
	return strings.Join(t.Words, "-")
}

// Namer says what events are about. It remembers what it needs of each type and serves one goroutine.
type Namer struct {
	analyzer *features.Analyzer
	bg       *lexicons.BackgroundTable
	keys     []int32          // by type: 1 + the number of its cut normal form, 0 where it was not met yet
	numbers  map[string]int32 // of cut normal forms
	current  []*word          // by that number: the word in the current event, nil for none
	words    []*word          // of the current event, and behind them memory for more
	met      int              // how many there are
	pairs    []adjacent
}

// NewNamer returns a Namer for documents of a.
func NewNamer(a *features.Analyzer, bg *lexicons.BackgroundTable) *Namer {
	return &Namer{analyzer: a, bg: bg, numbers: map[string]int32{}}
}

// WordsOf are the words of the Topic of articles; of the documents no more than the words is asked.
func (n *Namer) WordsOf(docs []*features.Document) []string {
	u := n.read(docs)
	defer n.forget()
	return u.topicWords(u.candidates(len(docs)/2 + 1))
}

// TopicOf says what articles are about; of the documents no more than the words is asked. Words are read where sketches read them, in title
// and beginning, and two that nearly always stand side by side are one: White House, job offer; but Sestak, where he is not always called Joe.
func (n *Namer) TopicOf(docs []*features.Document) Topic {
	u := n.read(docs)
	defer n.forget()
	return Topic{Words: u.topicWords(u.candidates(2)), Shared: u.shared()}
}

// read counts the words of an event.
func (n *Namer) read(docs []*features.Document) *usage {
	u := &usage{Namer: n, of: make([][]use, len(docs))}
	for i, d := range docs {
		u.read(i, d.Text, nil, d.Tokens[d.Title.From:d.Title.To], 2)
		parts, tokens := beginning(d)
		u.read(i, d.Text, parts, tokens, 1)
	}
	u.meetNeighbours()
	return u
}

// forget makes room for the next event, and holds no word of its articles: each would keep a whole text.
func (n *Namer) forget() {
	for _, w := range n.words[:n.met] {
		n.current[w.number] = nil
		clear(w.forms)
	}
	n.met, n.pairs = 0, n.pairs[:0]
}

// word is a word of an event with its inflections and spellings.
type word struct {
	number   int32  // of its key
	key      string // cut normal form
	forms    []form
	total    int // occurrences
	names    int // of them, inside a sentence with a capital
	before   neighbour
	after    neighbour
	telling  float64
	articles int     // that use it
	last     int     // 1 + the one that used it last
	slot     int     // its place in the uses of that one
	spread   float64 // over these, the sum of log2(1 + count)
}

// adjacent are two words of which one stands right before the other, by their numbers.
type adjacent struct{ first, second int32 }

// neighbour is the word that stands beside another most often, among equals the first by key.
type neighbour struct {
	*word
	count int
}

func (n *neighbour) meet(w *word, count int) {
	if n.word == nil || count > n.count || count == n.count && w.key < n.key {
		*n = neighbour{w, count}
	}
}

// use is how often an article uses a word.
type use struct {
	*word
	count int
}

// form is a way to write a word.
type form struct {
	id            uint32 // a type that is written so
	norm, surface string
	count         int
}

func (f form) normal() string  { return f.norm }
func (f form) written() string { return f.surface }

// usage counts the words of an event.
type usage struct {
	*Namer
	of [][]use // by article, in the order in which it comes to them
}

// read counts the terms among the tokens of an article, each n times.
func (u *usage) read(article int, written string, parts []corpus.Part, tokens []text.Token, n int) {
	var last *word // the term that ends where the next token may begin
	p := 0
	for i, t := range tokens {
		for p < len(parts) && parts[p].End <= t.Start() {
			p++
		}
		if !t.IsTerm() || p < len(parts) && !parts[p].Kind.Counted() {
			last = nil
			continue
		}
		w := u.word(t, written)
		u.count(article, w, n)
		w.total++
		if t.IsName() {
			w.names++
		}
		if last != nil && !t.Flags.Is(text.SentenceStart) && tokens[i-1].Flags&text.Capital == t.Flags&text.Capital {
			u.pairs = append(u.pairs, adjacent{last.number, w.number})
		}
		last = w
		if t.Flags.Is(text.Possessive) {
			last = nil
		}
	}
}

func (u *usage) word(t text.Token, written string) *word {
	w := u.keyed(t.Type)
	for i := range w.forms {
		if f := &w.forms[i]; f.id == t.Type {
			f.count++
			return w
		}
	}
	surface := t.Of(written)
	if t.Flags.Is(text.Possessive) {
		surface = strings.TrimRight(strings.TrimSuffix(surface, "s"), "'’")
	}
	w.write(form{t.Type, u.analyzer.Vocab.Type(t.Type).Norm, surface, 1})
	return w
}

// keyed returns the word that a type is a form of.
func (n *Namer) keyed(id uint32) *word {
	if more := int(id) + 1 - len(n.keys); more > 0 {
		n.keys = append(n.keys, make([]int32, max(more, n.analyzer.Vocab.Types()-len(n.keys)))...)
	}
	if n.keys[id] == 0 {
		key := cut(n.analyzer.Vocab.Type(id).Norm)
		number, met := n.numbers[key]
		if !met {
			number = int32(len(n.current))
			n.numbers[key] = number
			n.current = append(n.current, nil)
		}
		n.keys[id] = 1 + number
	}
	number := n.keys[id] - 1
	if n.current[number] == nil {
		if n.met == len(n.words) {
			n.words = append(n.words, new(word))
		}
		w := n.words[n.met]
		n.met++
		*w = word{number: number, key: cut(n.analyzer.Vocab.Type(id).Norm), forms: w.forms[:0]}
		n.current[number] = w
	}
	return n.current[number]
}

// count notes that an article uses w, n times more.
func (u *usage) count(article int, w *word, n int) {
	if w.last != article+1 {
		w.last, w.slot = article+1, len(u.of[article])
		w.articles++
		u.of[article] = append(u.of[article], use{word: w})
	}
	u.of[article][w.slot].count += n
}

// write counts a form.
func (w *word) write(met form) {
	for i := range w.forms {
		if f := &w.forms[i]; f.surface == met.surface && f.norm == met.norm {
			f.count++
			return
		}
	}
	w.forms = append(w.forms, met)
}

// meetNeighbours tells words who stands beside them.
func (n *Namer) meetNeighbours() {
	slices.SortFunc(n.pairs, func(a, b adjacent) int { return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(a.second, b.second)) })
	for i := 0; i < len(n.pairs); {
		p, first := n.pairs[i], i
		for i++; i < len(n.pairs) && n.pairs[i] == p; i++ {
		}
		n.current[p.first].after.meet(n.current[p.second], i-first)
		n.current[p.second].before.meet(n.current[p.first], i-first)
	}
}

// candidates are the words of at least so many articles that may tell the event, with what they tell.
func (u *usage) candidates(articles int) (words []*word) {
	for _, w := range u.words[:u.met] {
		if w.articles < articles || w.articles < 2 || len(w.key) < 3 || slices.Contains(dayNames(), w.key) {
			continue
		}
		if next := w.after; next.word != nil && always(next.count, w.total) && next.total >= w.total {
			continue // Joe of Joe Sestak, White of White House
		}
		w.telling = -math.Log(u.bg.Likely(w.form().norm))
		if 2*w.names > w.total {
			w.telling *= nameWeight
		}
		words = append(words, w)
	}
	return words
}

// topicWords are those of Topic.
func (u *usage) topicWords(candidates []*word) (words []string) {
	for _, uses := range u.of {
		for _, w := range uses {
			if w.telling > 0 {
				w.spread += math.Log2(1 + float64(w.count))
			}
		}
	}
	var scored []rated
	for _, w := range candidates {
		if 2*w.articles > len(u.of) {
			scored = append(scored, rated{w, w.spread * w.telling * float64(w.articles)})
		}
	}
	for _, w := range strongest(scored, topicWords) {
		words = append(words, strings.ReplaceAll(w.phrase(form.normal), " ", "-"))
	}
	return words
}

// shared are those of Topic.
func (u *usage) shared() [][]string {
	all := make([][]string, len(u.of))
	var scored []rated
	for i, uses := range u.of {
		scored = scored[:0]
		for _, w := range uses { // the telling of what is no candidate is 0
			scored = append(scored, rated{w.word, w.telling * math.Log2(1+float64(w.count)) * float64(w.articles-1)})
		}
		for _, w := range strongest(scored, sharedWords) {
			all[i] = append(all[i], w.phrase(form.written))
		}
	}
	return all
}

// rated is a word with a score.
type rated struct {
	*word
	score float64
}

// nameWeight is what a name counts more than another word.
const nameWeight = 1.5

// strongest returns the n words of the highest score above 0, those of one score by key. Of words that begin alike (Syria, Syrian; debt,
// debt limit) the strongest stands for all.
func strongest(words []rated, n int) (top []*word) {
	slices.SortFunc(words, func(a, b rated) int { return cmp.Or(cmp.Compare(b.score, a.score), strings.Compare(a.key, b.key)) })
	for _, w := range words {
		if len(top) == n || w.score <= 0 {
			break
		}
		if !slices.ContainsFunc(top, func(t *word) bool { return beginAlike(t, w.word) }) {
			top = append(top, w.word)
		}
	}
	return top
}

// beginAlike reports whether a word of one phrase begins with the first four letters of a word of the other.
func beginAlike(a, b *word) bool {
	joint := func(r rune) bool { return r == ' ' || r == '-' }
	for p := range strings.FieldsFuncSeq(a.phrase(form.normal), joint) {
		for q := range strings.FieldsFuncSeq(b.phrase(form.normal), joint) {
			if p == q || len(p) >= 4 && len(q) >= 4 && p[:4] == q[:4] {
				return true
			}
		}
	}
	return false
}

// always reports whether n of all occurrences are nearly all of them.
func always(n, all int) bool { return n >= 2 && 3*n >= 2*all }

// form returns the usual form of a word.
func (w *word) form() (usual form) {
	for _, f := range w.forms {
		if cmp.Or(cmp.Compare(usual.count, f.count), strings.Compare(f.surface, usual.surface), strings.Compare(f.norm, usual.norm)) < 0 {
			usual = f
		}
	}
	return usual
}

// phrase writes the word with the one that nearly always stands before it.
func (w *word) phrase(write func(form) string) string {
	if before := w.before; before.word != nil && before.word != w && always(before.count, w.total) {
		return write(before.form()) + " " + write(w.form())
	}
	return write(w.form())
}
