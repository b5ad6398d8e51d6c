package features

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"sync"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features/kept"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
	"tellings/lexicons"
)

// Analyzer extracts Documents. It holds what all articles share: the vocabulary and the compiled lists. It is safe for
// concurrent use.
type Analyzer struct {
	Vocab   *text.Vocab
	Matcher *lexicons.Matcher
	Acts    *Acts // what people do to each other; empty without the list of that name
	cues    *lexicons.List
	telling map[string]Telling        // what the words of cues tell by themselves
	voices  *voice.Cues               // cues, compiled
	usage   *lexicons.BackgroundTable // which words news writes with a capital
	grammar func() *syntax.Words      // of Vocab, loaded when an article is first read; so are those of actors
	actors  func() *mentions.Words
	Cache   *kept.Cache // of earlier runs; nil for none. It must have been opened for the language and lists of the Analyzer

	workers corpus.Idle[*worker]
}

// worker is the scratch memory of one goroutine.
type worker struct {
	vocab     *text.Vocab
	segmenter *text.Segmenter
	finder    *voice.Finder
	scanner   *lexicons.Scanner
	segmented text.Segmented
	voices    voice.Result
	matches   []lexicons.Match
	hits      []Hit
	starts    []int
	encoded   []byte
	names     names
	reader    *reader // nil until an article is read, see Read
}

// ShippedLists are the lists of the program in a language: all of them, or without measures those alone that have a task of their own.
func ShippedLists(l *lang.Language, measures bool) ([]*lexicons.List, error) {
	lists, err := lexicons.BuiltinOf(l)
	if err != nil || measures {
		return lists, err
	}
	return slices.DeleteFunc(lists, func(l *lexicons.List) bool { return l.Name != Cues }), nil // without cues nobody could be told to speak
}

// NewAnalyzer compiles lists. The list called "cues" tells how speech is attributed, the one called "acts" what verbs do, the one
// called "stance" is read only together with a target; hits are looked for in all others. Without cues only quotation marks tell
// voices apart. It is an error for two lists to have one name.
func NewAnalyzer(lists []*lexicons.List) (*Analyzer, error) {
	return NewAnalyzerOf(lang.English, lists)
}

// NewAnalyzerOf is NewAnalyzer for articles in another language. Of one whose grammar is not known, Read tells nothing.
func NewAnalyzerOf(l *lang.Language, lists []*lexicons.List) (*Analyzer, error) {
	own, rest, err := setApart(lists)
	if err != nil {
		return nil, err
	}
	cues, acts := &lexicons.List{Name: Cues}, &lexicons.List{Name: ActList}
	if l := own[Cues]; l != nil {
		cues = l
	}
	if l := own[ActList]; l != nil {
		acts = l
	}
	v := text.NewVocabOf(l)
	m, err := lexicons.Compile(v, rest)
	if err != nil {
		return nil, fmt.Errorf("features: %w", err)
	}
	a := &Analyzer{Vocab: v, Matcher: m, Acts: newActs(acts), cues: cues, telling: tellings(cues)}
	if l != lang.English {
		a.voices = voice.CompilePlain(v, cues)
	} else if a.voices, err = voice.Compile(v, cues); err != nil {
		return nil, fmt.Errorf("features: %w", err)
	}
	if l == lang.English {
		if a.usage, err = lexicons.Background(); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("features: %w", err)
		}
	}
	a.grammar = sync.OnceValue(func() *syntax.Words { return syntax.NewWords(v) })
	a.actors = sync.OnceValue(func() *mentions.Words { return mentions.NewWords(v, a.usage) })
	a.workers.New = a.newWorker
	return a, nil
}

// setApart parts the lists with a task of their own, by name, from those of hits.
func setApart(lists []*lexicons.List) (own map[string]*lexicons.List, hits []*lexicons.List, err error) {
	own, hits = map[string]*lexicons.List{}, make([]*lexicons.List, 0, len(lists))
	for _, l := range lists {
		task, apart := tasks[l.Name]
		switch {
		case !apart:
			hits = append(hits, l)
		case own[l.Name] != nil:
			return nil, nil, fmt.Errorf("features: two lists are called %q, the name of the list that tells %s; rename yours (%s)", l.Name, task, l.Origin)
		default:
			own[l.Name] = l
		}
	}
	return own, hits, nil
}

