package syntax

import (
	"strconv"
	"strings"
)

// farCost is what a step costs that the table below does not name.
const farCost = 60

// followers says what follows a form, each with a cost in tenths of a nat: 7 is a step taken half of the time, 23 one in ten.
// The figures are set by hand from what English grammar allows and from reading; no annotated corpus made them.
var followers = map[form]string{
	fStop:  "Det 8 Name 10 Noun 25 Nouns 20 Subj 11 Pron 14 PronBe 16 PronHave 20 PronModal 20 Poss 20 Num 22 Adj 22 Adv 12 Prep 15 Sub 17 Rel 22 Ing 28 PastP 36 To 35 Inf 42 CC 18 Be 45 Modal 48 Do 45 Pres 60 Past 60 PresS 60 Have 60 Not 35 Stop 20 Comma 25 Other 12 Particle 60",
	fComma: "Det 12 Name 12 Noun 20 Nouns 20 Subj 14 Pron 18 PronBe 22 PronHave 24 PronModal 24 Poss 18 Num 20 Adj 20 Adv 14 Not 25 Prep 16 Sub 18 Rel 14 CC 12 Ing 18 PastP 27 Past 27 PresS 30 Pres 38 Be 28 Have 32 Modal 32 Do 40 Inf 40 To 34 Obj 50 Comma 20 Stop 30 Other 25 BeN 45",
	fNoun:  "Prep 8 Noun 15 Nouns 17 Comma 12 Stop 11 CC 15 PresS 17 Past 16 Be 15 Have 18 Modal 18 Do 26 Rel 17 Sub 21 To 22 Ing 30 PastP 28 Name 36 Det 38 Subj 36 Pron 40 Adj 46 Pres 58 Inf 70 Num 32 Obj 70 Poss 46 Particle 55 BeN 60 PronBe 45 PronHave 45 PronModal 45",
	fNouns: "Prep 8 Noun 34 Nouns 36 Comma 12 Stop 11 CC 14 Pres 17 Past 15 Be 14 Have 17 Modal 17 Do 22 Rel 15 Sub 20 To 22 Ing 25 PastP 25 PresS 55 Name 38 Det 38 Subj 34 Pron 40 Adj 42 Inf 65 Num 36 Obj 70 Poss 46 Particle 60 BeN 60 PronBe 45 PronHave 45 PronModal 45",
	fName:  "Name 7 Noun 20 Nouns 22 Prep 15 Past 13 PresS 15 Pres 38 Be 16 Have 18 Modal 18 Do 24 Comma 11 Stop 13 CC 15 Rel 22 Sub 24 To 26 Adj 46 PastP 33 Ing 32 Num 25 Det 42 Subj 40 Inf 60 Poss 55 Pron 45 Particle 60 Obj 70 PronBe 50",
	fSubj:  "Past 9 Pres 15 PresS 13 Be 10 Have 14 Modal 12 Do 18 Prep 48 CC 45 Comma 42 Stop 50 Noun 75 Nouns 70 Adj 70 Name 60 Inf 65 PastP 60 Ing 60 Sub 55 Rel 45 To 60 Det 65 Num 60 Poss 70",
	fObj:   "Prep 13 To 17 Comma 17 Stop 13 Inf 26 Det 21 Noun 30 Nouns 32 Ing 26 Adj 27 Particle 18 PastP 34 Sub 20 Rel 22 CC 20 Past 45 PresS 50 Poss 30 Num 34 Name 34 Subj 34 Pron 36 Be 45 Modal 45 Have 45",
	fPron:  "Past 17 PresS 14 Be 12 Modal 14 Have 18 Do 22 Pres 22 Prep 16 Stop 18 Comma 20 To 22 Adj 30 Noun 55 Nouns 55 Sub 24 Rel 21 CC 24 Inf 36 Ing 32 PastP 32 Det 34 Particle 24 Subj 34 Poss 45 Name 40 Num 45 Pron 45",

	fPronBe:    "PastP 14 Ing 12 Adj 14 Det 14 Noun 30 Nouns 32 Prep 20 Pron 30 Poss 24 To 30 Rel 28 Sub 26 Num 30 Name 32 BeN 22 Stop 40 Comma 40",
	fPronHave:  "PastP 6 BeN 10 Det 30 To 30",
	fPronModal: "Inf 5 BeN 9 PastP 30",

	fDet:  "Noun 6 Nouns 14 Adj 12 Name 13 Num 22 PastP 48 Ing 40 Pron 32 Det 40 Prep 34 Poss 38 CC 50 Comma 42 Stop 48 Adv 30 Obj 60 Rel 50 Be 60 Past 65 PresS 65 Modal 65 Have 65",
	fPoss: "Noun 6 Nouns 10 Adj 12 Name 16 Num 24 PastP 48 Ing 38 Poss 60 Adv 32 Prep 60 CC 55 Stop 55",
	fNum:  "Noun 14 Nouns 8 Name 20 Adj 18 Prep 16 Num 14 Comma 14 Stop 16 CC 18 To 32 Past 34 PresS 38 Pres 34 Be 26 Have 32 Modal 32 PastP 36 Ing 36 Det 40 Rel 30 Sub 32 Subj 45",
	fAdj:  "Noun 6 Nouns 8 Adj 24 Name 22 Prep 22 CC 22 Comma 20 Stop 19 To 25 Sub 26 Num 38 Ing 38 PastP 50 Past 58 PresS 60 Be 46 Have 55 Modal 52 Pres 62 Inf 70 Det 46 Pron 40 Subj 45 Rel 38 Poss 55 Obj 60 Particle 60",
	fAdv:  "",
	fNot:  "",
	fPrep: "Det 8 Name 12 Noun 16 Nouns 15 Adj 17 Poss 15 Num 17 Obj 18 Pron 19 Ing 19 Rel 25 Sub 32 Prep 32 PastP 48 Past 85 PresS 85 Be 80 Inf 80 Pres 85 BeN 27 Subj 48 Have 85 Modal 85 Do 85 To 60 Stop 30 Comma 32 CC 45 Adv 30 PronBe 50",
	fTo:   "Inf 2 BeN 7 Have 80 Det 85 Noun 85 Nouns 85",

	fParticle: "Det 15 Prep 14 Noun 24 Nouns 22 Poss 18 Stop 17 Comma 19 Obj 38 CC 22 To 18 Adj 26 Name 22 Sub 24 Ing 30 Num 24 Pron 30 Rel 32",
	fCC:       "Noun 14 Nouns 13 Name 12 Det 14 Adj 16 Past 23 PresS 25 Pres 29 Inf 26 Ing 25 PastP 30 Prep 24 Subj 21 Pron 24 Poss 20 Be 34 Modal 34 Have 34 Num 23 Sub 27 Rel 32 To 27 Do 36 Obj 38 Adv 20 Not 18 BeN 45 PronBe 28 PronHave 30 PronModal 30 Comma 40 CC 45",
	fSub:      "Subj 9 Det 10 Name 12 Noun 20 Nouns 17 Pron 12 Poss 17 Adj 22 Num 23 Prep 26 Ing 28 Past 46 Be 42 Modal 45 PresS 46 PastP 36 To 30 Pres 55 Have 48 Obj 60 PronBe 15 PronHave 20 PronModal 20 Comma 35 Sub 38 Rel 45 Not 35 CC 45 Stop 45 Inf 70",
	fRel:      "Past 16 PresS 16 Pres 20 Be 12 Have 14 Modal 16 Do 24 Subj 17 Det 20 Name 22 Noun 30 Nouns 27 Pron 22 Poss 28 To 38 Adj 36 Prep 38 Comma 32 Stop 38 PronBe 26 PronHave 26 PronModal 26 Num 40 PastP 60 Ing 60 Inf 70",
	fModal:    "Inf 4 BeN 6 Subj 30 Name 38 Det 40 Noun 65 Nouns 60 Comma 40 Stop 38 Pron 32 Prep 50 Have 40",
	fBe:       "PastP 11 Ing 13 Adj 12 Det 14 Noun 28 Nouns 28 Prep 18 Name 30 Num 26 To 25 Subj 30 Pron 28 Poss 22 Sub 26 Rel 30 BeN 16 Comma 32 Stop 34 Past 58 Inf 70 PresS 90 Pres 90 CC 45 Obj 45 Particle 34",
	fBeN:      "PastP 10 Ing 18 Adj 12 Det 14 Noun 26 Nouns 26 Prep 18 Name 32 Num 28 To 28 Pron 32 Poss 24 Sub 30 Rel 32 Comma 32 Stop 30 Past 58 Inf 70 CC 40 Particle 34 BeN 40",
	fHave:     "PastP 8 BeN 6 Det 12 To 17 Noun 23 Nouns 23 Adj 24 Num 22 Poss 26 Name 42 Subj 34 Pron 28 Obj 40 Prep 42 Past 55 Comma 42 Stop 45 Rel 40",
	fDo:       "Inf 6 Subj 26 Det 20 Pron 22 Noun 36 Nouns 34 Poss 30 Stop 32 Comma 36 Prep 38 Name 34 Obj 45 Adj 45 BeN 40 Rel 45",
	fInf:      "Modal 42 Be 42 Have 46 Det 9 Prep 13 Noun 20 Nouns 17 Obj 14 Poss 14 Name 19 Adj 20 Particle 13 Sub 20 Rel 24 To 24 Pron 18 Num 24 Stop 21 Comma 25 CC 24 Ing 30 PastP 42 Inf 38 Past 70 Subj 36 BeN 60 PronBe 32 PresS 80",
	fPres:     "Modal 40 Be 40 Have 42 Do 46 Det 10 Prep 14 Noun 20 Nouns 18 Obj 15 Poss 15 Name 19 Adj 20 Particle 14 Sub 17 Rel 23 To 18 Pron 18 Num 22 Stop 25 Comma 24 CC 26 Ing 28 PastP 42 Inf 45 Past 70 Subj 25 PronBe 28 PronHave 30 PronModal 30 PresS 75",
	fPresS:    "Modal 40 Be 40 Have 42 Do 46 Det 10 Prep 14 Noun 20 Nouns 18 Obj 15 Poss 15 Name 18 Adj 20 Particle 14 Sub 16 Rel 23 To 16 Pron 18 Num 22 Stop 25 Comma 24 CC 26 Ing 28 PastP 42 Inf 50 Past 70 Subj 24 PronBe 27 PronHave 28 PronModal 28 PresS 75",
	fPast:     "Modal 40 Be 40 Have 42 Do 46 PresS 50 Det 10 Prep 12 Noun 21 Nouns 20 Obj 14 Poss 15 Name 16 Adj 21 Particle 13 Sub 15 Rel 23 To 18 Pron 18 Num 22 Stop 21 Comma 20 CC 25 Ing 28 PastP 42 Inf 50 Past 50 Subj 19 PronBe 27 PronHave 27 PronModal 28",
	fPastP:    "Modal 42 Have 42 Do 46 Prep 7 Det 20 To 15 Stop 17 Comma 19 Noun 26 Nouns 25 Adj 28 Particle 15 Sub 23 CC 23 Obj 30 Ing 32 Name 30 Num 26 Poss 24 Rel 30 Past 52 Pron 30 PastP 48 Inf 60 PresS 60 Be 55 Subj 40",
	fIng:      "Det 9 Prep 13 Noun 19 Nouns 17 Obj 15 Poss 14 Name 19 Adj 20 To 19 Particle 14 Stop 21 Comma 22 CC 23 Sub 20 Rel 26 Num 24 Pron 20 PastP 38 PresS 50 Past 52 Be 45 Have 55 Modal 52 Ing 45 Inf 55 BeN 60 Subj 32",
	fOther:    "Comma 10 Stop 10 Det 25 Subj 25 Noun 30 Name 30",
}

