package features

import (
	"math"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features/voice"
	"tellings/lang"
)

// Style is what an article is like as a text: counts that readability, diversity, grammar and speech are told by.
type Style struct {
	prose
	English  bool             // syllables and verbs are counted
	Verbs    Verbs            // in the outlet's own voice
	Speech   [sourceKinds]int // words of speech, by kind of source
	Headline Headline
}

// prose are the counts of the sentences of lead and body, in all voices. Words are words and numbers.
type prose struct {
	Sentences     int
	Letters       int // letters and digits of the words
	Long          int // words of more than six letters
	Syllables     int
	Polysyllables int      // words of three syllables or more
	Words         []uint32 // normal forms, in order
}

// Verbs are the verb groups in the outlet's own voice.
type Verbs struct {
	Groups    int
	Passive   int
	Agentless int // passives without “by” whom
}

// Headline are counts of an article's headline.
type Headline struct {
	Words    int
	Said     int // words that are quoted or told as somebody's speech
	Question bool
	Loaded   int // expressions of the list “loaded” in the outlet's own voice
}

// Style reads how an article is written. It costs a Reading.
func (a *Analyzer) Style(d *Document) *Style {
	s := &Style{English: a.Vocab.Language() == lang.English}
	for i, sentence := range d.Sentences {
		switch {
		case d.Title.Has(i):
			s.Headline.sentence(d, sentence)
		case d.Parts[i] == corpus.Lead || d.Parts[i] == corpus.Body:
			s.sentence(a, d, sentence)
		}
	}
	all := a.Matcher.Features()
	for i := range d.Hits {
		if h := &d.Hits[i]; d.Title.Has(h.Sentence) && h.Voice == voice.Outlet && !h.Negated && all[h.Feature].List == loadedList {
			s.Headline.Loaded++
		}
	}
	r := a.Read(d)
	s.speech(d, r)
	if s.English {
		s.verbs(d, r)
	}
	return s
}

// loadedList is the list of charged words.
const loadedList = "loaded"

func (p *prose) sentence(a *Analyzer, d *Document, s text.Sentence) {
	before := len(p.Words)
	for _, tok := range d.Tokens[s.First:s.End] {
		if !tok.Flags.Is(text.Word | text.Number) {
			continue
		}
		t := a.Vocab.Type(tok.Type)
		letters, syllables := lettersOf(t.Norm), syllables(t.Norm)
		p.Letters += letters
		p.Syllables += syllables
		if letters > 6 {
			p.Long++
		}
		if syllables >= 3 {
			p.Polysyllables++
		}
		p.Words = append(p.Words, t.Term)
	}
	if len(p.Words) > before {
		p.Sentences++
	}
}

func (h *Headline) sentence(d *Document, s text.Sentence) {
	for t := s.First; t < s.End; t++ {
		switch tok := d.Tokens[t]; {
		case tok.Type == '?':
			h.Question = true
		case tok.Flags.Is(text.Word | text.Number):
			h.Words++
			if d.Voices[t] != voice.Outlet {
				h.Said++
			}
		}
	}
}

// verbs counts the verb groups of the counted parts.
func (s *Style) verbs(d *Document, r *Reading) {
	for i := range r.Grammar.Predicates {
		p := &r.Grammar.Predicates[i]
		if d.Voices[p.Head] != voice.Outlet || !d.Parts[d.SentenceOf(p.Head)].Counted() {
			continue
		}
		s.Verbs.Groups++
		if p.Passive && p.First < p.Head { // with its be or get: a bare participle is no statement
			s.Verbs.Passive++
			if p.Agent < 0 {
				s.Verbs.Agentless++
			}
		}
	}
}

// speech counts the words of speech by the kind of source that they are given to. Of a joint statement it is the kind of the first.
func (s *Style) speech(d *Document, r *Reading) {
	for i := range d.Quotes {
		q := &d.Quotes[i]
		if q.Inside || !q.Kind.Said() || !d.Parts[d.SentenceOf(q.From)].Counted() {
			continue
		}
		kind := sourceIndex(r.sourceOf(i))
		for _, tok := range d.Tokens[q.From:q.To] {
			if tok.Flags.Is(text.Word | text.Number) {
				s.Speech[kind]++
			}
		}
	}
}

