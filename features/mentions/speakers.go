package mentions

import (
	"sort"
	"strings"

	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// Speaker is someone who is quoted.
type Speaker struct {
	Name    string    // the fullest name that the article gives: JD Vance; of an unnamed source its own words: officials
	Mention text.Span // where that name stands
	Actor   int32     // index into Result.Actors, or None
}

// Saying is who says a quotation.
type Saying struct {
	Speaker int32 // index into Result.Speakers, or None for nobody known
	Also    int32 // of a joint statement (Ann Lee and Tom Moss said) the other speaker, else None
}

// sayer is who was heard last, while speakers are named.
type sayer struct {
	speaker, actor int32
	at             int  // token at which the source or its words end
	several        bool // its words are a plural
}

// speakers names who says each quotation: the actor whose mention is the head of the source, an actor without a name under the words
// of the source. Where two persons fit a pronoun nobody speaks.
func (f *Finder) speakers() {
	f.out.Speakers, f.out.Sayings, f.out.Silent = f.out.Speakers[:0], f.out.Sayings[:0], f.out.Silent[:0]
	clear(f.speakerOf)
	clear(f.speakersBy)
	last, before := sayer{None, None, -1, false}, voice.Source{}
	said := Saying{None, None}
	for k := range f.heard.Quotes {
		if src := &f.heard.Quotes[k].Source; *src != before { // pieces of one statement share their source
			said, before = f.saying(src, last, k), *src
			if said.Speaker != None {
				last = sayer{said.Speaker, f.out.Speakers[said.Speaker].Actor, max(src.To, f.heard.Quotes[k].To) - 1, f.several(src)}
			}
		}
		f.out.Sayings = append(f.out.Sayings, said)
	}
	for k := range f.heard.Silent {
		f.out.Silent = append(f.out.Silent, f.saying(&f.heard.Silent[k].Source, sayer{None, None, -1, false}, -1).Speaker)
	}
}

// saying is who speaks quotation k, or is silent where k is negative, by the words of a source.
func (f *Finder) saying(src *voice.Source, last sayer, k int) Saying {
	s := Saying{None, None}
	if src.From >= src.To || src.Unreal {
		return s
	}
	if f.types.Of(f.tokens[src.From].Type).pronoun != nil && f.alone(src) {
		m := f.mentionAt(src.From)
		if m != nil && k >= 0 && f.types.Of(f.tokens[src.From].Type).pronoun.thing && f.namedWithin(m.Actor, &f.heard.Quotes[k]) {
			m = nil // the Lodge took part, it said: the report
		}
		switch {
		case f.goesOn(src, last) && last.several:
			s.Speaker = last.speaker // Aides said the debate moved voters. They also said
		case m != nil && f.out.Actors[m.Actor].Class != Place && !f.contested(m, last) && !f.oneBody(m):
			s.Speaker = f.speaker(m)
		case m == nil && f.goesOn(src, last):
			s.Speaker = last.speaker
		}
		return s
	}
	m, other := f.namedIn(src)
	switch {
	case m != nil && f.locates(m):
	case m == nil:
		s.Speaker = f.byPhrase(src, None)
	default:
		s.Speaker = f.speakerBy(m, src)
		if other != nil {
			if s.Also = f.speaker(other); s.Also == s.Speaker {
				s.Also = None
			}
		}
	}
	return s
}

// locates reports whether a place stands behind a place that lies in it, to tell where: in Ely, Ohio, on Friday, said.
func (f *Finder) locates(m *Mention) bool {
	return f.out.Actors[m.Actor].Class == Place && m.From > 1 && f.tokens[m.From-1].Type == ',' && f.flag(m.From-2, text.Capital) &&
		m.To < len(f.tokens) && f.tokens[m.To].Type == ','
}

// namedWithin reports whether a quotation names an actor.
func (f *Finder) namedWithin(actor int32, q *voice.Quote) bool {
	for k := f.mentionsFrom(q.From); k < len(f.out.Mentions) && f.out.Mentions[k].To <= q.To; k++ {
		if f.out.Mentions[k].Actor == actor && f.out.Mentions[k].Kind == Name {
			return true
		}
	}
	return false
}

// goesOn reports whether it or they, which go back to no actor, stand for the source that spoke in this sentence or the one before:
// the filing says …, it alleges; Alex Moor said …, they said.
func (f *Finder) goesOn(src *voice.Source, last sayer) bool {
	p := f.types.Of(f.tokens[src.From].Type).pronoun
	if last.at < 0 || !p.thing && !p.plural {
		return false
	}
	if last.actor != None && f.out.Actors[last.actor].Class == Person {
		if who := &f.out.Actors[last.actor]; !p.plural || who.Sex != UnknownSex || !who.Named {
			return false // they, of one whose sex nothing has told
		}
	} else if p.plural != last.several {
		return false
	}
	here := sort.Search(len(f.sentences), func(k int) bool { return f.sentences[k].End > src.From })
	return last.at >= f.sentences[max(0, here-1)].First
}

// oneBody reports whether they was given to a body in the singular, for want of people: it may be others.
func (f *Finder) oneBody(m *Mention) bool {
	who := &f.out.Actors[m.Actor]
	p := f.types.Of(f.tokens[m.Head].Type).pronoun
	return p.plural && who.Class == Organisation && !who.Plural
}

// several reports whether the words of a source are a plural.
func (f *Finder) several(src *voice.Source) bool {
	for i := src.Phrase[0]; i < src.Phrase[1]; i++ {
		if k := f.phraseOf[i]; k != syntax.None && f.grammar.Phrases[k].Head == i {
			n := f.nameAt[i]
			return f.grammar.Phrases[k].Plural || n >= 0 && f.names[n].usage == people && f.names[n].entity >= 0
		}
	}
	p := f.types.Of(f.tokens[src.From].Type).pronoun
	return p != nil && p.plural
}

// alone reports whether a pronoun is all that names the source: he, he also; but not her advisers.
func (f *Finder) alone(src *voice.Source) bool {
	if src.To > src.From+1 && f.tag(src.From+1) == syntax.Verb {
		return true // he said in an interview
	}
	return src.To == src.From+1 || f.mentionOf(src.From+1, src.To) == nil && src.Phrase[1] == src.From+1 || !f.is(src.From, possessor) && src.Phrase[0] == src.Phrase[1]
}

// mentionAt is the mention with its head at token i, or nil.
func (f *Finder) mentionAt(i int) *Mention {
	for k := f.mentionsFrom(i); k < len(f.out.Mentions) && f.out.Mentions[k].From <= i; k++ {
		if m := &f.out.Mentions[k]; m.Head == i {
			return m
		}
	}
	return nil
}

// mentionOf is the first mention within tokens from to to, or nil.
func (f *Finder) mentionOf(from, to int) *Mention {
	if k := f.mentionsFrom(from); k < len(f.out.Mentions) && f.out.Mentions[k].To <= to {
		return &f.out.Mentions[k]
	}
	return nil
}

// mentionsFrom is the index of the first mention that begins at token i or behind it.
func (f *Finder) mentionsFrom(i int) int {
	return sort.Search(len(f.out.Mentions), func(k int) bool { return f.out.Mentions[k].From >= i })
}

// namedIn is the mention that is the head of a source: not a possessive (Vance’s aides), not behind a preposition (a spokesman for
// Vance), not before the noun that counts (Trump aides); but the name behind a description: Ely’s mayor, Ann Lee. other is who
// speaks together with it.
func (f *Finder) namedIn(src *voice.Source) (head, other *Mention) {
	for k := f.mentionsFrom(src.From); k < len(f.out.Mentions) && f.out.Mentions[k].From < src.To; k++ {
		m := &f.out.Mentions[k]
		switch {
		case m.Kind == Pronoun || m.Kind == Description && m.Head >= src.To || f.partisan(m, src) || f.modifier(m, src.To) || f.stateTag(m.From):
		case head == nil:
			from := src.From
			if f.tag(from) == syntax.Preposition {
				from++ // from Ann Lee:
			}
			if m.From == from || !f.linked(from, m.From) || f.apposed(m, src) {
				head = m
			}
		case m.Actor == head.Actor || m.From < head.To:
		case head.Kind == Description && m.Kind == Name && (f.apposed(m, src) || f.coupled(head, m)):
			head = m
		case m.Kind == Name && m.To == src.To && f.out.Actors[m.Actor].Class == Person && f.out.Actors[head.Actor].Class == Place && f.is(m.From, title):
			head = m // Ohio state Sen. Ann Lee
		case other == nil && m.Kind == Name && head.Kind == Name && f.norm(m.From-1) == "and" && f.flag(m.From-2, text.Capital):
			other = m
		}
	}
	return head, other
}

// stateTag reports whether token i is the state behind a member's name: Lee, L-W.Va.,
func (f *Finder) stateTag(i int) bool {
	return i > 0 && f.tokens[i].Len() <= 5 && !f.flag(i, text.SpaceBefore) && (f.tokens[i-1].Type == '.' || f.tokens[i-1].Type == '-')
}

// apposed reports whether a name stands behind a description of its bearer: its mayor, Ann Lee; mother of two Ina Holt.
func (f *Finder) apposed(m *Mention, src *voice.Source) bool {
	before := m.From - 1
	for before > src.From && f.nameAt[before] >= 0 && f.names[f.nameAt[before]].entity >= 0 { // , Republican Ann Lee
		before--
	}
	if before <= src.From || m.Kind != Name {
		return false
	}
	person := f.out.Actors[m.Actor].Class == Person || f.out.Actors[m.Actor].Class == Unknown && f.out.Actors[m.Actor].Family != ""
	return person && (f.tokens[before].Type == ',' || m.To == src.To && (f.tag(before) == syntax.Numeral || f.is(before, title) && !f.linked(src.From, m.From)))
}

// coupled reports whether a name stands behind two offices of its bearer: the club’s president and CEO Ann Lee.
func (f *Finder) coupled(office, name *Mention) bool {
	titled := f.is(name.From, title)
	for i := office.To; i < name.From; i++ {
		if f.norm(i) != "and" && !f.is(i, title|deputy) {
			return false
		}
		titled = titled || f.is(i, title)
	}
	return titled
}

// linked reports whether a preposition, a relative or a verb stands among tokens from to to: what is behind it is not the head.
func (f *Finder) linked(from, to int) bool {
	for i := from; i < to; i++ {
		if f.norm(i) == "to" {
			return true // aides to Lee
		}
		switch f.tag(i) {
		case syntax.Preposition, syntax.Subordinator:
			return true
		case syntax.Verb:
			if i > from {
				return true
			}
		}
	}
	return false
}

// modifier reports whether a mention stands before the noun that counts: Lee’s office, Clinton aides, the Trump campaign.
func (f *Finder) modifier(m *Mention, end int) bool {
	if m.To >= end {
		return false // Lee’s promise: hers
	}
	if f.flag(m.To-1, text.Possessive) {
		return true
	}
	switch f.tag(m.To) {
	case syntax.Noun, syntax.Name, syntax.Adjective: // Republican Pat Toomey
		return !f.is(m.To, temporal)
	}
	return f.tokens[m.To].Type == text.RightSingle
}

// partisan reports whether a mention only tells of which party someone is: moderate Democrats, a key Republican.
func (f *Finder) partisan(m *Mention, src *voice.Source) bool {
	if !partisans.Has(f.norm(m.To - 1)) {
		return false
	}
	if m.From > src.From {
		before := m.From - 1
		return f.norm(before) != "the" || f.tag(m.To-1) != syntax.Name && f.tag(m.To-1) != syntax.Noun || !strings.HasSuffix(f.norm(m.To-1), "s")
	}
	return m.To-m.From > 1
}

// partisans are words for those of a party.
var partisans = lang.English.Set("names.partisan")

// mute reports whether tokens from to to are the name of a place that speaks for nobody: Quay Street, but neither Wall Street nor Ann Street.
func (f *Finder) mute(from, to int) bool {
	return to-from > 1 && f.flag(to-1, text.Capital) && streets.Has(f.norm(to-1)) && !metonyms.Has(f.norm(from)) && !f.is(from, given)
}

var (
	streets  = lang.English.Set("names.street")
	metonyms = lang.English.Set("names.metonym")
)

// contested reports whether another person of that sex acts or is acted on between where he or she was last heard, or else the
// beginning of the sentence before, and the pronoun: then it may mean either.
func (f *Finder) contested(m *Mention, last sayer) bool {
	sex := f.out.Actors[m.Actor].Sex
	if p := f.types.Of(f.tokens[m.Head].Type).pronoun; p == nil || p.sex == UnknownSex {
		return false
	}
	since := last.at
	if last.actor != m.Actor {
		s := sort.Search(len(f.sentences), func(k int) bool { return f.sentences[k].End > m.Head })
		since = f.sentences[max(0, s-1)].First - 1
		for k := f.mentionsFrom(m.From) - 1; k >= 0; k-- {
			if o := &f.out.Mentions[k]; o.Actor == m.Actor && !f.quoted(o.Head) {
				before := sort.Search(len(f.sentences), func(k int) bool { return f.sentences[k].End > o.Head })
				since = min(since, f.sentences[before].First-1)
				break
			}
		}
	}
	verb := syntax.None // of which who is meant is the subject there
	for k := f.mentionsFrom(m.From) - 1; k >= 0 && f.out.Mentions[k].From > since && verb == syntax.None; k-- {
		if o := &f.out.Mentions[k]; o.Actor == m.Actor && o.Phrase != syntax.None && !f.quoted(o.Head) && f.isSubject(o.Head) {
			verb = f.grammar.Phrases[o.Phrase].Predicate
		}
	}
	for k := f.mentionsFrom(m.From) - 1; k >= 0 && f.out.Mentions[k].From > since; k-- {
		o := &f.out.Mentions[k]
		who := &f.out.Actors[o.Actor]
		if verb != syntax.None && !f.isSubject(o.Head) && (o.Phrase == syntax.None || f.grammar.Phrases[o.Phrase].Role != syntax.Object || f.grammar.Phrases[o.Phrase].Predicate != verb) {
			continue // he who acts goes before whom he ran against
		}
		if o.Kind != Pronoun && o.Actor != m.Actor && who.Class == Person && who.Sex == sex && !f.flag(o.To-1, text.Possessive) && !f.quoted(o.Head) {
			return true
		}
	}
	return false
}

// speakerBy is the speaker whose mention is the head of a source: by name, or under the words of the source.
func (f *Finder) speakerBy(m *Mention, src *voice.Source) int32 {
	if who := &f.out.Actors[m.Actor]; !who.Named {
		return f.byPhrase(src, m.Actor)
	}
	return f.speaker(m)
}

// speaker is the speaker that an actor is. One whom every article knows stands under the name used here: Moscow.
func (f *Finder) speaker(m *Mention) int32 {
	if id, ok := f.speakerOf[m.Actor]; ok {
		return id
	}
	who := &f.out.Actors[m.Actor]
	s := Speaker{Name: who.Name, Mention: m.Span, Actor: m.Actor}
	if who.Known != "" && m.Kind == Name {
		s.Name = m.Span.Of(f.text)
	}
	if who.Named {
		for k := range f.out.Mentions {
			if o := &f.out.Mentions[k]; o.Actor == m.Actor && o.Kind == Name && o.Len() > s.Mention.Len() && strings.HasSuffix(o.Span.Of(f.text), who.Name) {
				s.Mention = o.Span
				break
			}
		}
	}
	return f.addSpeaker(s)
}

// byPhrase is someone without a name, under the words of the source.
func (f *Finder) byPhrase(src *voice.Source, actor int32) int32 {
	from, to := f.nounPhrase(src.Phrase[0], src.Phrase[1])
	if from >= to || f.mute(from, to) || !f.speaks(src, from, to) {
		return None
	}
	if actor == None {
		if a, ok := f.described[src.From]; ok {
			actor = f.number[a]
		}
	}
	name := f.shown(from, to)
	if id, ok := f.speakersBy[name]; ok {
		return id
	}
	return f.addSpeaker(Speaker{Name: name, Mention: text.Span{Start: f.tokens[from].Start(), End: f.tokens[from].Start() + len(name)}, Actor: actor})
}

// nounPhrase takes verbs and words of time from the words of a source: (leading) many leaders, Democrats (raise), the office (last week).
func (f *Finder) nounPhrase(from, to int) (int, int) {
	for from < to && f.tag(from) == syntax.Verb && !f.is(from, vocal) {
		from++
	}
	for k := from + 1; k < to; k++ {
		described := strings.HasSuffix(f.norm(k), "ed") && k+1 < to && f.tag(k+1) == syntax.Preposition // a person briefed on the matter
		if f.tag(k) == syntax.Verb && !described || f.tag(k) == syntax.Auxiliary || f.tag(k) == syntax.Copula {
			to = k
		}
	}
	cut := to
	for cut > from+1 && (f.is(cut-1, temporal) && !f.flag(cut-1, text.Possessive) || cut < to && (f.is(cut-1, determiner) || lately.Has(f.norm(cut-1)))) {
		cut--
	}
	if to = cut; to == from+1 && f.tag(from) != syntax.Noun && f.tag(from) != syntax.Name && f.tag(from) != syntax.Numeral {
		return from, from
	}
	return from, to
}

// lately are words before a time: last week.
var lately = lang.English.Set("mentions.lately")

func (f *Finder) addSpeaker(s Speaker) int32 {
	id := int32(len(f.out.Speakers))
	f.out.Speakers = append(f.out.Speakers, s)
	if s.Actor != None && !f.out.Actors[s.Actor].Plural {
		f.speakerOf[s.Actor] = id
	}
	f.speakersBy[s.Name] = id
	return id
}
