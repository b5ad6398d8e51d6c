package lexicons

import (
	"fmt"
	"slices"
	"strings"
)

// ability is what a foreign format can hold besides words.
type ability uint8

const (
	weights ability = 1 << iota
	prefixes
	categories
)

// holds returns an error that says what of l would be lost in a format of these abilities. Inflected entries are written
// form by form and lose nothing; head and notes are documentation, which few formats have room for.
func holds(format string, l *List, can ability) error {
	var lost []string
	if can&weights == 0 && l.weighted() {
		lost = append(lost, "the weights")
	}
	if can&categories == 0 && len(l.Categories) > 1 {
		lost = append(lost, fmt.Sprintf("the %d categories", len(l.Categories)))
	}
	star := slices.ContainsFunc(l.Entries, func(e Entry) bool { return strings.Contains(e.Term, "*") })
	if can&prefixes == 0 && star {
		lost = append(lost, "the prefixes (*)")
	}
	if lost == nil {
		return nil
	}
	return fmt.Errorf("lexicons: the format %s cannot hold %s of %s; the format tsv holds all", format, strings.Join(lost, " and "), l.Name)
}

// term is one written form and the categories it has, by index.
type term struct {
	form       string
	categories []int
}

// byTerm lists all forms of a list in the order of their first entry.
func byTerm(l *List) []term {
	var terms []term
	at := map[string]int{}
	for _, e := range l.Entries {
		c := l.Category(e.Category)
		for _, form := range Expand(e.Term) {
			i, known := at[form]
			if !known {
				i = len(terms)
				at[form] = i
				terms = append(terms, term{form: form})
			}
			if !slices.Contains(terms[i].categories, c) {
				terms[i].categories = append(terms[i].categories, c)
			}
		}
	}
	return terms
}

// weighted is one written form with the weight of its entry.
type weighted struct {
	form   string
	weight float64
}

// byCategory lists all forms of each category of a list; a form stands once, with the weight of its first entry.
func byCategory(l *List) [][]weighted {
	forms := make([][]weighted, len(l.Categories))
	seen := map[[2]string]bool{}
	for _, e := range l.Entries {
		c := l.Category(e.Category)
		for _, form := range Expand(e.Term) {
			if key := [2]string{form, e.Category}; c >= 0 && !seen[key] {
				seen[key] = true
				forms[c] = append(forms[c], weighted{form, e.Weight})
			}
		}
	}
	return forms
}
