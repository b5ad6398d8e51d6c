package voice

import "tellings/corpus/text"

// mention is a run of capitalised words that names someone or something, at its place in the article.
type mention struct {
	first, end int // tokens of the name, titles before it left out
	person     int32
	subject    bool // it opens its sentence and is no possessive: "Vance met", "On Friday Vance met"
}

// mentions lists the names of the article in order and gathers them into people. A bare surname goes to the latest person
// who bears it; a name of several words founds a person unless one with the same last word and a compatible first one exists.
func (f *Finder) mentions(tokens []text.Token) {
	f.people, f.named = f.people[:0], f.named[:0]
	if n := f.vocab.Terms(); n > len(f.bearers) {
		f.bearers = append(f.bearers, make([]bearer, n-len(f.bearers))...)
	}
	opens := true // neither name nor verb nor passage yet in this sentence
	quoted := 0
	for i := 0; i < len(tokens); {
		t := &tokens[i]
		if !opens && !t.Flags.Is(text.SentenceStart|text.Capital) {
			i++
			continue
		}
		if t.Flags.Is(text.SentenceStart) {
			opens = true
		}
		if !t.Flags.Is(text.Capital) || !f.nameWord(t) {
			if opens && f.types[t.Type].class&(auxiliary|finite|subject|reports) != 0 {
				opens = false
			}
			i++
			continue
		}
		for quoted < len(f.passages) && f.passages[quoted].end <= i {
			quoted++
		}
		if quoted < len(f.passages) && f.passages[quoted].first <= i {
			opens = false
		}
		end, office, deputy, origin, sex := f.run(tokens, i)
		first := office + 1
		if office < 0 {
			first = i
		}
		for first < end && tokens[first].Flags.Is(text.Punct) {
			first++
		}
		if first < end {
			f.meet(tokens, first, end, office, deputy, origin, sex, opens)
			opens = false
		}
		i = max(end, i+1)
	}
}

// nameWord tells whether a capitalised token may stand in a name.
func (f *Finder) nameWord(t *text.Token) bool {
	return !t.Flags.Is(text.StopWord) && f.types[t.Type].class&(temporal|determiner|subject|question|preposition) == 0 || t.Flags.Is(text.Title)
}

// run is the extent of the capitalised words from i. office is the token of the last title among them, or -1.
func (f *Finder) run(tokens []text.Token, i int) (end, office int, deputy bool, origin uint32, sex gender) {
	office = -1
	start := i
	for i < len(tokens) {
		t := &tokens[i]
		if i > start && t.Flags.Is(text.SentenceStart) {
			break
		}
		if t.Type == '.' && i > start && (tokens[i-1].Flags.Is(text.Title|text.Abbrev) || tokens[i-1].Len() == 1) {
			i++
			continue
		}
		if !t.Flags.Is(text.Capital) || !f.nameWord(t) {
			break
		}
		if c := f.types[t.Type].class; c&title != 0 || t.Flags.Is(text.Title) {
			office = i
			if c&madam != 0 {
				sex = female
			} else if c&mister != 0 {
				sex = male
			}
			deputy = false
			if i > start {
				before := f.types[tokens[i-1].Type]
				deputy = before.class&viceTitle != 0
				if !deputy && before.class&title == 0 {
					origin = f.types[tokens[i-1].Type].term
				}
			}
		}
		i++
		if t.Flags.Is(text.Possessive) {
			break
		}
	}
	return i, office, deputy, origin, sex
}
