package mentions

import (
	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/lang"
)

// name is a run of capitals that names an actor, at its place in the article.
type name struct {
	run        int // where the capitals begin, titles and the adjective of a country among them
	first, end int // the name itself
	entity     int32
	usage      usage
	class      Class
	titles     [2]int // tokens of the title before the name, half-open; equal when there is none
	origin     int32  // the country or body that the title belongs to, or -1
	sex        Sex
	the        bool // an article stands before it
	headline   bool
	human      bool // nothing speaks against its being a person's
	actor      int32
}

// findNames finds names in running text first: they tell which of the capitals of a headline are names.
func (f *Finder) findNames(sentences []text.Sentence) {
	for _, s := range sentences {
		if !f.titled(s) {
			f.namesIn(s.First, s.End)
		}
	}
	for i := range f.names {
		if n := &f.names[i]; n.entity < 0 {
			f.known[f.term(f.last(n))] = true
			if n.end-n.first > 1 {
				f.known[f.term(n.first)] = true
			}
		}
	}
	for _, s := range sentences {
		if f.titled(s) {
			f.namesInTitle(s.First, s.End)
		}
	}
	f.sortNames()
}

func (f *Finder) term(i int) uint32 { return f.vocab.TermOf(f.tokens[i].Type) }

func (f *Finder) is(i int, c class) bool { return f.types.Of(f.tokens[i].Type).class&c != 0 }

func (f *Finder) flag(i int, flags text.Flags) bool { return f.tokens[i].Flags.Is(flags) }

// last is the word of a name that a family is told by: not Jr, not III, not the point behind it.
func (f *Finder) last(n *name) int {
	for k := n.end - 1; k > n.first; k-- {
		if !f.flag(k, text.Punct) && !f.is(k, suffix) {
			return k
		}
	}
	return n.first
}

// titled reports whether a sentence is capitalised as headlines are, so that capitals tell nothing.
func (f *Finder) titled(s text.Sentence) bool {
	small, all := 0, 0
	for k, t := range f.tokens[s.First:s.End] {
		if t.Flags&(text.Word|text.StopWord) != text.Word {
			continue
		}
		all++
		if !t.Flags.Is(text.Capital) {
			small++
			if f.tag(s.First+k) == syntax.Verb {
				return false // a headline has its verbs in capitals too
			}
		}
	}
	if f.tokens[s.End-1].Type == '.' {
		return small == 0 && all > 6
	}
	return 4*small <= all && all > 3
}

// namesIn finds the names of tokens i to end.
func (f *Finder) namesIn(i, end int) {
	for i < end {
		t := &f.tokens[i]
		if !t.Flags.Is(text.Word) || !t.Flags.Is(text.Capital) && f.types.Of(t.Type).names == nil && !f.is(i, article) {
			i++
			continue
		}
		if f.affiliation(i) {
			for i < end && f.tokens[i].Type != ')' && f.tokens[i].Type != ',' {
				i++
			}
			continue
		}
		i = max(i+1, f.nameFrom(i, end))
	}
}

// affiliation reports whether a token says which party and place somebody belongs to, in brackets or between commas: (D-Md.), R-New York, and no name.
func (f *Finder) affiliation(i int) bool {
	norm := f.norm(i)
	return i > 0 && len(norm) > 2 && norm[1] == '-' && (norm[0] == 'd' || norm[0] == 'r' || norm[0] == 'i') && (f.tokens[i-1].Type == '(' || f.tokens[i-1].Type == ',')
}

// nameFrom finds the name that begins at token i, if one does, and returns where to go on.
func (f *Finder) nameFrom(i, end int) int {
	entity, used, behind := f.lookUp(i, end)
	if behind == i+1 && f.opens(i) && f.is(i, lower) && !f.flag(i, text.AllCaps) {
		behind = i // House prices, Polish up
	}
	if !f.flag(i, text.Capital) && behind == i && !f.is(i, article) {
		return i
	}
	if behind == i && !f.nameWord(i) {
		return i
	}
	stop := f.capitals(i, end)
	if f.flag(i, text.Title) && !f.is(i, title|courtesy) && stop <= i+2 {
		return stop // St. without a name
	}
	if behind >= stop || behind > i && behind == stop-1 && f.tokens[behind].Type == '.' { // the US. at the end of a sentence
		f.addEntity(i, behind, entity, used)
		return behind
	}
	if behind == i && !f.initial(i) && f.opens(i) && f.is(i, lower) && !f.is(i, given|title|body|deputy|opening) && f.commonStart(i, stop) {
		return i + 1
	}
	return f.split(i, behind, stop, entity, used)
}

// commonStart reports whether the capital of token i comes from its place at the start of a sentence.
func (f *Finder) commonStart(i, stop int) bool {
	return stop == i+1 || !f.is(i+1, body) && !(f.is(i+1, title) && roleModifiers.Has(f.norm(i))) // Justice Department, Commerce Secretary, but not Talks Vance
}

// opens reports whether any word would have a capital at token i.
func (f *Finder) opens(i int) bool {
	if i == 0 || f.flag(i, text.SentenceStart|text.LineStart) {
		return true
	}
	switch f.tokens[i-1].Type {
	case '.', ',', ';', ')', ']', '&', '/', '-', '\'', text.RightSingle:
		return false
	}
	return f.flag(i-1, text.Punct)
}

