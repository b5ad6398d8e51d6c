package syntax

import (
	"slices"
	"sync"

	"tellings/lang"
)

// farCost is what a step costs that the table of followers does not name.
const farCost = 60

// formNames are the names of forms in the tables of lang.
var formNames = [formCount]string{
	fOther:     "other",
	fComma:     "comma",
	fStop:      "stop",
	fNoun:      "noun",
	fNouns:     "nouns",
	fName:      "name",
	fSubj:      "subj",
	fObj:       "obj",
	fPron:      "pron",
	fPronBe:    "pron-be",
	fPronHave:  "pron-have",
	fPronModal: "pron-modal",
	fDet:       "det",
	fPoss:      "poss",
	fNum:       "num",
	fAdj:       "adj",
	fAdv:       "adv",
	fNot:       "not",
	fPrep:      "prep",
	fTo:        "to",
	fParticle:  "particle",
	fCC:        "cc",
	fSub:       "sub",
	fRel:       "rel",
	fModal:     "modal",
	fBe:        "be",
	fBeN:       "be-n",
	fHave:      "have",
	fDo:        "do",
	fInf:       "inf",
	fPres:      "pres",
	fPresS:     "pres-s",
	fPast:      "past",
	fPastP:     "past-p",
	fIng:       "ing",
}

// stepCosts says what the step from one form to the next costs, in tenths of a nat.
var stepCosts = sync.OnceValue(func() *[formCount][formCount]int16 {
	costs := new([formCount][formCount]int16)
	for from := range formCount {
		for to := range formCount {
			costs[from][to] = farCost
		}
		costs[from][fAdv], costs[from][fNot], costs[from][fMark] = 8, 6, 0
		for _, entry := range lang.English.Words("followers." + formNames[from]) {
			name, cost := lang.Value(entry)
			if to := slices.Index(formNames[:], name); to >= 0 {
				costs[from][to] = int16(cost)
			}
		}
	}
	return costs
})
