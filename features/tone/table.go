package tone

import "math"

// Feature is a number that a target has in its sentence.
type Feature struct {
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
// after the other with its four sums, three zones with two numbers each and two extremes, then forms.
var Features = func() (all []Feature) {
	for _, c := range classes {
		for g := range groups {
			all = append(all, Feature{c.name + ", " + groupNames[g], "signs of the class " + c.name + " bound so, log of 1 + number", Classes})
		}
	}
	for b := range bonds {
		for _, s := range sumNames {
			all = append(all, Feature{s.name + ", " + bondNames[b], s.doc + ", bound so, log of 1 + sum", Sums})
		}
	}
	for z := range zones {
		all = append(all,
			Feature{"tone of words, " + zoneNames[z], "what tone the words there stand by in news (words.tsv), summed", Company},
			Feature{"polarity of words, " + zoneNames[z], "how far from neutral targets are that the words there stand by in news, summed", Company})
	}
	all = append(all,
		Feature{"kindest word", "the largest tone of a word around (words.tsv)", Company},
		Feature{"harshest word", "the smallest tone of a word around", Company})
	for _, f := range forms {
		all = append(all, Feature{f.name, f.doc, Form})
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

var zoneNames = [zones]string{"before", "behind", "around"}

// Where the families begin among the values.
var (
	sumsAt    = len(classes) * int(groups)
	companyAt = sumsAt + int(bonds)*sums
	extremes  = companyAt + 2*int(zones)
	formAt    = extremes + 2
)

// logOf is the log of 1 + x, 0 for most features of most targets.
func logOf(x float64) float64 {
	if x == 0 {
		return 0
	}
	return math.Log1p(x)
}
