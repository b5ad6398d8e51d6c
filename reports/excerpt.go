package reports

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tellings/compare"
	"tellings/corpus"
	"tellings/corpus/text"
)

// sentenceExcerpt is a sentence of an article with the passages in it that a number rests on.
type sentenceExcerpt struct {
	IDs     []string // of the passages, in their order
	Voice   string
	Speaker string // as shown
	Runs    []excerptRun
	first   *compare.Evidence
}

// excerptRun is a piece of an excerpt. White space in it is single blanks.
type excerptRun struct {
	Text   string
	Marked bool // it is a passage
}

const (
	excerptBytes = 420 // a sentence longer than this is cut around its passages
	excerptRoom  = 160 // bytes kept before the first passage and after the last
)

// excerpts gathers passages by sentence and voice, in the order in which they first come.
func excerpts(evidence []compare.Evidence, ev *passageRegister) []sentenceExcerpt {
	type key struct {
		article  *corpus.Article
		field    corpus.Field
		sentence text.Span
		voice    string
		speaker  string
	}
	var order []key
	passages := map[key][]*compare.Evidence{}
	for i := range evidence {
		e := &evidence[i]
		if e.Article == nil {
			continue
		}
		k := key{e.Article, e.Field, e.Sentence, e.Voice.String(), e.Speaker}
		if passages[k] == nil {
			order = append(order, k)
		}
		passages[k] = append(passages[k], e)
	}
	list := make([]sentenceExcerpt, 0, len(order))
	for _, k := range order {
		list = append(list, excerpt(passages[k], ev))
	}
	return list
}

// excerpt makes one of passages that share a sentence.
func excerpt(passages []*compare.Evidence, ev *passageRegister) sentenceExcerpt {
	slices.SortStableFunc(passages, func(a, b *compare.Evidence) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	first := passages[0]
	source := first.Source()
	x := sentenceExcerpt{first: first, Voice: first.Voice.String(), Speaker: named(first.Speaker)}
	sentence := within(first.Sentence, source)
	var marks []text.Span
	for _, e := range passages {
		s := within(e.Span, source)
		if id := ev.ID(e); id != "" && !slices.Contains(x.IDs, id) {
			x.IDs = append(x.IDs, id)
		}
		if n := len(marks); n > 0 && s.Start < marks[n-1].End {
			marks[n-1].End = max(marks[n-1].End, s.End)
		} else {
			marks = append(marks, s)
		}
	}
	sentence.Start = min(sentence.Start, marks[0].Start)
	sentence.End = max(sentence.End, marks[len(marks)-1].End)
	x.Runs = runsOf(source, sentence, marks)
	return x
}

// runsOf cuts a sentence at its marks.
func runsOf(article string, sentence text.Span, marks []text.Span) []excerptRun {
	shown, before, after := clip(article, sentence, text.Span{Start: marks[0].Start, End: marks[len(marks)-1].End})
	var runs []excerptRun
	add := func(s string, marked bool) {
		if s = flat(s); s != "" {
			runs = append(runs, excerptRun{s, marked})
		}
	}
	at := shown.Start
	add(before, false)
	for _, m := range marks {
		m = text.Span{Start: max(m.Start, at), End: min(m.End, shown.End)}
		if m.Start >= m.End {
			continue
		}
		add(article[at:m.Start], false)
		add(article[m.Start:m.End], true)
		at = m.End
	}
	add(article[at:shown.End], false)
	add(after, false)
	if n := len(runs); n > 0 {
		runs[0].Text = strings.TrimLeft(runs[0].Text, " ")
		runs[n-1].Text = strings.TrimRight(runs[n-1].Text, " ")
	}
	return runs
}

// clip shortens a long sentence to the passages and some words around, and says what stands for the rest.
func clip(article string, sentence, passages text.Span) (shown text.Span, before, after string) {
	shown = sentence
	if sentence.Len() <= excerptBytes {
		return shown, "", ""
	}
	if from := passages.Start - excerptRoom; from > sentence.Start {
		shown.Start, before = border(article, from), "…"
	}
	to := min(passages.End, passages.Start+excerptBytes) + excerptRoom
	if to < sentence.End {
		shown.End, after = border(article, to), " …"
	}
	return shown, before, after
}

// border is the next blank within 24 bytes, or else the next rune border.
func border(s string, i int) int {
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	if n := strings.IndexByte(s[i:min(i+24, len(s))], ' '); n >= 0 {
		return i + n
	}
	return i
}

// flat puts a text on one line: runs of white space and control characters become one blank, and characters that turn the
// direction of the text around them are dropped, so that an article cannot rearrange the page.
func flat(s string) string {
	if isFlat(s) {
		return s
	}
	return squeeze(s)
}

func squeeze(s string) string {
	var b strings.Builder
	blank := false
	for _, c := range s {
		switch {
		case c >= 0x202A && c <= 0x202E, c >= 0x2066 && c <= 0x2069:
		case unicode.IsSpace(c), unicode.IsControl(c):
			if !blank {
				b.WriteByte(' ')
			}
			blank = true
		default:
			blank = false
			b.WriteRune(c)
		}
	}
	return b.String()
}

// isFlat is true of most texts, which need no copy: no control character, no two blanks, and none of the bytes with which
// other white space and the marks of direction begin (C2, E1, E2, E3), but for the common signs of punctuation.
func isFlat(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c < ' ', c == 0x7F, c == 0xC2, c == 0xE1, c == 0xE3:
			return false
		case c == ' ' && i > 0 && s[i-1] == ' ':
			return false
		case c == 0xE2:
			if i+2 >= len(s) || s[i+1] != 0x80 || s[i+2] < 0x90 || s[i+2] > 0xA6 { // – — ‘ ’ “ ” • …
				return false
			}
		}
	}
	return true
}

// name is how an outlet or event is shown: on one line, not too long, never nothing.
func name(s string) string {
	s = strings.TrimSpace(flat(s))
	if s == "" {
		return "(no name)"
	}
	if short := cut(s, 120); short != s {
		return short + "…"
	}
	return s
}

// named is name for what may be missing.
func named(s string) string {
	if s == "" {
		return ""
	}
	return name(s)
}

// cut is the first n bytes of s, or somewhat less to end on a rune border.
func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// link lets only web addresses through.
func link(url string) string {
	if strings.HasPrefix(url, "https://") || strings.HasPrefix(url, "http://") {
		return url
	}
	return ""
}
