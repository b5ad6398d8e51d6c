package lexicons

import (
	"strings"

	"tellings/corpus/text"
)

// irregularPast returns past and participle forms of an irregular verb, or nil. Prefixed verbs follow their base: mislead
// as lead, overthrow as throw.
func irregularPast(verb string) []string {
	if forms, ok := irregularVerbs[verb]; ok {
		return strings.Fields(forms)
	}
	base := prefixedIrregular(verb)
	var out []string
	for _, form := range strings.Fields(irregularVerbs[base]) {
		out = append(out, strings.TrimSuffix(verb, base)+form)
	}
	return out
}

// prefixedIrregular returns the irregular verb that verb is made of by a prefix: cut of undercut; "" for others.
func prefixedIrregular(verb string) string {
	for _, prefix := range verbPrefixes {
		base, ok := strings.CutPrefix(verb, prefix)
		if ok && len(base) > 2 && irregularVerbs[base] != "" && !regularAfterAll[verb] {
			return base
		}
	}
	return ""
}

var verbPrefixes = []string{"over", "under", "out", "fore", "inter", "mis", "up", "with", "re", "un"}

// regularAfterAll: verbs that look prefixed and are not.
var regularAfterAll = map[string]bool{"relay": true, "respell": true, "unfit": true, "outfit": true, "refit": true}

