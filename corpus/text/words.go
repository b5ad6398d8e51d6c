package text

import (
	"strings"

	"github.com/kljensen/snowball/english"
)

// WordSet is the set of the words of a list that are parted by white space.
func WordSet(words string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// isStopWord tells whether a normal form is a function word: Snowball's English list, contractions of its words, and the
// pronouns and auxiliaries it lacks.
func isStopWord(norm string) bool {
	if english.IsStopWord(norm) || moreStopWords[norm] {
		return true
	}
	if base, tail, ok := strings.Cut(norm, "'"); ok {
		return contraction[tail] && (english.IsStopWord(base) || moreStopWords[base] || clitic[base]) ||
			tail == "t" && strings.HasSuffix(base, "n")
	}
	return false
}

var (
	contraction   = WordSet("s re ve ll d m")
	moreStopWords = WordSet("could would should may might must shall cannot ca also upon us among amongst whose let " +
		"someone anyone everyone something anything everything nothing nobody none one ones whether though although " +
		"yet since unless until within without toward towards per via cause ever every either neither else")
)

// isNegator tells whether a normal form turns what follows it round.
func isNegator(norm string) bool {
	return negators[norm] || strings.HasSuffix(norm, "n't") || norm == "cant" || norm == "dont"
}

var negators = WordSet("not no never none nobody nothing neither nor without cannot hardly barely scarcely rarely seldom nowhere ain't")

// abbreviations are normal forms that are written with a point which need not end a sentence. Title: a name or a number
// follows, so it never does. Abbrev: it does only before a word that starts sentences.
var abbreviations = func() map[string]Flags {
	m := make(map[string]Flags)
	for w := range WordSet("mr mrs ms dr prof rev fr st sen sens rep reps gov govs gen lt col maj capt cmdr sgt adm cpl pvt " +
		"hon pres supt det insp amb atty messrs mme mlle no nos vs fig pp ft mt") {
		m[w] = Title
	}
	for w := range WordSet("jr sr inc corp co ltd llc bros dept dist div est assn univ ave blvd rd hwy jan feb mar apr jun jul " +
		"aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ala ariz ark calif colo conn del fla ga ill ind kan " +
		"ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo " +
		"am pm eg ie etc approx jd phd md ba ma us uk un dc ny u.s. eu al") {
		m[w] |= Abbrev
	}
	return m
}()
