package voice

import (
	"cmp"
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/lexicons"
)

// byWords attributes quotations in a language of which the words are known and not the grammar. It asks no more than what news of
// Europe writes alike:
//
//   - “…”, cue SOURCE, and the same before a second passage: “…”, cue SOURCE, “…”
//   - SOURCE cue: “…” and cue SOURCE: “…”
//   - SOURCE cue, CONTENT and CONTENT, cue SOURCE without marks
//   - according to SOURCE, before or behind CONTENT
//
// A source is an article, adjectives and words with a capital, with the words between that the language allows; or a pronoun, which
// stands for the source before.
type byWords struct {
	vocab *text.Vocab
	cues  map[string][]plainCue // by the normal form of the first word, the longest first

	within, articles, pronouns, according, accounts map[string]bool // normal forms
}

// plainCue is an entry of the list of cues. The second word of two may stand behind the source: teilte Brandt mit.
type plainCue struct {
	entry  int32
	class  int16
	second string
	behind bool // it stands behind a quotation only
}

// CompilePlain prepares the cues of a language whose grammar is not known.
func CompilePlain(v *text.Vocab, list *lexicons.List) *Cues {
	set := func(name string) map[string]bool {
		m := map[string]bool{}
		for _, w := range v.Language().Words(name) {
			m[v.NormOf(w)] = true
		}
		return m
	}
	p := &byWords{vocab: v, cues: map[string][]plainCue{}, within: set("plain.within"), articles: set("plain.articles"), pronouns: set("plain.pronouns"),
		according: set("plain.according"), accounts: set("plain.accounts")}
	for i, e := range list.Entries {
		words := strings.Fields(e.Term)
		for k, w := range words {
			words[k] = v.NormOf(w)
		}
		c := plainCue{entry: int32(i), class: int16(list.Category(e.Category)), behind: e.Note == "behind"}
		if len(words) > 1 {
			c.second = words[1]
		}
		p.cues[words[0]] = append(p.cues[words[0]], c)
	}
	for first := range p.cues {
		slices.SortStableFunc(p.cues[first], func(a, b plainCue) int { return cmp.Compare(len(b.second), len(a.second)) })
	}
	s := &Cues{vocab: v, byWords: p}
	s.types = text.NewPerType(v, s.learn)
	return s
}

// heard is a quotation that was found so: its content, and who said it with what cue.
type heard struct {
	content, source, cue tokenRange
	of                   *plainCue // nil where there is not a cue
	marked               bool
}

// find fills out from the passages between marks and the sentences around them.
func (p *byWords) find(tokens []text.Token, passages []passage, paragraphs []paragraph, out *Result) {
	r := plainReader{byWords: p, tokens: tokens, marked: make([]bool, len(tokens))}
	for _, q := range passages {
		for i := max(q.open, 0); i < q.after && i < len(tokens); i++ {
			r.marked[i] = true
		}
	}
	var all []heard
	for _, q := range passages {
		if q.depth == 0 && q.first < q.end {
			all = append(all, r.passage(q, all))
		}
	}
	for _, par := range paragraphs {
		for first := par.first; first < par.end; {
			end := first + 1
			for end < par.end && !tokens[end].Flags.Is(text.SentenceStart) {
				end++
			}
			if h, ok := r.reported(first, end); ok {
				all = append(all, h)
			}
			first = end
		}
	}
	slices.SortStableFunc(all, func(a, b heard) int {
		return cmp.Or(cmp.Compare(a.content.first, b.content.first), cmp.Compare(b.content.end, a.content.end))
	})
	for i := range all {
		out.Quotes = append(out.Quotes, r.quote(&all[i]))
	}
}

// plainReader reads one article.
type plainReader struct {
	*byWords
	tokens []text.Token
	marked []bool // by token: it lies between marks, or is one
}

func (p *byWords) norm(t text.Token) string { return p.vocab.Type(t.Type).Norm }

// quote is the row of what was heard.
func (r *plainReader) quote(h *heard) Quote {
	q := Quote{Span: bytesOf(r.tokens, h.content), From: h.content.first, To: h.content.end, CueClass: -1, CueEntry: -1, Cue: bytesOf(r.tokens, h.cue)}
	if !h.source.empty() {
		q.Source = Source{Span: bytesOf(r.tokens, h.source), From: h.source.first, To: h.source.end, Phrase: [2]int{h.source.first, h.source.end}}
	}
	if h.of != nil {
		q.CueClass, q.CueEntry = h.of.class, h.of.entry
	}
	switch n := words(r.tokens, h.content.first, h.content.end); {
	case !h.marked:
		q.Kind = Indirect
	case n > mostScared || isStop(r.tokens[h.content.end-1].Type):
		q.Kind = Direct
	case q.Source.Len() > 0:
		q.Kind = Partial
	default:
		q.Kind = Scare
	}
	return q
}