// irregularVerbs: past and participle of English verbs, where they differ from -ed. Lie is taken as telling lies.
var irregularVerbs = map[string]string{
	"arise": "arose arisen", "awake": "awoke awoken", "bear": "bore borne born", "beat": "beat beaten", "become": "became become",
	"befall": "befell befallen", "beget": "begot begotten", "begin": "began begun", "behold": "beheld", "bend": "bent", "bereave": "bereft bereaved",
	"beseech": "besought beseeched", "beset": "beset", "bestride": "bestrode bestridden", "bet": "bet betted", "betake": "betook betaken",
	"bid": "bid bade bidden", "bind": "bound", "bite": "bit bitten", "bleed": "bled", "blow": "blew blown", "break": "broke broken",
	"breed": "bred", "bring": "brought", "broadcast": "broadcast broadcasted", "build": "built", "burn": "burned burnt", "burst": "burst",
	"bust": "busted bust", "buy": "bought", "cast": "cast", "catch": "caught", "choose": "chose chosen", "cleave": "cleft clove cloven cleaved",
	"cling": "clung", "come": "came come", "cost": "cost", "creep": "crept", "cut": "cut", "deal": "dealt", "dig": "dug", "dive": "dived dove",
	"do": "did done", "draw": "drew drawn", "dream": "dreamed dreamt", "drink": "drank drunk", "drive": "drove driven", "dwell": "dwelt dwelled",
	"eat": "ate eaten", "fall": "fell fallen", "feed": "fed", "feel": "felt", "fight": "fought", "find": "found", "fit": "fitted fit", "flee": "fled",
	"fling": "flung", "fly": "flew flown", "forbid": "forbade forbad forbidden", "forecast": "forecast forecasted", "forego": "forewent foregone",
	"foresee": "foresaw foreseen", "foretell": "foretold", "forget": "forgot forgotten", "forgive": "forgave forgiven", "forgo": "forwent forgone",
	"forsake": "forsook forsaken", "forswear": "forswore forsworn", "freeze": "froze frozen", "gainsay": "gainsaid", "get": "got gotten",
	"gird": "girded girt", "give": "gave given", "go": "went gone", "grind": "ground", "grow": "grew grown", "hang": "hung hanged", "hear": "heard",
	"hew": "hewed hewn", "hide": "hid hidden", "hit": "hit", "hold": "held", "hurt": "hurt", "input": "input inputted", "keep": "kept",
	"kneel": "knelt kneeled", "knit": "knit knitted", "know": "knew known", "lay": "laid", "lead": "led", "lean": "leaned leant", "leap": "leaped leapt",
	"learn": "learned learnt", "leave": "left", "lend": "lent", "let": "let", "light": "lit lighted", "lose": "lost", "make": "made", "mean": "meant",
	"meet": "met", "mistake": "mistook mistaken", "mow": "mowed mown", "offset": "offset", "partake": "partook partaken", "pay": "paid",
	"plead": "pleaded pled", "prove": "proved proven", "put": "put", "quit": "quit quitted", "read": "read", "rend": "rent", "rid": "rid ridded",
	"ride": "rode ridden", "ring": "rang rung", "rise": "rose risen", "run": "ran run", "saw": "sawed sawn", "say": "said", "see": "saw seen",
	"seek": "sought", "sell": "sold", "send": "sent", "set": "set", "sew": "sewed sewn", "shake": "shook shaken", "shear": "sheared shorn",
	"shed": "shed", "shine": "shone shined", "shit": "shit shat", "shoe": "shod", "shoot": "shot", "show": "showed shown", "shrink": "shrank shrunk",
	"shut": "shut", "sing": "sang sung", "sink": "sank sunk", "sit": "sat", "slay": "slew slain slayed", "sleep": "slept", "slide": "slid", "sling": "slung",
	"slink": "slunk", "slit": "slit", "smell": "smelled smelt", "smite": "smote smitten", "sow": "sowed sown", "speak": "spoke spoken",
	"speed": "sped speeded", "spell": "spelled spelt", "spend": "spent", "spill": "spilled spilt", "spin": "spun", "spit": "spat spit", "split": "split",
	"spoil": "spoiled spoilt", "spread": "spread", "spring": "sprang sprung", "stand": "stood", "steal": "stole stolen", "stick": "stuck",
	"sting": "stung", "stink": "stank stunk", "strew": "strewed strewn", "stride": "strode stridden", "strike": "struck stricken", "string": "strung",
	"strive": "strove striven strived", "swear": "swore sworn", "sweat": "sweat sweated", "sweep": "swept", "swell": "swelled swollen", "swim": "swam swum",
	"swing": "swung", "take": "took taken", "teach": "taught", "tear": "tore torn", "telecast": "telecast", "tell": "told", "think": "thought",
	"thrive": "thrived throve thriven", "throw": "threw thrown", "thrust": "thrust", "tread": "trod trodden", "undergo": "underwent undergone",
	"backbite": "backbit backbitten", "backslide": "backslid", "babysit": "babysat", "bespeak": "bespoke bespoken", "breastfeed": "breastfed",
	"browbeat": "browbeat browbeaten", "gaslight": "gaslighted gaslit", "ghostwrite": "ghostwrote ghostwritten", "hamstring": "hamstrung",
	"inlay": "inlaid", "podcast": "podcast podcasted", "proofread": "proofread", "sightsee": "sightsaw sightseen", "spotlight": "spotlighted spotlit",
	"troubleshoot": "troubleshot", "typecast": "typecast", "waylay": "waylaid",
	"undo": "undid undone", "overdo": "overdid overdone", "outdo": "outdid outdone", "redo": "redid redone",
	"upset": "upset", "wake": "woke waked woken", "wear": "wore worn", "weave": "wove woven", "weep": "wept", "wet": "wet wetted", "win": "won",
	"wind": "wound", "wring": "wrung", "write": "wrote written",
}

// finalStress: verbs and adjectives of several syllables whose last one is stressed (or that double all the same).
var finalStress = text.WordSet(`
	abet abhor abut acquit admit allot annul appal backstab bedim befit beget begin beset besot bootleg bullshit caravan
	catnap commit compel concur confer control corral deadpan debar debug defer demur deter disbar disinter dispel distil
	eavesdrop embed embroil emit enrol enthral entrap equip excel expel extol forbid forget format fulfil handicap hobnob
	hotdog humbug imbed impel incur infer input inset instil inter intercut intermit jitterbug kidnap kneecap leapfrog
	nonplus occur offset omit outbid outfit outgun outrun outstrip outwit overlap overrun overstep patrol permit prefer
	program propel rebel rebut recap recommit recur refer refit regret remit repel rerun reset rewrap sandbag sidestep
	submit transfer transmit transship typeset unclog unfit unpin unplug unwrap unzip upset waterlog worship zigzag`)