func (a *Analyzer) newWorker() *worker {
	return &worker{vocab: a.Vocab, segmenter: text.NewSegmenter(a.Vocab), finder: a.voices.NewFinder(), scanner: a.Matcher.NewScanner(),
		names: newNames(a.Vocab, a.usage)}
}

// These lists are not lists of hits: Cues attributes speech, and Stance tells what is said of a target.
const (
	Cues   = "cues"
	Stance = "stance"
)

// tasks say what the lists tell that are not lists of hits.
var tasks = map[string]string{Cues: "who speaks", ActList: "what people do to each other", Stance: "what is said of a target"}

// Extract analyses one article: its words, voices and hits.
func (a *Analyzer) Extract(article *corpus.Article) *Document {
	d := a.outline(article)
	a.Hits(d)
	return d
}

// outline is Extract without hits: all that is said of an article that nothing is compared with.
func (a *Analyzer) outline(article *corpus.Article) *Document {
	d := a.Words(article)
	a.Voices(d)
	return d
}

// Words reads an article no deeper than its tokens and sentences.
func (a *Analyzer) Words(article *corpus.Article) *Document {
	w := a.workers.Take()
	defer a.workers.Give(w)
	d := a.newDocument(article)
	w.words(d)
	d.parted()
	return d
}

// words fills in the tokens and sentences of d.
func (w *worker) words(d *Document) {
	if d.record != nil && d.record.Get(kept.Words) != "" {
		if rest, err := w.segmenter.DecodeTokens(d.Text, d.record.Get(kept.Words), &d.Segmented); err == nil && rest == "" {
			return
		}
	}
	w.segment(d.Text, d.Layout)
	d.Segmented = text.Segmented{Tokens: taken(&w.segmented.Tokens), Sentences: taken(&w.segmented.Sentences)}
	if d.record != nil {
		d.record.Set(kept.Words, w.segmenter.AppendTokens(nil, d.Tokens, true))
	}
}

// Glance calls look with what Words returns, which is good until look returns, and with the tokens encoded: Recall makes the same
// Document of these again at less cost than reading the text.
func (a *Analyzer) Glance(article *corpus.Article, look func(d *Document, tokens []byte)) {
	w := a.workers.Take()
	defer a.workers.Give(w)
	d := a.newDocument(article)
	w.segment(d.Text, d.Layout)
	d.Segmented = w.segmented
	d.parted()
	w.encoded = w.segmenter.AppendTokens(w.encoded[:0], d.Tokens, false)
	look(d, w.encoded)
}

// Recall is Words for an article whose tokens Glance has encoded; without them it reads the text.
func (a *Analyzer) Recall(article *corpus.Article, tokens string) *Document {
	if tokens == "" {
		return a.Words(article)
	}
	w := a.workers.Take()
	defer a.workers.Give(w)
	d := a.newDocument(article)
	if _, err := w.segmenter.DecodeTokens(d.Text, tokens, &d.Segmented); err != nil {
		w.words(d)
	} else if d.record != nil && d.record.Get(kept.Words) == "" {
		d.record.Set(kept.Words, w.segmenter.AppendTokens(nil, d.Tokens, true))
	}
	d.parted()
	return d
}

// newDocument is an article before it is read.
func (a *Analyzer) newDocument(article *corpus.Article) *Document {
	d := &Document{Article: article, Text: article.Whole(), Layout: article.WholeParts()}
	d.record = a.record(article.Title, d.Text, d.Layout)
	return d
}

// parted fills in what follows from the sentences and parts.
func (d *Document) parted() {
	d.Parts = sentenceParts(d.Sentences, d.Tokens, d.Layout)
	d.Title = newTitle(&d.Segmented, d.Parts, d.head())
}

