package syntax

import (
	"strconv"
	"strings"
)

// closedClasses are the function words of English by form. A number behind a word is the cost of the reading in tenths of a
// nat: how much rarer it is than the word's first one.
var closedClasses = map[form]string{
	fSubj:      "i he she we they",
	fObj:       "him them me us her:12 himself herself themselves itself myself ourselves yourself",
	fPron:      "it you someone somebody anyone anybody everyone everybody nobody something anything everything nothing mine yours hers theirs ours none others this:18 that:22 these:25 those:18 all:28 some:25 many:25 most:30 both:28 each:32 one:16 another:32 several:35 few:35 more:32 much:28 either:35 neither:35 enough:35 two:30 three:30 there:6 half:30 thousands dozens hundreds millions",
	fPronBe:    "he's she's it's that's there's i'm you're we're they're who's what's here's where's everyone's let's",
	fPronHave:  "i've you've we've they've",
	fPronModal: "i'll you'll he'll she'll it'll we'll they'll i'd you'd he'd she'd we'd they'd it'd that'll there'll",
	fDet:       "the a an this that:14 these those every each some any no another all both:8 either neither half:14 such:12 what:35 which:35 many:6 much:8 several few more:10 most:8 enough:14 fewer less:20",
	fPoss:      "his its my our your their her whose",
	fNum:       "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen first:4 second:6 third:4 fourth fifth sixth seventh eighth ninth tenth once:40",
	fAdj:       "other such:6 own same last next many:14 several:12 few:12 first:8 second:8 more:14 most:16 less:18 fewer:8 only:14 another:40 former:4 certain own further:12 much:22 else:35",
	fAdv:       "here there:8 now then ever also just only even so too very more:4 most:6 less:6 as:25 once:4 first:16 again still already soon later back away apart together ahead abroad instead rather quite yet:3 however how:14 thus ago no:35 all:30 about:16 over:25 around:20 nearly almost much:10 far well up:30 down:30 out:25 off:30 before:32 since:40 long:10 altogether perhaps maybe that:40 further:8 enough:8 at:60 either:20 indeed else:8 nor:40",
	fNot:       "not never n't",
	fPrep:      "of in on at by for from with about into over after before during against between among amongst through under without within to:16 toward towards upon across behind beyond near since until despite like:6 via amid amidst around off:6 onto per regarding concerning including outside:4 inside:4 above below along throughout following:8 as:2 than:2 up:8 down:12 out:18 beneath beside besides past:12 unlike versus vs plus:10 according except minus:10 given:16 but:40 save:60 involving:6 alongside aboard opposite:30 underneath atop till worth:14 because:25",
	fTo:        "to",
	fParticle:  "up out down off on:22 in:24 over:14 through:24 around:16 away:14 back:16 along:20 aside:8 apart:14 together:20 forward:16 by:60 about:50",
	fCC:        "and or but nor & yet:14 plus:25 either:14 neither:16 both:16",
	fSub:       "that:4 because if although though while when whenever whether unless once:8 whereas where wherever how why lest since:6 before:10 after:10 until:8 as:5 than:16 so:18 till:8 albeit except:30 provided:40 like:40",
	fRel:       "who whom which what that:6 whoever whatever whichever whose:6 when:40 where:20",
	fModal:     "will would can could should may might must shall cannot can't won't wouldn't couldn't shouldn't mustn't shan't ought:6 wo ca:30 gonna:30",
	fBe:        "am is are was were isn't aren't wasn't weren't ain't",
	fBeN:       "be been being",
	fHave:      "have has had haven't hasn't hadn't",
	fDo:        "do does did don't doesn't didn't",
	fInf:       "have:4 do:6 let's:6 like:12",
	fPres:      "like:14",
	fPastP:     "had:25 done given",
	fIng:       "having doing following:8 including:12 involving:6 concerning:10 regarding:12 excluding:8",
	fOther:     "yes oh okay please:6 hello wow ah hmm sorry:10 bye well:30",
	fNoun:      "will:60 may:80 can:70 might:45 must:60 past:8 inside:14 outside:14 well:45 back:18 being:28 plus:30 half:12 second:25 following:14 do:90 up:90 north south east west",
	fName:      "mr mrs ms dr sen rep gov gen sgt lt col",
}

// reading is one form that a word can be, and its cost in tenths of a nat.
type reading struct {
	form form
	cost int16
}

// closedWords is closedClasses turned round. Forms are walked in their order, so that readings are too.
var closedWords = func() map[string][]reading {
	m := map[string][]reading{}
	for f := range formCount {
		for _, entry := range strings.Fields(closedClasses[f]) {
			word, digits, _ := strings.Cut(entry, ":")
			cost, _ := strconv.Atoi(digits)
			m[word] = append(m[word], reading{f, int16(cost)})
		}
	}
	return m
}()
