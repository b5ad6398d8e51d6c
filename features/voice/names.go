package voice

import (
	"strings"

	"tellings/corpus/text"
)

// mention is a run of capitalised words that names someone or something, at its place in the article.
type mention struct {
	first, end int // tokens of the name, titles before it left out
	person     int32
	subject    bool // it opens its sentence and is no possessive: "Vance met", "On Friday Vance met"
}

// person is who or what the mentions of one name stand for. Organisations are among them; gender stays unknown then.
type person struct {
	first, end int // the fullest mention, in tokens
	gender     gender
	human      bool   // a title, a given name or a pronoun says so
	office     uint32 // term of the title before or after the name (president, senator), 0 for none
	deputy     bool   // the office is a vice or deputy one
	origin     uint32 // term of the word before the title: Russian president
	before     int32  // an earlier person with the same last word, or -1
	speaker    int32  // index into Result.Speakers, or Unknown
	seen       int    // token of the latest mention so far, while speakers are resolved
}

type gender uint8

const (
	unknownGender gender = iota
	male
	female
)

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

// meet files one mention under its person.
func (f *Finder) meet(tokens []text.Token, first, end, office int, deputy bool, origin uint32, sex gender, opens bool) {
	last := f.types[tokens[end-1].Type].term
	p := f.find(tokens, first, end, last, sex)
	if p < 0 {
		p = int32(len(f.people))
		f.people = append(f.people, person{first: first, end: end, speaker: Unknown, before: -1})
		if b := &f.bearers[last]; b.article == f.article {
			f.people[p].before = b.person
		}
		f.bearers[last] = bearer{f.article, p}
	}
	who := &f.people[p]
	if end-first > who.end-who.first && end-first <= 4 {
		who.first, who.end = first, end
	}
	given := f.types[tokens[first].Type].class
	switch {
	case sex != unknownGender:
		who.gender, who.human = sex, true
	case given&maleName != 0 && end-first > 1:
		who.gender, who.human = male, true
	case given&femaleName != 0 && end-first > 1:
		who.gender, who.human = female, true
	}
	if office >= 0 {
		who.human = true
		if f.types[tokens[office].Type].class&(mister|madam) == 0 && (who.office == 0 || deputy) {
			who.office, who.deputy, who.origin = f.officeTerm(tokens[office].Type), deputy, origin
		}
	}
	possessed := tokens[end-1].Flags.Is(text.Possessive)
	f.named = append(f.named, mention{first, end, p, opens && !possessed})
}

// officeTerm is the term of a title, abbreviations spelled out: Sen → senator.
func (f *Finder) officeTerm(t uint32) uint32 {
	norm := f.vocab.Type(t).Norm
	if long, ok := spelledOut[norm]; ok {
		term, _ := f.vocab.Term(long)
		return term
	}
	return f.types[t].term
}

// bearer is the latest person of an article who bears a surname.
type bearer struct {
	article uint32
	person  int32
}

// find is the person of a name, or -1. Of several with one surname the latest found first.
func (f *Finder) find(tokens []text.Token, first, end int, last uint32, sex gender) int32 {
	b := f.bearers[last]
	if b.article != f.article {
		return -1
	}
	for p, tries := b.person, 0; p >= 0 && tries < 8; p, tries = f.people[p].before, tries+1 {
		who := &f.people[p]
		if sex != unknownGender && who.gender != unknownGender && sex != who.gender {
			continue
		}
		if end-first == 1 || who.end-who.first == 1 || f.sameGiven(tokens[first], tokens[who.first]) {
			return p
		}
	}
	return -1
}

// sameGiven tells whether two first names may be one: the same word, or an initial of it (J.D., JD, James).
func (f *Finder) sameGiven(a, b text.Token) bool {
	if f.types[a.Type].term == f.types[b.Type].term {
		return true
	}
	x, y := f.vocab.Type(a.Type), f.vocab.Type(b.Type)
	return x.Norm[0] == y.Norm[0] && (len(x.Norm) <= 2 || len(y.Norm) <= 2)
}

// spelledOut gives the words for abbreviated titles.
var spelledOut = map[string]string{"sen": "senator", "rep": "representative", "gov": "governor", "dr": "doctor", "gen": "general", "prof": "professor", "sens": "senator", "reps": "representative", "pres": "president"}

// nameClasses are the words that make a capitalised run the name of a human being.
var nameClasses = func() map[string]class {
	m := map[string]class{}
	add := func(c class, words string) {
		for _, w := range strings.Fields(words) {
			m[w] |= c
		}
	}
	add(title, "mr mrs ms miss sir lord lady president senator sen representative rep gov governor secretary chancellor minister premier mayor congressman congresswoman chairman chairwoman chairperson chair speaker judge justice general gen colonel captain major sergeant sheriff detective officer chief director attorney ambassador envoy pope king queen prince princess bishop archbishop cardinal reverend rev dr doctor professor prof coach commissioner councilman councilwoman delegate spokesman spokeswoman strategist manager adviser leader candidate nominee")
	add(mister, "mr sir")
	add(madam, "mrs ms miss")
	add(viceTitle, "vice deputy former-vice")
	add(maleName, `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley bill jim mike tom bob dan dave steve jeff greg ted tim ben ken ron ed fred barack bernie marco mitt jeb rand rick newt vladimir volodymyr volodomyr emmanuel boris jd hugh karl karim ali mohammed muhammad ahmed omar luis carlos jorge miguel antonio pedro sergei dmitri ivan viktor pete chuck chris nick matt josh corey sam tony jake doug mitch harry lindsey marco elon kash keir olaf friedrich rishi narendra xi benjamin lloyd stephen reince`)
	add(femaleName, `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace denise amber marilyn danielle beverly charlotte natalie theresa diana brittany kayla alexis lori hillary melania ivanka michelle kamala nikki tulsi elaine huma carly claire tammy kellyanne angela theresa ursula giorgia karoline tina katie jill kate kathy sue debbie susana condoleezza loretta janet sonia elena ruth olena marine nadia fatima aisha`)
	return m
}()