// nameWord reports whether a capitalised token may stand in a name.
func (f *Finder) nameWord(i int) bool {
	if f.initial(i) || f.is(i, article) || f.givenMonth(i) {
		return true
	}
	if word := f.vocab.Type(f.tokens[i].Type).Surface; len(word) > 2 && word[1] == '-' && i > 0 && (f.tokens[i-1].Type == ',' || f.tokens[i-1].Type == '(') {
		return false // Lee, R-Ohio: the party and the state
	}
	return f.flag(i, text.Capital) && f.flag(i, text.Word) && !f.is(i, temporal|compound) && (!f.flag(i, text.StopWord) || f.is(i, title|eastern) && !f.opens(i))
}

// initial reports whether a token is a letter that stands for a first name: A. Brandt, though a and s are function words.
func (f *Finder) initial(i int) bool {
	return f.tokens[i].Len() == 1 && i+1 < len(f.tokens) && f.tokens[i+1].Type == '.' && f.flag(i, text.Capital)
}

// lookUp finds the longest name of the tables that begins at token i. behind is i when there is none.
func (f *Finder) lookUp(i, end int) (entity int32, used usage, behind int) {
	names := f.types.Of(f.tokens[i].Type).names
	if names == nil {
		return -1, 0, i
	}
	for k := range *names {
		n := &(*names)[k]
		if f.matches(n, i, end) {
			return n.entity, n.usage, i + len(n.words)
		}
	}
	return -1, 0, i
}

func (f *Finder) matches(n *naming, i, end int) bool {
	if i+len(n.words) > end || !n.small && !f.flag(i, text.Capital) || n.shout && !f.flag(i, text.AllCaps) {
		return false
	}
	for k := range n.words {
		if k > 0 && (f.vocab.Type(f.tokens[i+k].Type).Norm != n.words[k] || f.flag(i+k-1, text.Possessive)) {
			return false
		}
	}
	return true
}

// capitals is the end of the run of capitals from token i: small joining words within, initials and their points.
func (f *Finder) capitals(i, end int) int {
	k, of := i, false
	for k < end {
		switch {
		case k > i && f.tokens[k].Type == '.' && (f.flag(k-1, text.Title|text.Abbrev) || f.tokens[k-1].Len() == 1) && !f.flag(k, text.SpaceBefore):
			k++
			continue
		case k > i && k+1 < end && f.joins(k, of):
			of = of || f.norm(k) == "of" || f.norm(k) == "for"
			if k++; k+1 < end && (f.norm(k) == "the" || f.is(k-1, particle) && f.is(k, particle) && !f.flag(k, text.Capital)) {
				k++
			}
			continue
		case !f.nameWord(k) && !(k > i && f.monthName(k)) || k > i && f.flag(k, text.ParagraphStart):
			return k
		}
		if k++; f.flag(k-1, text.Possessive) {
			break
		}
	}
	return k
}

// givenMonth reports whether the name of a month is a given name: Jan Brandt, Jan refused, May Chase met; but not in June Vance, nor Jan. 5.
func (f *Finder) givenMonth(i int) bool {
	next := i + 1
	if next >= len(f.tokens) || !givenMonths.Has(f.norm(i)) || !f.flag(i, text.Capital) || i > 0 && (f.tag(i-1) == syntax.Preposition || f.is(i-1, temporal|determiner)) {
		return false
	}
	if f.flag(next, text.Capital) && f.flag(next, text.Word) && !f.is(next, temporal) && !f.flag(next, text.StopWord) {
		return f.norm(i) == "jan" || next+1 < len(f.tokens) && f.tag(next+1) == syntax.Verb
	}
	return f.norm(i) == "jan" && f.tag(next) == syntax.Verb
}

var givenMonths = lang.English.Set("mentions.given-months")

// monthName reports whether a month behind a given name is a family name: Theresa May.
func (f *Finder) monthName(k int) bool {
	return f.norm(k) == "may" && f.flag(k, text.Capital) && f.is(k-1, given) && !f.is(k-1, title)
}

func (f *Finder) norm(i int) string { return f.vocab.Type(f.tokens[i].Type).Norm }

// joins reports whether a word between two capitals holds them together: Department of Justice, Ursula von der Leyen, AT & T.
func (f *Finder) joins(k int, of bool) bool {
	next := k + 1
	switch f.norm(k) {
	case "of", "for":
		if f.norm(next) == "the" && next+1 < len(f.tokens) {
			next++
		}
		if !f.nameWord(next) || f.flag(next, text.SentenceStart) {
			return false
		}
		return f.is(k-1, body) || f.norm(k-1) == "secretary" && secretaries.Has(f.norm(next)) || f.norm(k-1) == "chief" && f.norm(next) == "staff"
	case "and":
		return of && f.nameWord(next) && f.types.Of(f.tokens[next].Type).names == nil && !f.is(next, given|title)
	case "&":
		return f.nameWord(next)
	}
	if next+1 < len(f.tokens) && f.is(next, particle) && !f.flag(next, text.Capital|text.SentenceStart) {
		next++ // von der Leyen
	}
	return f.is(k, particle) && !f.flag(k, text.Capital) && f.nameWord(next) && !f.flag(next, text.SentenceStart) && f.types.Of(f.tokens[k-1].Type).names == nil ||
		f.tokens[k].Type == '&' && f.nameWord(k+1)
}

// secretaries are the offices of which a secretary of … is called.
var secretaries = lang.English.Set("mentions.secretaries")

// addEntity adds a name of the tables.
func (f *Finder) addEntity(from, to int, entity int32, used usage) {
	f.addName(name{run: from, first: from, end: to, entity: entity, usage: used, class: f.tables.entities[entity].class, origin: -1})
}

func (f *Finder) addName(n name) {
	n.the = n.run > 0 && f.is(n.run-1, determiner) && !f.flag(n.run, text.SentenceStart)
	n.actor = None
	f.names = append(f.names, n)
}
