package voice

import "tellings/corpus/text"

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
	seen       int    // token behind the first of the latest mention so far, while speakers are resolved; 0 before
}

type gender uint8

const (
	unknownGender gender = iota
	male
	female
)

// meet finds or founds the person of one mention.
func (f *Finder) meet(tokens []text.Token, first, end, office int, deputy bool, origin uint32, sex gender) int32 {
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
	shouted, before := tokens[end-1].Flags.Is(text.AllCaps), tokens[who.end-1].Flags.Is(text.AllCaps)
	if before && !shouted || before == shouted && end-first > who.end-who.first && end-first <= 4 {
		who.first, who.end = first, end // DEMS TROLL LEE is no fuller name than Lee
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
	return p
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
		if end-first == 1 || who.end-who.first == 1 || particles[f.norm(tokens, first)] || particles[f.norm(tokens, who.first)] || f.sameGiven(tokens[first], tokens[who.first]) {
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