// formNames are the names of followers.
var formNames = map[string]form{
	"Other": fOther, "Comma": fComma, "Stop": fStop, "Noun": fNoun, "Nouns": fNouns, "Name": fName, "Subj": fSubj, "Obj": fObj,
	"Pron": fPron, "PronBe": fPronBe, "PronHave": fPronHave, "PronModal": fPronModal, "Det": fDet, "Poss": fPoss, "Num": fNum,
	"Adj": fAdj, "Adv": fAdv, "Not": fNot, "Prep": fPrep, "To": fTo, "Particle": fParticle, "CC": fCC, "Sub": fSub, "Rel": fRel,
	"Modal": fModal, "Be": fBe, "BeN": fBeN, "Have": fHave, "Do": fDo, "Inf": fInf, "Pres": fPres, "PresS": fPresS, "Past": fPast,
	"PastP": fPastP, "Ing": fIng,
}

// stepCosts is followers as a table: what the step from one form to the next costs.
var stepCosts = func() (costs [formCount][formCount]int16) {
	for from := range formCount {
		for to := range formCount {
			costs[from][to] = farCost
		}
		costs[from][fAdv], costs[from][fNot], costs[from][fMark] = 8, 6, 0
		words := strings.Fields(followers[from])
		for i := 0; i+1 < len(words); i += 2 {
			to := formNames[words[i]]
			cost, _ := strconv.Atoi(words[i+1]) // a test reads the table for slips
			costs[from][to] = int16(cost)
		}
	}
	return costs
}()
