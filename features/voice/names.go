package voice

import "tellings/corpus/text"

// mention is a run of capitalised words that names someone or something, at its place in the article.
type mention struct {
	run        int // token at which the capitals begin, titles among them
	first, end int // tokens of the name, titles before it left out
	person     int32
}

// mentions lists the names of the article in order and gathers them into people. A bare surname goes to the latest person
// who bears it; a name of several words founds a person unless one with the same last word and a compatible first one exists.
func (f *Finder) mentions(tokens []text.Token) {
	f.people, f.named = f.people[:0], f.named[:0]
	if n := f.vocab.Terms(); n > len(f.bearers) {
		f.bearers = append(f.bearers, make([]bearer, n-len(f.bearers))...)
	}
	behind := 0 // the run before
	for _, at := range f.capitals {
		i := int(at)
		if i < behind || !f.nameWord(&tokens[i]) {
			continue
		}
		end, office, deputy, origin, sex := f.run(tokens, i)
		first := max(i, office+1)
		for first < end && tokens[first].Flags.Is(text.Punct) {
			first++
		}
		if first < end {
			if at := f.officeBefore(tokens, i); at >= 0 && office < 0 {
				office = at
				if before := f.types[tokens[max(0, at-1)].Type]; at > 0 && before.class&(plain|name) != 0 {
					origin = before.term // foreign minister
				}
			}
			who := f.meet(tokens, first, end, office, deputy, origin, sex)
			f.named = append(f.named, mention{run: i, first: first, end: end, person: who})
		}
		behind = end
	}
}

// opensSentence tells whether mention k is a likely subject: no possessive, between no marks, and behind no verb, pronoun or
// other name of its sentence ("Vance met", "On Friday Vance met"). Passages before the one at f.quoted end before it.
func (f *Finder) opensSentence(tokens []text.Token, k int) bool {
	m := &f.named[k]
	if tokens[m.end-1].Flags.Is(text.Possessive) {
		return false
	}
	for f.quoted < len(f.passages) && f.passages[f.quoted].end <= m.run {
		f.quoted++
	}
	if f.quoted < len(f.passages) && f.passages[f.quoted].first <= m.run {
		return false
	}
	run := m.run
	if at := f.officeBefore(tokens, run); at >= 0 {
		for run = at; run > 0 && !tokens[run].Flags.Is(text.SentenceStart) && f.types[tokens[run-1].Type].class&(title|plain|name) != 0; run-- {
		}
	}
	behind := 0
	for ; k > 0 && f.named[k-1].first >= run; k-- {
	} // names in its description: the Dutch minister, Ann Lee
	if k > 0 {
		behind = f.named[k-1].end
	}
	for i := run; !tokens[i].Flags.Is(text.SentenceStart) && i > 0; {
		if i--; i < behind || f.types[tokens[i].Type].class&(auxiliary|finite|subject|reports) != 0 {
			return false
		}
	}
	return true
}

// officeBefore is the title in lower case that describes the name whose capitals begin at token i: foreign minister Ann Lee,
// the mayor, Ann Lee. It is -1 when there is none.
func (f *Finder) officeBefore(tokens []text.Token, i int) int {
	at := i - 1
	if at > 0 && tokens[at].Type == ',' && !tokens[i].Flags.Is(text.SentenceStart) {
		at--
	}
	if at < 0 || f.types[tokens[at].Type].class&title == 0 || tokens[at].Flags.Is(text.Capital) || tokens[at+1].Flags.Is(text.SentenceStart) {
		return -1
	}
	return at
}

// personal tells whether a mention may name a human being for all that its words say: two or three words in mixed capitals,
// the last no street, council or bank, and no article before it.
func (f *Finder) personal(tokens []text.Token, m *mention) bool {
	last := &tokens[m.end-1]
	if n := m.end - m.first; n < 2 || n > 4 || last.Flags.Is(text.AllCaps|text.Possessive) || f.types[last.Type].class&(body|place) != 0 {
		return false
	}
	for i := m.first; i < m.end; i++ {
		if tokens[i].Flags.Is(text.AllCaps) && tokens[i].Len() > 3 {
			return false // NATO, FIFA
		}
	}
	return m.run == 0 || tokens[m.run].Flags.Is(text.SentenceStart) || f.types[tokens[m.run-1].Type].class&determiner == 0
}

// nameWord tells whether a capitalised token may stand in a name.
func (f *Finder) nameWord(t *text.Token) bool {
	return !t.Flags.Is(text.StopWord) && f.types[t.Type].class&(temporal|determiner|subject|question|preposition) == 0 || t.Flags.Is(text.Title)
}

// particles is how many words at token i, at most two, hold a family name together: von der Leyen, de la Cruz, van Dalen.
func (f *Finder) particles(tokens []text.Token, i int) int {
	n := 0
	for n < 2 && i+n < len(tokens) && particles[f.norm(tokens, i+n)] && !tokens[i+n].Flags.Is(text.SentenceStart) && (n > 0 || !tokens[i].Flags.Is(text.Capital)) {
		n++
	}
	if n == 0 || i+n >= len(tokens) || !tokens[i+n].Flags.Is(text.Capital) || !f.nameWord(&tokens[i+n]) || tokens[i+n].Flags.Is(text.SentenceStart) {
		return 0
	}
	return n
}

// headlineVerbs have capitals in a headline and are in no name.
var headlineVerbs = setOf("says said tells told vows warns calls urges seeks")

var particles = setOf("von van der den ter ten de del della di da do dos das du la las los le zu zur bin ibn al el")

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
		if i > start && headlineVerbs[f.norm(tokens, i)] {
			break // Lawyer Says
		}
		if i > start && f.particles(tokens, i) > 0 {
			i += f.particles(tokens, i)
			continue
		}
		if !t.Flags.Is(text.Capital) || !f.nameWord(t) {
			break
		}
		ofBody := i+1 < len(tokens) && tokens[i+1].Flags.Is(text.Capital) && f.types[tokens[i+1].Type].class&body != 0 // the Justice Department
		if c := f.types[t.Type].class; (c&title != 0 || t.Flags.Is(text.Title)) && !ofBody {
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
