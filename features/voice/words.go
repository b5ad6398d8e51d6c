package voice

import (
	"strings"

	"tellings/lang"
)

// class says what part a word can play in a sentence: the closed classes of English, and the few open ones that decide
// where a clause, a noun phrase or a verb group ends. A word may be in several.
type class uint64

const (
	determiner   class = 1 << iota // the, a, this, some
	possessive                     // his, their
	subject                        // he, they: a noun phrase by itself, and a subject
	object                         // him, them
	be                             // forms of be
	have                           // forms of have
	do                             // forms of do
	modal                          // will, would, can
	to                             // to
	not                            // not, never
	adverb                         // also, later, repeatedly
	preposition                    // of, in, with
	coordinator                    // and, or, but
	subordinator                   // because, while, when
	that                           // that
	question                       // what, how, whether
	relative                       // who, which
	temporal                       // Friday, week, today
	finite                         // a frequent finite verb that is not a cue: won, makes, met
	audience                       // reporters, voters: whom one tells
	document                       // report, poll, statement
	quotation                      // a passage between marks, standing as one item
	comma                          //
	colon                          //
	dash                           //
	stop                           // . ; ? ! …
	bracket                        // ( ) [ ]
	gerund                         // ends in -ing
	participle                     // ends in -ed, or a past participle that is no past tense
	plain                          // a word in lower case of none of the closed classes
	name                           // a word with a capital
	ended                          // a passage that ends with a full stop
	plural                         // a noun that looks like a plural, or a word that means several
	masculine                      // he, his, him
	feminine                       // she, her
	reports                        // a finite form of a cue that introduces speech or thought
	acts                           // a finite form of any other verb cue
	opener                         // cues begin with it, all of them of several words: in, is
	second                         // the second word of a cue
	hedge                          // a finite form of appear, seem: with it the outlet speaks, and nobody else
	statement                      // a noun that takes a that-clause: claim, comments
	surelyFinite                   // a frequent verb in a form that is not a participle, infinitive or noun: went, became, remains
	performs                       // what one does with a promise, a remark, a question: made, kept, broken
	enquiry                        // what one does not answer: a request, calls, comment
	negative                       // with it nothing is said: not, never, didn’t, nobody, without

	reflexive   // himself: what one finds oneself doing is no finding
	occasion    // a speech, an interview: when something is said
	conditional // if, unless, might: what stands behind it need not be so
	actual      // behind it an infinitive tells what happened: went on to, continued to

	loose // a preposition that begins an adverbial and no attribute: following, during

	body  // council, bank: what ends the name of an organisation
	title // president, senator, Mr: stands before a name
)

const (
	auxiliary = be | have | do | modal
	closed    = determiner | possessive | subject | object | auxiliary | to | not | adverb | preposition | coordinator | subordinator | that | question | relative
	pause     = comma | colon | dash | stop | bracket
)

// wordClasses are the classes of the words that have one of their own.
var wordClasses = lang.Classes(lang.English, map[string]class{
	"voice.determiner": determiner, "voice.possessive": possessive, "voice.subject": subject, "voice.object": object,
	"voice.be": be, "voice.have": have, "voice.do": do, "voice.modal": modal, "voice.not": not, "voice.negative": negative,
	"voice.adverb": adverb, "voice.preposition": preposition, "voice.coordinator": coordinator, "voice.subordinator": subordinator,
	"voice.question": question, "voice.relative": relative, "voice.temporal": temporal, "voice.finite": finite,
	"voice.surely-finite": surelyFinite, "voice.performs": performs, "voice.enquiry": enquiry, "voice.masculine": masculine,
	"voice.feminine": feminine, "voice.loose": loose, "voice.plural": plural, "voice.audience": audience, "voice.document": document, "names.title": title,
	"voice.conditional": conditional, "voice.occasion": occasion, "voice.reflexive": reflexive, "voice.actual": actual,
})

// classOf is the class of a word by its normal form.
func classOf(norm string, capital bool) class {
	c := wordClasses.Of(norm)
	switch {
	case norm == "to":
		c |= to
	case norm == "that":
		c |= that
	case capital && bodies.Has(norm):
		c |= body
	}
	if c&closed == 0 {
		switch {
		case strings.HasSuffix(norm, "ly") && len(norm) > 4 && !noAdverb.Has(norm):
			c |= adverb
		case strings.HasSuffix(norm, "ing") && len(norm) > 4:
			c |= gerund
		case strings.HasSuffix(norm, "ed") && len(norm) > 3:
			c |= participle
		}
		if strings.HasSuffix(norm, "s") && len(norm) > 3 && !strings.HasSuffix(norm, "ss") && !strings.HasSuffix(norm, "us") && !strings.HasSuffix(norm, "is") {
			c |= plural
		}
		if capital {
			c |= name
		} else {
			c |= plain
		}
	}
	return c
}

var (
	noAdverb = lang.English.Set("voice.no-adverb")
	bodies   = lang.English.Set("names.body")
)
