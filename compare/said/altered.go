package said

import (
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
	"tellings/lang"
)

// Alteration is one quotation that outlets print in different words, with no sign of an omission: each between marks, each without
// a gap, and yet not the same.
type Alteration struct {
	Utterance int
	Versions  []Version // one an outlet, two at least
}

// Version is how one document prints the place: the words that differ with those around them that agree.
type Version struct {
	Doc      int
	From, To int // tokens, half-open

	words []Word // that stand here and not in the other version
}

const (
	anchorWords = 3 // words that must agree on either side
	anchorStep  = 2 // from one of them to the next, in words
	mostAltered = 4 // words that may differ: more is a cut, or another sentence
	shownWords  = 6 // words that are shown on either side
)

var numerals = lang.English.Set("syntax.num")

// Altered finds the quotations that outlets print in different words. Of two outlets and one utterance it gives one place,
// the first. What differs must tell something: a content word, a number, a negation. Spelling, contractions and function words do not.
func (s *Speech) Altered() []Alteration {
	var found []Alteration
	for u := range s.Utterances {
		told := map[[2]int]bool{}
		members := s.Utterances[u].members
		w := wordings{speech: s, numbers: s.numberWordings(members), places: map[[2]int][]place{}}
		for x, i := range members {
			for y, j := range members[x+1:] {
				outlets := [2]int{s.event.Outlets[s.Passages[i].Doc], s.event.Outlets[s.Passages[j].Doc]}
				if outlets[0] == outlets[1] || told[outlets] || w.numbers[x] == w.numbers[x+1+y] {
					continue
				}
				if a, ok := s.altered(&s.Passages[i], &s.Passages[j], func() []place { return w.apart(members, x, x+1+y) }); ok && !s.prints(u, outlets[0], a.Versions[1]) && !s.prints(u, outlets[1], a.Versions[0]) {
					a.Utterance, told[outlets] = u, true
					found = s.add(found, a)
				}
			}
		}
	}
	return found
}

// add joins an alteration to one of the same utterance that has one of its versions, where its other outlet is new there.
func (s *Speech) add(found []Alteration, a Alteration) []Alteration {
	for i := len(found) - 1; i >= 0 && found[i].Utterance == a.Utterance; i-- {
		for k, v := range a.Versions {
			other := a.Versions[1-k]
			if slices.ContainsFunc(found[i].Versions, v.same) {
				if !slices.ContainsFunc(found[i].Versions, func(o Version) bool { return s.event.Outlets[o.Doc] == s.event.Outlets[other.Doc] }) {
					found[i].Versions = append(found[i].Versions, other)
				}
				return found
			}
		}
	}
	return append(found, a)
}

func (v Version) same(o Version) bool { return v.Doc == o.Doc && v.From == o.From && v.To == o.To }

// wordings are the passages of an utterance by the words they are made of: hundreds of outlets may print the same.
type wordings struct {
	speech  *Speech
	numbers []int              // by member: the number of its wording
	places  map[[2]int][]place // by two wordings: where they differ, once that was asked
}

// numberWordings numbers the wordings of passages.
func (s *Speech) numberWordings(members []int) []int {
	numbers, known := make([]int, len(members)), map[string]int{}
	var key []byte
	for k, i := range members {
		key = key[:0]
		for _, w := range s.Passages[i].Words {
			key = append(append(key, s.norm(w)...), ' ')
		}
		if _, met := known[string(key)]; !met {
			known[string(key)] = len(known)
		}
		numbers[k] = known[string(key)]
	}
	return numbers
}

// apart is where members x and y differ by their words.
func (w *wordings) apart(members []int, x, y int) []place {
	pair := [2]int{w.numbers[x], w.numbers[y]}
	if _, known := w.places[pair]; !known {
		w.places[pair] = w.speech.apart(&w.speech.Passages[members[x]], &w.speech.Passages[members[y]])
	}
	return w.places[pair]
}

// place is where two passages differ: behind a word of either, and up to one.
type place struct{ before, after pair }

// altered finds the first place where two passages differ between words that agree, of those where their words differ.
func (s *Speech) altered(p, q *Passage, apart func() []place) (Alteration, bool) {
	if !p.marked() || !q.marked() {
		return Alteration{}, false
	}
	for _, at := range apart() {
		v, w := s.version(p, at.before.a, at.after.a), s.version(q, at.before.b, at.after.b)
		if v.To > 0 && w.To > 0 {
			return Alteration{Versions: []Version{v, w}}, true
		}
	}
	return Alteration{}, false
}

// apart returns the places where the words of two passages differ between words that agree.
func (s *Speech) apart(p, q *Passage) (places []place) {
	pairs := s.align(p.Words, q.Words).pairs
	for n := 1; n < len(pairs); n++ {
		before, after := pairs[n-1], pairs[n]
		x, y := after.a-before.a-1, after.b-before.b-1
		if x < 0 || y < 0 || x+y == 0 || max(x, y) > mostAltered || !s.anchored(p, pairs[:n], -1) || !s.anchored(p, pairs[n:], 1) {
			continue
		}
		if s.differ(p.Words[before.a+1:after.a], q.Words[before.b+1:after.b]) {
			places = append(places, place{before, after})
		}
	}
	return places
}

