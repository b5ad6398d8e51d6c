package genre

import (
	"strings"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
	"tellings/lang"
)

// traits are what the rules look at.
type traits struct {
	title   string   // lower case
	label   []string // section and the folders of the address, lower case, as words
	outlet  []string // its name, likewise
	author  string   // lower case
	opening string   // the first words of the text, lower case
	ending  string   // the last, lower case

	words     int // in the outlet's own voice
	all       int // in all voices
	i, we     int // words of the first person, in own voice
	you       int
	duty      int // should, must, ought, in own voice
	present   int // is, are, has … in own voice
	past      int // was, were, had, said …
	sentences int // with a word in own voice
	questions int // of these
	cries     int // of these, those that end in an exclamation mark
	quoted    int // quotations between marks that someone is said to have said
	layout
}

// kind is what a word form is to the traits.
type kind uint8

const (
	plain kind = iota
	firstPerson
	firstPlural
	secondPerson
	duty
	present
	past
)

// kindsOf are the words of each kind. They are closed classes of the grammar, but for the most common verbs of saying.
var kinds = lang.Classes(lang.English, map[string]kind{
	"genre.first-person":  firstPerson,
	"genre.first-plural":  firstPlural,
	"genre.second-person": secondPerson,
	"genre.duty":          duty,
	"genre.present":       present,
	"genre.past":          past,
})

// traits reads an article once.
func (r *Reader) traits(d *features.Document) traits {
	a := d.Article
	t := traits{
		title: strings.ToLower(strings.TrimSpace(a.Title)), label: labelWords(a), outlet: wordsOf(a.Outlet), author: strings.ToLower(a.Author),
		opening: strings.ToLower(head(a.Text, 1000)), ending: strings.ToLower(tail(a.Text, 700)), layout: layoutOf(a),
	}
	for s, sentence := range d.Sentences {
		if d.Parts[s].Counted() && !d.Title.Has(s) {
			r.sentence(&t, d, sentence)
		}
	}
	for i := range d.Quotes {
		if q := &d.Quotes[i]; !q.Inside && (q.Kind == voice.Direct || q.Kind == voice.Partial) && q.Cue.Len() > 0 {
			t.quoted++
		}
	}
	return t
}

// sentence counts the words of one sentence.
func (r *Reader) sentence(t *traits, d *features.Document, s text.Sentence) {
	own := 0
	for i := s.First; i < s.End; i++ {
		if !d.Tokens[i].Flags.Is(text.Word | text.Number) {
			continue
		}
		t.all++
		if d.Voices[i] != voice.Outlet {
			continue
		}
		own++
		switch *r.kinds.Of(d.Tokens[i].Type) {
		case firstPerson:
			t.i++
		case firstPlural:
			t.we++
		case secondPerson:
			t.you++
		case duty:
			t.duty++
		case present:
			t.present++
		case past:
			t.past++
		}
	}
	if own == 0 {
		return
	}
	t.words += own
	t.sentences++
	switch last := d.Tokens[s.End-1]; {
	case d.Voices[s.End-1] != voice.Outlet:
	case last.Type == '?':
		t.questions++
	case last.Type == '!':
		t.cries++
	}
}

// per returns n per 1,000 words of the outlet's own; 0 where these are too few for a rate.
func (t *traits) per(n int) float64 {
	if t.words < 80 {
		return 0
	}
	return 1000 * float64(n) / float64(t.words)
}

// labelWords are the words of the section and of the folders of the address.
func labelWords(a *corpus.Article) []string {
	folders := ""
	if _, rest, ok := strings.Cut(a.URL, "://"); ok {
		if _, path, ok := strings.Cut(rest, "/"); ok {
			path, _, _ = strings.Cut(path, "?")
			if last := strings.LastIndexByte(path, '/'); last >= 0 {
				folders = path[:last]
			}
		}
	}
	return wordsOf(a.Section + "/" + folders)
}

func wordsOf(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune("/ .,_-|()&", r) })
}

// head and tail return the first and last bytes of s, cut at rune borders.
func head(s string, n int) string { return strings.ToValidUTF8(s[:min(n, len(s))], "") }
func tail(s string, n int) string { return strings.ToValidUTF8(s[max(0, len(s)-n):], "") }