// mostScared is how many words between marks may be a fragment.
const mostScared = 4

// passage tells who said a passage between marks.
func (r *plainReader) passage(q passage, before []heard) heard {
	h := heard{content: tokenRange{q.first, q.end}, marked: true}
	next := r.skip(q.after, ',')
	if c, cue := r.cueAt(next, true); c != nil {
		if source := r.sourceAfter(cue.end); !source.empty() {
			h.of, h.cue, h.source = c, cue, source
			return h
		}
	}
	at := q.open
	if at < 1 {
		return h
	}
	if n := len(before); n > 0 && r.tokens[at-1].Type == ',' { // “…”, said Brandt, “…”
		if last := before[n-1]; max(last.source.end, last.cue.end) == at-1 {
			h.of, h.cue, h.source = last.of, last.cue, last.source
			return h
		}
	}
	if r.tokens[at-1].Type == ':' || r.tokens[at-1].Type == ',' {
		h.of, h.cue, h.source = r.introduced(at - 1)
	}
	return h
}

// skip passes over one mark.
func (r *plainReader) skip(i int, mark uint32) int {
	if i < len(r.tokens) && r.tokens[i].Type == mark {
		return i + 1
	}
	return i
}

// introduced finds the cue and the source in the sentence that ends before token end: Brandt said on Monday: …
func (r *plainReader) introduced(end int) (*plainCue, tokenRange, tokenRange) {
	start := r.sentenceStart(end - 1)
	for i := end - 1; i >= start; i-- {
		c, cue := r.cueAt(i, false)
		if c == nil || r.marked[i] {
			continue
		}
		before := r.sourceBefore(start, i)
		if before.empty() || before.first > start {
			if after := r.sourceAfter(cue.end); !after.empty() && after.end <= end {
				return c, cue, after
			}
		}
		if !before.empty() {
			return c, cue, before
		}
	}
	return nil, tokenRange{}, tokenRange{}
}

func (r *plainReader) sentenceStart(i int) int {
	for i > 0 && !r.tokens[i].Flags.Is(text.SentenceStart) {
		i--
	}
	return i
}

// cueAt is the cue that begins at token i.
func (r *plainReader) cueAt(i int, behind bool) (*plainCue, tokenRange) {
	if i >= len(r.tokens) || !r.tokens[i].Flags.Is(text.Word) {
		return nil, tokenRange{}
	}
	found := r.cues[r.norm(r.tokens[i])]
	for k := range found {
		c := &found[k]
		switch {
		case c.behind && !behind:
		case c.second == "":
			return c, tokenRange{i, i + 1}
		case i+1 < len(r.tokens) && r.norm(r.tokens[i+1]) == c.second:
			return c, tokenRange{i, i + 2}
		case r.closes(i+1, c.second):
			return c, tokenRange{i, i + 1}
		}
	}
	return nil, tokenRange{}
}

// farPart is how far behind its verb the second part may stand.
const farPart = 10

// closes reports whether a word stands near behind token i in the same clause.
func (r *plainReader) closes(i int, word string) bool {
	for n := 0; i < len(r.tokens) && n < farPart && !r.tokens[i].Flags.Is(text.SentenceStart) && !clauseMark(r.tokens[i].Type); i, n = i+1, n+1 {
		if r.norm(r.tokens[i]) == word {
			return true
		}
	}
	return false
}

func clauseMark(t uint32) bool {
	switch t {
	case ',', ':', ';', '.', '?', '!':
		return true
	}
	return familyOf(t) == double || familyOf(t) == guillemet
}