// Voices finds who speaks in a document that has its words, and counts them.
func (a *Analyzer) Voices(d *Document) {
	var k keptVoices
	if d.recall(kept.Voices, &k) && len(k.Voices) == len(d.Tokens) {
		d.Result, d.Counts = k.Result, k.Counts
		return
	}
	w := a.workers.Take()
	defer a.workers.Give(w)
	w.finder.Find(&d.Segmented, d.Layout, &w.voices)
	d.Result = voice.Result{
		Quotes: taken(&w.voices.Quotes), Voices: taken(&w.voices.Voices),
		Layout: w.voices.Layout, Silent: taken(&w.voices.Silent),
	}
	if len(d.Tokens) >= long {
		w.finder = a.voices.NewFinder() // and lets go what the other had found on its way
	}
	d.Counts = count(d)
	d.note(kept.Voices, keptVoices{d.Result, d.Counts})
}

// Hits finds the entries of the lists in a document that has its voices.
func (a *Analyzer) Hits(d *Document) {
	if d.recall(kept.Hits, &d.Hits) {
		return
	}
	w := a.workers.Take()
	defer a.workers.Give(w)
	w.find(d)
	d.note(kept.Hits, d.Hits)
}

// Tokens cuts a text into tokens and nothing more, for passes that need no Document. yield must not keep the slice.
func (a *Analyzer) Tokens(s string, parts []corpus.Part, yield func([]text.Token)) {
	w := a.workers.Take()
	defer a.workers.Give(w)
	w.segment(s, parts)
	yield(w.segmented.Tokens)
}

func (w *worker) segment(s string, parts []corpus.Part) {
	w.starts = w.starts[:0]
	for _, p := range parts {
		w.starts = append(w.starts, p.Start)
	}
	w.segmenter.Segment(s, w.starts, &w.segmented)
}

// sentenceParts tells for each sentence the kind of part it stands in. Without parts all is body.
func sentenceParts(sentences []text.Sentence, tokens []text.Token, parts []corpus.Part) []corpus.PartKind {
	kinds, p := make([]corpus.PartKind, len(sentences)), 0
	for i, s := range sentences {
		for p < len(parts) && parts[p].End <= tokens[s.First].Start() {
			p++
		}
		if p < len(parts) {
			kinds[i] = parts[p].Kind
		}
	}
	return kinds
}

func count(d *Document) (c Counts) {
	for i, s := range d.Sentences {
		if !d.Parts[i].Counted() {
			continue
		}
		c.Sentences++
		for v, n := range d.VoicesIn(s) {
			c.Tokens[v] += n
		}
	}
	for _, p := range d.Layout {
		switch p.Kind {
		case corpus.Boilerplate:
			c.Skipped[0] += p.Len()
		case corpus.Duplicate:
			c.Skipped[1] += p.Len()
		}
	}
	return c
}

// find fills d.Hits from the lists. No match goes beyond a sentence.
func (w *worker) find(d *Document) {
	w.hits = slices.Grow(w.hits[:0], len(d.Tokens)/4) // few articles have more
	for i, s := range d.Sentences {
		if !d.Parts[i].Counted() {
			continue
		}
		w.matches = w.scanner.Scan(d.Tokens[s.First:s.End], w.matches[:0])
		for _, m := range w.matches {
			from, to := s.First+m.First, s.First+m.End
			w.hits = append(w.hits, Hit{
				Span: text.Span{Start: d.Tokens[from].Start(), End: d.Tokens[to-1].End()},
				From: from, To: to, Sentence: i,
				Feature: m.Feature, Entry: m.Entry, Weight: m.Weight,
				Voice:   d.Voices[from],
				Negated: Negated(w.vocab, d.Tokens, s.First, from),
			})
		}
	}
	d.Hits = taken(&w.hits)
	w.names.drop(d)
}

// long is the number of elements from which a worker does not keep its memory, and hands it out where it is in use, rather than a copy: an article of megabytes is rare, and
// would stand in memory twice.
const long = 1 << 18

// taken returns what stands in the scratch memory of a worker as a slice of its own.
func taken[T any](scratch *[]T) []T {
	s := *scratch
	if cap(s) >= long {
		*scratch = nil
	}
	if len(s) >= long {
		return s
	}
	return slices.Clone(s)
}
