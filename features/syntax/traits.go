package syntax

import "strings"

// trait says how a word builds clauses: which function word it is, and what its verb takes.
type trait uint32

const (
	wordOf        trait = 1 << iota
	wordBy              //
	wordThat            // that: relative or subordinator
	wordThere           // existential there
	wordWho             // relatives of persons
	temporal            // week, Friday: a noun phrase that may be no part of the verb's frame
	clausal             // say, think: takes a clause without that
	objectOwns          // urge, force: its object does what the infinitive behind it says
	bareObject          // let, make, see: its object does what the bare infinitive or participle behind it says
	copular             // become, seem
	ditransitive        // give, tell: may take two objects
	reporting           // said, warned: may stand before its subject
	letVerb             // let, help, make: the verb behind their object is an infinitive
	purposive           // use: with an object and an infinitive its subject does what the infinitive says
	getVerb             // get: makes passives
	wordHead            // head: in head on an adverb
	wordOn              // on
	haveWord            // have, has, had
	officeHead          // secretary, minister
	office              // state, defence: behind secretary of
	definite            // the, this
	pluralPronoun       // they, these, people
	intransitive        // die, arrive: no passive
	statement           // claim, fact: takes a that-clause
	intention           // plan, right: whose it is does what the infinitive behind it says
	verbTraits    = letVerb | intransitive | clausal | objectOwns | bareObject | copular | ditransitive | reporting | getVerb | purposive
)

// traitWords are the words of each trait; of verbs the base forms.
var traitWords = map[trait]string{
	wordOf:        "of",
	wordBy:        "by",
	wordThat:      "that",
	wordThere:     "there",
	wordHead:      "head",
	wordOn:        "on",
	haveWord:      "have has had having",
	officeHead:    "secretary minister chief speaker attorney",
	office:        "state defense defence treasury commerce energy education labor labour agriculture interior transportation justice health staff finance",
	definite:      "the this that these those both all",
	pluralPronoun: "they them we us these those both many several few others people police",
	intransitive:  "die arrive fall happen go come emerge appear occur rise remain stay resign collapse vanish disappear exist laugh cry sleep wait sit stand speak talk work travel struggle decline erupt flee crash surge plunge soar tumble end begin start continue listen live belong last respond react agree",
	statement:     "claim claims fact allegation allegations idea belief evidence report reports statement suggestion news hope fear fears concern concerns notion view assertion accusation sign signs possibility argument assurance",
	intention: "ability agreement ambition attempt authority bid campaign chance choice commitment decision desire determination duty effort efforts failure freedom inability intent intention mandate move need obligation offer opportunity " +
		"plan plans pledge power promise proposal push readiness refusal reluctance request right struggle threat unwillingness vow willingness wish",
	wordWho:  "who whom",
	temporal: "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december week weeks month months year years day days hour hours minute minutes morning afternoon evening night weekend today yesterday tomorrow tonight time summer winter spring fall decade season moment",
	clausal: "say think believe know claim argue hope feel suggest insist warn add announce acknowledge admit agree allege assume believe complain conclude confirm declare deny doubt expect explain fear figure " +
		"find guess hear hope imagine indicate learn mean note predict promise pledge realise realize recall report reveal see show stress suppose suspect swear tell understand vow wish write wonder estimate contend maintain assert concede boast joke tweet ensure require ask discover notice",
	objectOwns: "accuse advise allow appoint ask authorise authorize beg bribe cause challenge charge choose coerce command compel condemn convince dare direct drive elect empower enable encourage entitle expect forbid force get help hire implore " +
		"incite induce inspire instruct invite lead leave lobby motivate need oblige order permit persuade pledge press pressure prevent prod prompt push remind request require stop teach tell tempt train trigger urge use want warn " +
		"criticise criticize denounce blame condemn praise thank fault slam attack mock rebuke",
	bareObject:   "let make have help see hear watch feel catch find keep leave spot film show",
	letVerb:      "let help make watch see",
	copular:      "become seem remain appear sound look stay prove grow turn feel",
	ditransitive: "give tell send offer show hand grant award teach promise deny cost owe ask pay lend bring buy call name elect appoint make consider dub",
	reporting: "say add warn tell ask argue claim declare insist write note explain announce admit agree reply respond recall conclude continue tweet shout cry joke quip report stress suggest observe remark promise vow predict complain acknowledge " +
		"charge concede confirm demand lament muse ponder read state think wonder",
	getVerb:   "get",
	purposive: "use promise pledge threaten take need hire",
}

var traits = func() map[string]trait {
	m := map[string]trait{}
	for t, words := range traitWords {
		for _, w := range strings.Fields(words) {
			m[w] |= t
		}
	}
	return m
}()

// governed are the prepositions that verbs govern: the phrase behind one is a part of what the verb says.
var governed = func() map[string][]string {
	m := map[string][]string{}
	for prepositions, verbs := range map[string]string{
		"of":      "accuse convict suspect acquit deprive rob remind warn inform assure cure rid strip dispose approve disapprove consist complain think dream boast speak hear",
		"for":     "blame criticise criticize praise thank attack slam condemn denounce fault punish arrest charge prosecute sue forgive mock call push press apologise apologize apologize vote campaign wait ask beg plead fight hope prepare prepare pay credit reward fire jail care account search look lobby advocate",
		"with":    "charge agree disagree meet negotiate talk deal cooperate collude side confront threaten provide supply credit work compete clash replace speak tamper interfere plead",
		"on":      "lecture focus depend rely insist insist vote agree press pressure spy impose call count comment cheat decide work prey turn blame bet",
		"to":      "respond refer object belong react reply contribute lead appeal talk speak listen compare link apologise apologize submit surrender return send sell turn point commit amount pledge tie",
		"from":    "prevent stop ban bar suffer resign withdraw refrain benefit protect save steal discourage exclude expel emerge flee differ distance remove",
		"against": "fight protest vote rail warn campaign argue act speak retaliate rule discriminate testify lash sue conspire turn lobby side rally",
		"in":      "believe result succeed engage participate invest intervene interfere fail implicate involve join persist specialise specialize",
		"at":      "aim laugh shoot fire yell shout look lash arrive point scoff stare balk",
		"into":    "look turn force bully pressure plunge trick talk divide crash investigate",
		"as":      "describe regard see view denounce dismiss portray depict condemn label brand cast characterise characterize treat hail praise mock slam attack criticise criticize paint frame serve act appoint name",
		"about":   "talk complain speak worry lie ask warn think lecture care brag boast write know learn joke mislead",
		"over":    "preside fight clash criticise criticize attack slam quarrel sue feud rule",
	} {
		for _, verb := range strings.Fields(verbs) {
			m[verb] = append(m[verb], prepositions)
		}
	}
	return m
}()

// prepositionBits numbers the prepositions that verbs govern, so that a verb's are a mask.
var prepositionBits = func() map[string]uint16 {
	m := map[string]uint16{}
	for i, word := range strings.Fields("of for with on to from against in at into as about over") {
		m[word] = 1 << i
	}
	return m
}()

// prepositions is the mask of the prepositions that a verb governs; of a preposition its own bit.
func prepositions(verb, word string) (mask uint16) {
	for _, p := range governed[verb] {
		mask |= prepositionBits[p]
	}
	return mask | prepositionBits[word]
}