// sourceAfter is the source that begins at token i, empty for none.
func (r *plainReader) sourceAfter(i int) tokenRange {
	end, named := i, false
	for k := i; k < len(r.tokens); k++ {
		t := r.tokens[k]
		norm := r.norm(t)
		switch {
		case k > i && t.Flags.Is(text.SentenceStart):
			return rangeIf(named, i, end)
		case k == i && r.pronouns[norm]:
			return tokenRange{i, i + 1}
		case t.Type == '.' && k > i && r.tokens[k-1].Flags.Is(text.Title|text.Abbrev): // Dr.
		case t.Flags.Is(text.Punct):
			return rangeIf(named, i, end)
		case t.Flags.Is(text.Word) && t.Flags.Is(text.Capital) && !t.Flags.Is(text.StopWord):
			end, named = k+1, true
		case k == i && r.articles[norm], named && r.within[norm], !named && k > i && !t.Flags.Is(text.StopWord): // die Leiterin der Behörde; der neue Chef
		default:
			return rangeIf(named, i, end)
		}
	}
	return rangeIf(named, i, end)
}

func rangeIf(ok bool, first, end int) tokenRange {
	if ok {
		return tokenRange{first, end}
	}
	return tokenRange{}
}

// sourceBefore is the source that ends before token end, within the sentence that begins at start.
func (r *plainReader) sourceBefore(start, end int) tokenRange {
	first, named := end, false
	for k := end - 1; k >= start; k-- {
		t := r.tokens[k]
		norm := r.norm(t)
		switch {
		case k == end-1 && r.pronouns[norm]:
			return tokenRange{k, end}
		case t.Flags.Is(text.Word) && t.Flags.Is(text.Capital) && !t.Flags.Is(text.StopWord):
			first, named = k, true
		case named && r.articles[norm]:
			first = k
			if k == start || !r.within[norm] || !r.tokens[k-1].Flags.Is(text.Capital) || r.tokens[k-1].Flags.Is(text.StopWord) {
				return tokenRange{first, end}
			}
		case named && r.within[norm]:
		case named && t.Flags.Is(text.Word) && !t.Flags.Is(text.StopWord|text.Capital) && k > start && r.articles[r.norm(r.tokens[k-1])]: // der neue Chef
		case named && t.Type == '.' && k > start && r.tokens[k-1].Flags.Is(text.Title|text.Abbrev):
		default:
			return rangeIf(named, first, end)
		}
	}
	return rangeIf(named, first, end)
}

// reported finds what a sentence tells without marks: that behind SOURCE cue and a comma, that before a comma and cue SOURCE, or that
// beside according to SOURCE.
func (r *plainReader) reported(first, end int) (h heard, ok bool) {
	stop := end
	for stop > first && r.tokens[stop-1].Flags.Is(text.Punct) {
		stop--
	}
	for i := first; i < stop; i++ {
		if r.marked[i] {
			return h, false
		}
	}
	if h, ok = r.aside(first, stop); ok {
		return h, true
	}
	for i := first; i < stop; i++ {
		c, cue := r.cueAt(i, false)
		if c == nil {
			continue
		}
		if i > first && r.tokens[i-1].Type == ',' {
			if source := r.sourceAfter(cue.end); source.end == stop && i-1 > first {
				return heard{content: tokenRange{first, i - 1}, source: source, cue: cue, of: c}, true
			}
		}
		comma := cue.end
		for comma < stop && comma < cue.end+farPart && r.tokens[comma].Type != ',' {
			comma++
		}
		if comma+1 >= stop || r.tokens[comma].Type != ',' {
			continue
		}
		source := r.sourceBefore(first, i)
		if source.empty() || source.first > first {
			if after := r.sourceAfter(cue.end); !after.empty() && after.end <= comma {
				source = after
			}
		}
		if !source.empty() {
			return heard{content: tokenRange{comma + 1, stop}, source: source, cue: cue, of: c}, true
		}
	}
	return h, false
}

// aside reads according to SOURCE at the beginning or the end of a sentence.
func (r *plainReader) aside(first, stop int) (h heard, ok bool) {
	for i := first; i < stop; i++ {
		norm := r.norm(r.tokens[i])
		from := i + 1
		if r.accounts[norm] && i > first {
			i-- // nach Angaben
		} else if !r.according[norm] {
			continue
		}
		source := r.sourceAfter(from)
		switch {
		case source.empty():
			return h, false
		case i == first && source.end < stop:
			return heard{content: tokenRange{source.end, stop}, source: source, cue: tokenRange{i, from}}, true
		case source.end == stop && i > first:
			end := i
			if r.tokens[end-1].Type == ',' {
				end--
			}
			return heard{content: tokenRange{first, end}, source: source, cue: tokenRange{i, from}}, true
		}
		i = from
	}
	return h, false
}
