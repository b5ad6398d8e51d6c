package tone

import "math"

// feature is a number that a target has in its sentence.
type feature struct {
	Name   string
	Doc    string // meaning and unit
	Family Family
}

// Family is what a feature is made from. train tone can leave families out, which tells what each is worth.
type Family string

const (
	Classes Family = "classes" // classes of signs by Group
	Sums    Family = "sums"    // praise and blame by Bond
	Company Family = "company" // words.tsv
	Form    Family = "form"    // the form of the sentence
)

// Families are all of them.
var Families = []Family{Classes, Sums, Company, Form}

// form is a feature of the form of the sentence.
type form struct {
	name, doc string
	value     func(*Extractor, *target) float64
}

// Features are those of all families, in the order of the values of an Extractor: a class after the other with its groups, a bond
// after the other with its four sums, a zone after the other with its four numbers, extremes, then forms.
var Features = func() (all []feature) {
	for _, c := range classes {
		for g := range groups {
			all = append(all, feature{c.name + ", " + groupNames[g], "signs of the class " + c.name + " bound so, log of 1 + number", Classes})
		}
	}
	for b := range bonds {
		for _, s := range sumNames {
			all = append(all, feature{s.name + ", " + bondNames[b], s.doc + ", bound so, log of 1 + sum", Sums})
		}
	}
	for z, name := range zoneNames {
		what := "words"
		if zone(z) >= wordZones {
			what = "turn"
		}
		all = append(all,
			feature{"tone of " + what + ", " + name, "what tone the " + what + " there stands by in news (words.tsv), summed", Company},
			feature{"polarity of " + what + ", " + name, "how far from neutral targets are that the " + what + " there stands by in news, summed", Company},
			feature{"kind " + what + ", " + name, "how many there stand by kinder treated targets than most", Company},
			feature{"harsh " + what + ", " + name, "how many there stand by more harshly treated targets than most", Company})
	}
	for _, e := range extremeNames {
		all = append(all, feature{"kindest " + e, "the largest tone of one there (words.tsv)", Company}, feature{"harshest " + e, "the smallest tone of one there", Company})
	}
	for _, f := range forms {
		all = append(all, feature{f.name, f.doc, Form})
	}
	return all
}()

// sums of signs with a polarity: degrees of those that hold, number of those that are negated.
const (
	well = iota
	ill
	notWell
	notIll
	sums
)

var sumNames = [sums]struct{ name, doc string }{
	{"well", "degrees of signs that speak well"}, {"ill", "degrees of signs that speak ill"},
	{"not well", "negated signs that would speak well"}, {"not ill", "negated signs that would speak ill"},
}

// numbers of a zone, and names of the groups of zones that the extremes are taken of.
const (
	toneSum = iota
	polaritySum
	kindCount
	harshCount
	ofZone
)

var extremeNames = []string{"word around", "word that holds or is negated", "turn"}

// marked is how far a probability must lie from that of all words to count as kind or harsh.
const marked = 0.03

// Where the families begin among the values.
var (
	sumsAt    = len(classes) * int(groups)
	companyAt = sumsAt + int(bonds)*sums
	extremes  = companyAt + ofZone*int(zones)
	formAt    = extremes + 2*len(extremeNames)
)

// logOf is the log of 1 + x, 0 for most features of most targets.
func logOf(x float64) float64 {
	if x == 0 {
		return 0
	}
	return math.Log1p(x)
}
