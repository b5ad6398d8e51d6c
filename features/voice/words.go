package voice

import "strings"

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
	finite                         // a frequent finite verb that is no cue: won, makes, met
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
	surelyFinite                   // a frequent verb in a form that is no participle, infinitive or noun: went, became, remains
	performs                       // what one does with a promise, a remark, a question: made, kept, broken
	enquiry                        // what one does not answer: a request, calls, comment
	negative                       // with it nothing is said: not, never, didn’t, nobody, without

	body       // council, bank: what ends the name of an organisation
	place      // street, square: what ends the name of a place
	title      // president, senator, Mr: stands before a name
	mister     // a title of men
	madam      // a title of women
	viceTitle  // vice, deputy
	maleName   // a given name mostly of men
	femaleName // a given name mostly of women
)

const (
	auxiliary = be | have | do | modal
	closed    = determiner | possessive | subject | object | auxiliary | to | not | adverb | preposition | coordinator | subordinator | that | question | relative
	pause     = comma | colon | dash | stop | bracket
)

// classWords are the words of the closed classes and short lists of the others.
var classWords = map[class]string{
	determiner:  "the a an this these those some any no every each another both all several many few much most more other such own one two three four five six seven eight nine ten",
	possessive:  "his her its their my our your whose",
	subject:     "i he she we they it you someone everyone anyone nobody everybody somebody he's she's it's they're we're i'm you're i've we've you've they've he'd she'd they'd we'd i'd you'd he'll she'll we'll they'll i'll you'll it'll there there's others that's something anything nothing everything",
	object:      "him them me us it you her himself herself themselves itself myself ourselves",
	be:          "be is are was were been being am isn't aren't wasn't weren't he's she's it's they're we're i'm you're there's that's",
	have:        "has have had having hasn't haven't hadn't i've we've you've they've he'd she'd they'd we'd i'd you'd he's she's",
	do:          "do does did don't doesn't didn't",
	modal:       "will would can could should may might must shall cannot can't won't wouldn't couldn't shouldn't he'd she'd they'd we'd i'd you'd he'll she'll we'll they'll i'll you'll it'll",
	to:          "to",
	not:         "not never n't",
	adverb:      "also later then now again still just even already often once soon always ever only further earlier recently too so instead meanwhile perhaps though however yesterday today tonight first long simply merely yet back very well quite rather almost nearly much far likewise nonetheless nevertheless moreover thus hence afterward afterwards out up aloud here there both all himself herself themselves famously overall meantime elsewhere indeed finally separately",
	preposition: "of in on at by for from with about into over after before during against between among through under without within toward towards upon across behind beyond near since until despite like via amid around off onto per regarding concerning including outside inside above below along throughout following as than to",
	negative:    "not never n't nobody none neither nor without rarely seldom isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't cannot can't won't wouldn't couldn't shouldn't",
	coordinator: "and or but nor",
	// before, after, since and until also stand before a noun phrase
	subordinator: "because while when whenever although though since unless until before after whereas once if as so lest",
	that:         "that",
	question:     "what how whether why where when which who if",
	relative:     "who which whom",
	temporal: "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday " +
		"tomorrow tonight week weeks month months year years day days night morning afternoon evening weekend hour hours minutes minute time moment decade spring summer fall winter mon tue wed thu fri sat sun jan feb aug sept oct nov dec",
	finite: "went came got took gave made met won lost led left began became ran sat stood held brought kept put set sent spent paid built fell rose grew drew drove flew spoke broke chose wore bought sold caught fought taught let cut beat won won't faced became " +
		"makes takes gives gets goes comes runs leads leaves keeps puts remains remained became becomes includes included followed follows follow needs needed works worked plays played lives lived died dies happened happens " +
		"helps helped turned turns started starts began begins used uses ended ends served serves stands sits holds brings sends meets wins loses won moves moved opened opens passed passes received receives won't gained means continues raised voted " +
		"make take give get go come become keep bring win lose lead leave run remain include face vote",
	surelyFinite: "went came took gave became began ran fell rose grew drew drove flew spoke broke chose wore remained happened lived died seemed makes takes gives gets goes comes brings becomes includes remains happens begins keeps loses wins sends",
	performs:     "make makes made keep keeps kept break breaks broke broken honour honor fulfil fulfill fulfilled issue issued repeat repeated deliver delivered raise raised pose posed give gave given",
	enquiry:      "comment request requests inquiry inquiries enquiry enquiries question questions call calls message messages email emails interview interviews",
	masculine:    "he he's he'd he'll his him himself",
	feminine:     "she she's she'd she'll her hers herself",
	plural:       "people police men women children many most some both few others majority media data all these those several two three four five six seven eight nine ten dozens hundreds thousands millions team staff",
	audience:     "reporters voters supporters viewers listeners lawmakers journalists congress investigators officials crowd audience people students delegates donors readers fans members staff staffers americans followers attendees police authorities jurors senators colleagues aides rally",
	document:     "report poll study survey statement letter memo email post tweet article ad data document documents emails statistics records book essay editorial story headline paper release filing lawsuit complaint transcript video polls studies surveys reports statements tweets letters petition message messages speech interview column op-ed sign signs poster banner note notes press-release analysis ruling resolution bill",
}

// wordClasses is classWords turned round.
var wordClasses = func() map[string]class {
	m := map[string]class{}
	for c, words := range classWords {
		for _, w := range strings.Fields(words) {
			m[w] |= c
		}
	}
	return m
}()

// classOf is the class of a word by its normal form.
func classOf(norm string, capital bool) class {
	c := wordClasses[norm]
	if extra := nameClasses[norm]; capital {
		c |= extra
	} else {
		c |= extra & (title | viceTitle)
	}
	if c&closed == 0 {
		switch {
		case strings.HasSuffix(norm, "ly") && len(norm) > 4 && !noAdverb[norm]:
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

var noAdverb = map[string]bool{"family": true, "ally": true, "rally": true, "reply": true, "supply": true, "assembly": true, "italy": true, "july": true, "early": false, "daily": true, "weekly": true, "friendly": true, "monopoly": true, "kelly": true, "emily": true, "billy": true, "apply": true, "imply": true, "comply": true, "rely": true, "fly": true, "anomaly": true, "bully": true, "elderly": true, "only": false}