// anchored reports whether the words at the end of pairs that looks at the place stand close together, and in this order, in both passages and tell enough.
func (s *Speech) anchored(p *Passage, pairs []pair, step int) bool {
	if step < 0 {
		pairs = slices.Clone(pairs[max(0, len(pairs)-anchorWords):])
		slices.Reverse(pairs)
	}
	if len(pairs) < anchorWords {
		return false
	}
	content := 0
	for k := range anchorWords {
		if k > 0 {
			if x, y := step*(pairs[k].a-pairs[k-1].a), step*(pairs[k].b-pairs[k-1].b); min(x, y) < 1 || max(x, y) > anchorStep {
				return false
			}
		}
		if p.Words[pairs[k].a].content {
			content++
		}
	}
	return content > 0
}

// differ reports whether what stands in two versions tells different things.
func (s *Speech) differ(a, b []Word) bool {
	if s.letters(a) == s.letters(b) { // same-sex and same sex
		return false
	}
	x, notX := s.telling(a)
	y, notY := s.telling(b)
	if notX != notY {
		return true
	}
	if oneWord(strings.Join(x, ""), strings.Join(y, "")) { // re-fight and refight
		return false
	}
	return len(x) != len(y) || slices.ContainsFunc(x, func(w string) bool {
		return !slices.ContainsFunc(y, func(o string) bool { return oneWord(w, o) })
	})
}

// letters are the words of a run without what parts them.
func (s *Speech) letters(words []Word) string {
	var run strings.Builder
	for _, w := range words {
		run.WriteString(strings.ReplaceAll(s.norm(w), "-", ""))
	}
	return run.String()
}

// telling are the content words of a run, and whether it denies.
func (s *Speech) telling(words []Word) (content []string, negated bool) {
	for _, w := range words {
		negated = negated || w.negator
		if w.content && !w.negator {
			content = append(content, strings.ReplaceAll(s.norm(w), "-", ""))
		}
	}
	return content, negated
}

func (s *Speech) norm(w Word) string {
	return s.event.Analyzer.Vocab.Type(s.event.Docs[w.doc].Tokens[w.token].Type).Norm
}

// oneWord reports whether two spellings may be of one word: defence and defense, Gov. and Governor, 3, III and three.
func oneWord(a, b string) bool {
	if x, y := countForm(a), countForm(b); a == b || x != y && x != 0 && y != 0 {
		return true
	}
	long := max(len(a), len(b))
	head, tail := 0, 0
	for head < min(len(a), len(b)) && a[head] == b[head] {
		head++
	}
	for tail < min(len(a), len(b))-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	return head >= 3 && (long-head <= 3 || head == min(len(a), len(b))) || head >= 1 && long >= 6 && head+tail >= long-2
}

// countForm is how a word writes a number: 1 in figures, 2 in letters, 3 in Roman figures, 0 where it is none.
func countForm(w string) int {
	switch {
	case w == "":
		return 0
	case w[0] >= '0' && w[0] <= '9':
		return 1
	case numerals.Has(w):
		return 2
	case strings.Trim(w, "ivxl") == "":
		return 3
	}
	return 0
}

// version is the place between two words of a passage with the words around it, or nothing where the document marks an omission or an
// addition there, or closes and opens its marks.
func (s *Speech) version(p *Passage, before, after int) Version {
	d := s.event.Docs[p.Doc]
	first, last := int(p.Words[max(0, before-shownWords+1)].token), int(p.Words[min(len(p.Words)-1, after+shownWords-1)].token)
	for i := int(p.Words[before].token); i < int(p.Words[after].token); i++ {
		switch t := d.Tokens[i]; {
		case t.Type == text.Ellipsis, t.Type == '[', t.Type == ']', t.Type == '(', t.Type == ')', t.Type == '"', d.Voices[i] != voice.Quoted && !t.Flags.Is(text.Punct):
			return Version{}
		case strings.ContainsAny(d.Text[t.Start():t.End()], "“”«»„…*@#") || strings.Contains(d.Text[t.Start():t.End()], ".."):
			return Version{}
		}
	}
	if i, j := p.quoteOf(d, first), p.quoteOf(d, last); i < 0 || i != j {
		first, last = int(p.Words[before-anchorWords+1].token), int(p.Words[after+anchorWords-1].token)
		if i, j := p.quoteOf(d, first), p.quoteOf(d, last); i < 0 || i != j {
			return Version{}
		}
	}
	return Version{Doc: p.Doc, From: first, To: last + 1, words: p.Words[before+1 : after]}
}

// quoteOf is the quotation of p that token i stands in, or -1.
func (p *Passage) quoteOf(d *features.Document, i int) int {
	for _, k := range p.Quotes {
		if d.Quotes[k].From <= i && i < d.Quotes[k].To {
			return k
		}
	}
	return -1
}

// prints reports whether an outlet has a version too, elsewhere: who prints both changed nothing.
func (s *Speech) prints(u, outlet int, v Version) bool {
	content, _ := s.telling(v.words)
	for _, i := range s.Utterances[u].members {
		p := &s.Passages[i]
		if s.event.Outlets[p.Doc] != outlet || len(content) == 0 {
			continue
		}
		if has, _ := s.telling(p.Words); !slices.ContainsFunc(content, func(w string) bool { return !slices.Contains(has, w) }) {
			return true
		}
	}
	return false
}