// irregularPlural: plurals that no rule gives; "" for nouns that have no other form.
var irregularPlural = map[string]string{
	"man": "men", "woman": "women", "child": "children", "grandchild": "grandchildren", "schoolchild": "schoolchildren", "person": "people persons", "foot": "feet",
	"tooth": "teeth", "goose": "geese", "mouse": "mice", "louse": "lice", "ox": "oxen", "die": "dice dies", "penny": "pennies pence",
	"wife": "wives", "housewife": "housewives", "midwife": "midwives", "life": "lives", "half-life": "half-lives", "knife": "knives", "thief": "thieves",
	"leaf": "leaves", "half": "halves", "self": "selves", "shelf": "shelves", "wolf": "wolves", "werewolf": "werewolves", "calf": "calves", "loaf": "loaves",
	"elf": "elves", "hoof": "hooves hoofs", "scarf": "scarves scarfs", "sheaf": "sheaves", "dwarf": "dwarfs dwarves", "wharf": "wharves wharfs",
	"axis": "axes", "iris": "irises", "chassis": "chassis", "alumnus": "alumni", "alumna": "alumnae", "stimulus": "stimuli", "fungus": "fungi funguses",
	"cactus": "cacti cactuses", "nucleus": "nuclei", "radius": "radii radiuses", "syllabus": "syllabi syllabuses", "locus": "loci", "corpus": "corpora",
	"genus": "genera", "opus": "opera opuses", "octopus": "octopuses octopi", "bacterium": "bacteria", "medium": "media mediums", "datum": "data",
	"stratum": "strata", "erratum": "errata", "addendum": "addenda", "referendum": "referendums referenda", "memorandum": "memorandums memoranda",
	"curriculum": "curricula curriculums", "symposium": "symposia symposiums", "moratorium": "moratoriums moratoria", "consortium": "consortia consortiums",
	"minimum": "minimums minima", "maximum": "maximums maxima", "criterion": "criteria", "phenomenon": "phenomena", "index": "indexes indices", "matrix": "matrices matrixes", "appendix": "appendices appendixes",
	"vertex": "vertices", "larva": "larvae", "alga": "algae", "formula": "formulas formulae", "vertebra": "vertebrae", "antenna": "antennas antennae",
	"cherub": "cherubs cherubim", "virtuoso": "virtuosos virtuosi", "paparazzo": "paparazzi", "graffito": "graffiti", "bureau": "bureaus bureaux",
	"quiz": "quizzes", "gas": "gases gasses", "bus": "buses busses", "stomach": "stomachs", "passer-by": "passers-by", "passerby": "passersby", "runner-up": "runners-up",
	"hanger-on": "hangers-on", "looker-on": "lookers-on", "attorney general": "attorneys general", "court martial": "courts martial", "court-martial": "courts-martial",
	"sheep": "sheep", "deer": "deer", "fish": "fish fishes", "species": "species", "series": "series", "aircraft": "aircraft", "spacecraft": "spacecraft",
	"offspring": "offspring", "headquarters": "headquarters", "crossroads": "crossroads", "means": "means", "people": "peoples", "police": "police",
	"cattle": "cattle", "shambles": "shambles", "barracks": "barracks", "bourgeois": "bourgeois", "rendezvous": "rendezvous", "corps": "corps", "news": "news",
	"politics": "politics", "swine": "swine", "vermin": "vermin", "faux pas": "faux pas", "coup d'etat": "coups d'etat", "coup d'état": "coups d'état",
}

// irregularDegrees: comparatives and superlatives that no rule gives.
var irregularDegrees = map[string]string{
	"good": "better best", "well": "better best", "bad": "worse worst", "ill": "worse worst", "far": "farther farthest further furthest",
	"little": "less least", "many": "more most", "much": "more most", "old": "older oldest elder eldest", "late": "later latest last",
	"quiet": "quieter quietest", "clever": "cleverer cleverest", "cruel": "crueler cruelest crueller cruellest", "stupid": "stupider stupidest",
	"common": "commoner commonest", "polite": "politer politest", "severe": "severer severest", "extreme": "extremer extremest",
	"obscure": "obscurer obscurest", "remote": "remoter remotest", "sincere": "sincerer sincerest", "tender": "tenderer tenderest", "bitter": "bitterer bitterest",
	"vague": "vaguer vaguest", "real": "", "dead": "", "fake": "faker fakest", "wrong": "", "fun": "",
}
