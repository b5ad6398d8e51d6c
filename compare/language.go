package compare

import (
	"fmt"
	"slices"
	"strings"

	"tellings/lang"
)

// byWords are the lenses that ask for words and quotation marks alone. The rules of all others know the grammar of English.
var byWords = []string{"comparability", "copies", "measures", "frames", "audit", "terms", "quotes", "speakers", "utterances", "similarity"}

// known leaves of lenses those that can look at a language. Lenses from outside judge for themselves.
func known(lenses []Lens, l *lang.Language) []Lens {
	if l == lang.English {
		return lenses
	}
	return slices.DeleteFunc(lenses, func(x Lens) bool {
		return !slices.Contains(byWords, x.Name) && slices.ContainsFunc(Lenses, func(o Lens) bool { return o.Name == x.Name })
	})
}

// WhyNotMore says in a sentence which lenses cannot look at articles in a language, and why; nothing of English.
func WhyNotMore(l *lang.Language) string {
	if l == lang.English {
		return ""
	}
	var not []string
	for _, x := range Lenses {
		if !slices.Contains(byWords, x.Name) {
			not = append(not, x.Name)
		}
	}
	return fmt.Sprintf("of %s the words are known and not the grammar: compared are %s; not %s, whose rules are English", l.Name,
		strings.Join(byWords, ", "), strings.Join(not, ", "))
}