// StyleFeature is a number that a Style has; NaN where it cannot be told.
type StyleFeature struct {
	Name  string
	Doc   string
	Value func(*Style) float64
}

// Styles are the features of style. A new one is a function and a line here.
var Styles = []StyleFeature{
	{"flesch", "Flesch reading ease: 206.835 − 1.015·words/sentence − 84.6·syllables/word; higher is easier, news about 40 to 60 (Flesch 1948). Of lead and body, all voices; syllables by rule", flesch},
	{"flesch_kincaid", "Flesch-Kincaid grade: 0.39·words/sentence + 11.8·syllables/word − 15.59, in school years (Kincaid et al. 1975)", fleschKincaid},
	{"smog", "SMOG grade: 3.1291 + 1.043·√(30·words of three syllables or more/sentences), in school years (McLaughlin 1969); made for 30 sentences or more", smog},
	{"coleman_liau", "Coleman-Liau index: 0.0588·letters per 100 words − 0.296·sentences per 100 words − 15.8, in school years (Coleman & Liau 1975)", colemanLiau},
	{"lix", "LIX: words/sentence + 100·words of more than six letters/words; 40 is easy news, 60 hard (Björnsson 1968)", lix},
	{"mtld", "measure of textual lexical diversity: mean length in words of stretches whose type-token ratio stays above 0.72, forward and backward (McCarthy & Jarvis 2010). Empty below 50 words", func(s *Style) float64 { return mtld(s.Words) }},
	{"hdd", "HD-D: expected share of different words among 42 drawn (McCarthy & Jarvis 2007), 0 to 1. Empty below 42 words", func(s *Style) float64 { return hdd(s.Words) }},
	{"passive_share", "passives among the verb groups in the outlet's own voice, 0 to 1", func(s *Style) float64 { return part(s.Verbs.Passive, s.Verbs.Groups) }},
	{"agentless_share", "passives that name no doer behind by, among the same verb groups, 0 to 1", func(s *Style) float64 { return part(s.Verbs.Agentless, s.Verbs.Groups) }},
	{"headline_words", "words and numbers of the headline; 0 without one", func(s *Style) float64 { return float64(s.Headline.Words) }},
	{"headline_said", "share of the headline's words that are quoted or told as somebody's speech, 0 to 1", func(s *Style) float64 { return part(s.Headline.Said, s.Headline.Words) }},
	{"headline_question", "1 where the headline asks", func(s *Style) float64 { return map[bool]float64{true: 1}[s.Headline.Question] }},
	{"headline_loaded", "expressions of the list loaded in the headline, in the outlet's own voice", func(s *Style) float64 { return float64(s.Headline.Loaded) }},
	{"speech_named", "share of the words of speech that are given to a person with a name, 0 to 1. The shares of speech add up to 1; they are empty without speech", spokenBy(NamedSource)},
	{"speech_unnamed", "to people without a name: officials, a spokesman, critics", spokenBy(UnnamedSource)},
	{"speech_institution", "to an institution: the police, the White House", spokenBy(InstitutionSource)},
	{"speech_document", "to a document: a report, a poll, a lawsuit", spokenBy(DocumentSource)},
	{"speech_media", "to another outlet", spokenBy(MediaSource)},
	{"speech_unknown", "to nobody that could be found", spokenBy(NoSource)},
}

func spokenBy(kind Source) func(*Style) float64 {
	return func(s *Style) float64 {
		total := 0
		for _, n := range s.Speech {
			total += n
		}
		return part(s.Speech[sourceIndex(kind)], total)
	}
}

// part is n/of, NaN of nothing.
func part(n, of int) float64 {
	if of == 0 {
		return math.NaN()
	}
	return float64(n) / float64(of)
}
