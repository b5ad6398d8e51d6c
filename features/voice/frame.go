package voice

import (
	"fmt"
	"strings"
)

// frame is a set of constructions in which a cue attributes; see the head of cues.tsv.
type frame uint32

const (
	fThat frame = 1 << iota
	fBare
	fQuote
	fNP
	fTo
	fIng
	fAddr
	fAs
	fParen
	fSource
	fNoun
	fAdj
	fDoc
	fSubject
	fWh
	fOf
	fFor
	fOn
	fAgainst
	fOnly
	fLabel
	fMarks
	fUnsaid
	fAbout
	fSilence
	fWith
	fWho
	fWhom
)

var frameNames = map[string]frame{
	"that": fThat, "bare": fBare, "quote": fQuote, "np": fNP, "to": fTo, "ing": fIng, "addr": fAddr, "as": fAs, "paren": fParen, "source": fSource,
	"noun": fNoun, "adj": fAdj, "doc": fDoc, "subject": fSubject, "wh": fWh, "of": fOf, "for": fFor, "on": fOn, "against": fAgainst, "only": fOnly, "label": fLabel, "marks": fMarks, "unsaid": fUnsaid, "about": fAbout, "silence": fSilence, "with": fWith, "who": fWho, "whom": fWhom,
}

// act is what a cue tells of its source.
type act uint8

const (
	speech   act = iota // something is said
	attitude            // something is thought, wished, feared or planned: the outlet tells it in its own voice
	deed                // nothing is said: approve, pressure; or the words only look like a cue: a think tank
	silent              // somebody was asked and did not answer; no cue says it by itself
)

var actNames = map[string]act{"speech": speech, "attitude": attitude, "deed": deed}

// framesOf reads a note like "speech that bare quote". A cue whose note names no act is one of speech.
func framesOf(note string) (act, frame, error) {
	does, frames := speech, frame(0)
	for _, name := range strings.Fields(note) {
		if a, ok := actNames[name]; ok {
			does = a
			continue
		}
		fr, ok := frameNames[name]
		if !ok {
			return 0, 0, fmt.Errorf("unknown frame %q in its note", name)
		}
		frames |= fr
	}
	return does, frames, nil
}

// form is the inflection of a verb cue.
type form uint8

const (
	base form = iota
	third
	past    // past tense or past participle
	perfect // past participle only: written, known
	ing
	fixed // no verb
)

// formOf tells the inflection of form k of an expansion, whose first is the base.
func formOf(word string, k int) form {
	switch {
	case k == 0:
		return base
	case strings.HasSuffix(word, "ing"):
		return ing
	case k == 1:
		return third
	case strings.HasSuffix(word, "n") || strings.HasSuffix(word, "wn"):
		return perfect
	}
	return past
}

// The words that the grammar itself asks for have fixed ids among Cues.words.
const (
	wordAs uint16 = iota + 1
	wordBy
	wordBut
	wordFor
	wordOf
	wordOn
	wordAgainst
	wordEarlier
	wordWho
	wordWhich
	wordWhere
	wordWhile
	wordAlthough
	wordThough
	wordWhereas
	wordAccording
	wordIncluding
	wordSuch
	wordLike
	wordLast
	wordLate
	wordNext
	wordOver
	wordNo
	wordOne
	wordWith
	wordThan
	wordFrom
	wordAbout
	wordBe
	wordBeing
	wordBeen
	wordHaving
	wordDo
	wordKnown
)

var grammarWords = strings.Fields("as by but for of on against earlier who which where while although though whereas according including such like last late next over no one with than from about be being been having do known")
