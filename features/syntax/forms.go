package syntax

// form is a part of speech as the tagger sees it: finer than Tag, since it is the form of a verb that tells what may follow.
type form uint8

const (
	fOther form = iota
	fMark       // quotation marks: the tagger looks through them
	fComma      // comma, dash, bracket
	fStop       // . ; : ? ! and the borders of the sentence
	fNoun
	fNouns // plural
	fName
	fSubj      // he, they
	fObj       // him, them
	fPron      // it, this, everyone: subject or object
	fPronBe    // he's, they're
	fPronHave  // I've
	fPronModal // we'll, she'd
	fDet
	fPoss
	fNum
	fAdj
	fAdv
	fNot
	fPrep
	fTo       // before an infinitive
	fParticle // up in took up
	fCC
	fSub // because, that
	fRel // who, which, that behind a noun
	fModal
	fBe   // finite
	fBeN  // be, been, being
	fHave // finite
	fDo   // finite
	fInf
	fPres // attack: plural or first person
	fPresS
	fPast
	fPastP // participle
	fIng
	formCount
)

// tagOf is the part of speech of a form. Auxiliaries that no verb follows are told apart later, by groups.
var tagOf = [formCount]Tag{
	fOther: Other, fMark: Mark, fComma: Mark, fStop: Mark, fNoun: Noun, fNouns: Noun, fName: Name,
	fSubj: Pronoun, fObj: Pronoun, fPron: Pronoun, fPronBe: Pronoun, fPronHave: Pronoun, fPronModal: Pronoun,
	fDet: Determiner, fPoss: Possessive, fNum: Numeral, fAdj: Adjective, fAdv: Adverb, fNot: Adverb,
	fPrep: Preposition, fTo: Particle, fParticle: Particle, fCC: Conjunction, fSub: Subordinator, fRel: Subordinator,
	fModal: Auxiliary, fBe: Auxiliary, fBeN: Auxiliary, fHave: Auxiliary, fDo: Auxiliary,
	fInf: Verb, fPres: Verb, fPresS: Verb, fPast: Verb, fPastP: Verb, fIng: Verb,
}

// formSet is a set of forms.
type formSet uint64

func forms(list ...form) (s formSet) {
	for _, f := range list {
		s |= 1 << f
	}
	return s
}

func (s formSet) has(f form) bool { return s>>f&1 != 0 }

var (
	finite       = forms(fModal, fBe, fHave, fDo, fPres, fPresS, fPast, fPronBe, fPronHave, fPronModal)
	mainVerb     = forms(fInf, fPres, fPresS, fPast, fPastP, fIng)
	auxiliary    = forms(fModal, fBe, fBeN, fHave, fDo)
	beginsClause = forms(fStop, fComma, fCC, fRel, fSub)
	contracted   = forms(fPronBe, fPronHave, fPronModal)
	nominal      = forms(fNoun, fNouns, fName)
	pronoun      = forms(fSubj, fObj, fPron, fPronBe, fPronHave, fPronModal)
	premodify    = forms(fAdj, fNum, fNoun, fNouns, fName)
)
