package naming

import (
	"strings"

	"tellings/corpus/text"
)

// determiners are the adjectives that pick out a thing and say nothing of it: post-determiners (ordinals, quantifiers, words of
// comparison and place in a row; Quirk et al. 1985, §5.10) and those that place it in time or space. A closed class.
var determiners = strings.Fields("first second third fourth fifth sixth seventh eighth ninth tenth last next other same new old own such " +
	"many few several various certain whole entire full previous prior former current recent latest earlier later early late past future " +
	"present ongoing upcoming forthcoming coming following preceding daily weekly monthly annual yearly nightly hourly another single sole only " +
	"additional further extra more most less least much main separate different similar initial original usual given particular specific very " +
	"half double triple one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion " +
	"monday tuesday wednesday thursday friday saturday sunday fellow january february march april june july august september october " +
	"november december morning afternoon evening night today yesterday tomorrow tonight week month year subsequent " +
	"simultaneous respective overall total average nearby closest then now actual above aforementioned latter known " +
	"existing remaining available left right upper lower top bottom middle inner outer northern southern eastern western north south east " +
	"west central dozens hundreds thousands millions billions roughly about some all both each every any no")

// states are predicates that say how things stand and are no name for the one they are said of: the president is likely to sign.
var states = text.WordSet("able unable likely unlikely ready willing unwilling due sure unsure aware unaware available clear unclear set expected about " +
	"responsible present absent alive dead here there away back home open closed over out in up down on off ahead under behind " +
	"possible impossible necessary true false same different similar such more less enough part first last next new old " +
	"intent keen scheduled slated supposed bound subject prepared eager reluctant entitled eligible concerned interested involved based related " +
	"similar alone awake asleep certain familiar common evident obvious apparent pending underway complete finished done")

// lightVerbs say only that someone does what their object names: give a speech, hold a call.
var lightVerbs = text.WordSet("give deliver make hold have do conduct stage launch offer issue take place send write host lead pay use begin start open deliver " +
	"announce unveil sign reach strike release publish propose introduce file")

// speechVerbs are verbs of speaking beside which an adverb says how.
var speechVerbs = text.WordSet("say tell speak add reply respond answer declare insist argue claim deny ask demand shout yell call admit concede " +
	"acknowledge warn vow promise state note remark react comment defend denounce condemn criticize criticise attack accuse blast slam praise " +
	"complain lament joke boast brag tweet write explain urge plead lecture oppose reject dismiss")

// quantities are heads that stand before what is meant: a number of conversations.
var quantities = text.WordSet("number lot couple series round pair bit set kind sort type handful range string host variety majority minority percent part " +
	"piece amount level form group wave dozen")
