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

// TopicOf says what articles are about. Words are read where sketches read them, in title and beginning, and two that nearly always
// stand side by side are one: White House, job offer; but Sestak, where he is not always called Joe.
func TopicOf(articles []*corpus.Article, a *features.Analyzer, bg *lexicons.BackgroundTable) Topic {
	u := usage{analyzer: a, words: map[string]*word{}, articles: len(articles)}
	for i, article := range articles {
		begin := beginning(article)
		a.Tokens(&corpus.Article{Text: article.Title}, func(tokens []text.Token) { u.read(i, article.Title, nil, tokens, 2) })
		a.Tokens(begin, func(tokens []text.Token) { u.read(i, begin.Text, begin.Parts, tokens, 1) })
	}
	return u.topic(bg)
}

// word is a word of an event with its inflections and spellings.
type word struct {
	key      string // cut normal form
	count    []int  // by article
	forms    map[form]int
	total    int           // occurrences
	names    int           // of them, inside a sentence with a capital
	before   map[*word]int // the words that stand right before it
	after    map[*word]int // and right behind it
	telling  float64
	articles int // that use it
}

// form is a way to write a word.
type form struct{ norm, surface string }

func (f form) normal() string  { return f.norm }
func (f form) written() string { return f.surface }

// usage counts the words of an event.
type usage struct {
	analyzer *features.Analyzer
	words    map[string]*word
	articles int
}

// read counts the terms among the tokens of an article, each n times.
func (u *usage) read(article int, written string, parts []corpus.Part, tokens []text.Token, n int) {
	var last *word // the term that ends where the next token may begin
	p := 0
	for i, t := range tokens {
		for p < len(parts) && parts[p].End <= t.Start {
			p++
		}
		if !t.IsTerm() || p < len(parts) && !parts[p].Kind.Counted() {
			last = nil
			continue
		}
		w := u.word(t, written)
		w.count[article] += n
		w.total++
		if t.IsName() {
			w.names++
		}
		if last != nil && !t.Flags.Is(text.SentenceStart) && tokens[i-1].Flags&text.Capital == t.Flags&text.Capital {
			w.before[last]++
			last.after[w]++
		}
		last = w
		if t.Flags.Is(text.Possessive) {
			last = nil
		}
	}
}

func (u *usage) word(t text.Token, written string) *word {
	kind := u.analyzer.Vocab.Type(t.Type)
	key := cut(kind.Norm)
	w := u.words[key]
	if w == nil {
		w = &word{key: key, count: make([]int, u.articles), forms: map[form]int{}, before: map[*word]int{}, after: map[*word]int{}}
		u.words[key] = w
	}
	surface := t.Of(written)
	if t.Flags.Is(text.Possessive) {
		surface = strings.TrimRight(strings.TrimSuffix(surface, "s"), "'’")
	}
	w.forms[form{kind.Norm, surface}]++
	return w
}

func (u *usage) topic(bg *lexicons.BackgroundTable) Topic {
	var words []*word
	for _, w := range u.words { // strongest puts them in order
		if len(w.key) < 3 || slices.Contains(dayNames, w.key) {
			continue
		}
		if partner, n := most(w.after); partner != nil && always(n, w.total) && partner.total >= w.total {
			continue // Joe of Joe Sestak, White of White House
		}
		for _, n := range w.count {
			if n > 0 {
				w.articles++
			}
		}
		if w.articles < 2 {
			continue
		}
		w.telling = -math.Log(bg.Likely(w.form().norm))
		if 2*w.names > w.total {
			w.telling *= nameWeight
		}
		words = append(words, w)
	}
	t := Topic{Shared: make([][]string, u.articles)}
	for _, w := range u.strongest(words, topicWords, u.common) {
		t.Words = append(t.Words, strings.ReplaceAll(w.phrase(form.normal), " ", "-"))
	}
	for i := range t.Shared {
		own := func(w *word) float64 {
			return w.telling * math.Log2(1+float64(w.count[i])) * float64(w.articles-1)
		}
		for _, w := range u.strongest(words, sharedWords, own) {
			t.Shared[i] = append(t.Shared[i], w.phrase(form.written))
		}
	}
	return t
}

// nameWeight is what a name counts more than another word.
const nameWeight = 1.5

// common is how much a word tells of the whole event: 0 unless more than half of the articles use it.
func (u *usage) common(w *word) (sum float64) {
	if 2*w.articles <= u.articles {
		return 0
	}
	for _, n := range w.count {
		sum += math.Log2(1 + float64(n))
	}
	return sum * w.telling * float64(w.articles)
}

// strongest returns the n words of the highest score above 0, those of one score by key. Of words that begin alike (Syria, Syrian; debt,
// debt limit) the strongest stands for all.
func (u *usage) strongest(words []*word, n int, score func(*word) float64) []*word {
	scores := make(map[*word]float64, len(words))
	var scored, top []*word
	for _, w := range words {
		if s := score(w); s > 0 {
			scores[w] = s
			scored = append(scored, w)
		}
	}
	slices.SortFunc(scored, func(a, b *word) int { return cmp.Or(cmp.Compare(scores[b], scores[a]), cmp.Compare(a.key, b.key)) })
	for _, w := range scored {
		if len(top) == n {
			break
		}
		if !slices.ContainsFunc(top, func(t *word) bool { return beginAlike(t, w) }) {
			top = append(top, w)
		}
	}
	return top
}

// beginAlike tells whether a word of one phrase begins with the first four letters of a word of the other.
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

// always tells whether n of all occurrences are nearly all of them.
func always(n, all int) bool { return n >= 2 && 3*n >= 2*all }

// most returns the word that is counted most often, among equals the first by key.
func most(counts map[*word]int) (top *word, n int) {
	for w, c := range counts {
		if top == nil || c > n || c == n && w.key < top.key {
			top, n = w, c
		}
	}
	return top, n
}

// form returns the usual form of a word.
func (w *word) form() (usual form) {
	for f, n := range w.forms {
		most := w.forms[usual]
		if n > most || n == most && cmp.Or(cmp.Compare(f.surface, usual.surface), cmp.Compare(f.norm, usual.norm)) < 0 {
			usual = f
		}
	}
	return usual
}

// phrase writes the word with the one that nearly always stands before it.
func (w *word) phrase(write func(form) string) string {
	if before, n := most(w.before); before != nil && before != w && always(n, w.total) {
		return write(before.form()) + " " + write(w.form())
	}
	return write(w.form())
}
