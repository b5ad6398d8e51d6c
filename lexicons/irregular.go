package lexicons

import (
	"strings"
	"sync"

	"tellings/lang"
)

// irregularPast returns past and participle forms of an irregular verb, or nil. Prefixed verbs follow their base: mislead
// as lead, overthrow as throw.
func irregularPast(verb string) []string {
	if forms, ok := irregularVerbs()[verb]; ok {
		return strings.Fields(forms)
	}
	base := prefixedIrregular(verb)
	var out []string
	for _, form := range strings.Fields(irregularVerbs()[base]) {
		out = append(out, strings.TrimSuffix(verb, base)+form)
	}
	return out
}

// prefixedIrregular returns the irregular verb that verb is made of by a prefix: cut of undercut; "" for others.
func prefixedIrregular(verb string) string {
	for _, prefix := range verbPrefixes() {
		base, ok := strings.CutPrefix(verb, prefix)
		if ok && len(base) > 2 && irregularVerbs()[base] != "" && !regularAfterAll.Has(verb) {
			return base
		}
	}
	return ""
}

var verbPrefixes = sync.OnceValue(func() []string { return lang.English.Words("inflection.verb-prefixes") })

// regularAfterAll: verbs that look prefixed and are not.
var regularAfterAll = lang.English.Set("inflection.regular-after-all")

// irregularVerbs: past and participle of English verbs, where they differ from -ed. Lie is taken as telling lies.
var irregularVerbs = irregular("irregular-verbs")

// finalStress: verbs and adjectives of several syllables whose last one is stressed (or that double all the same).
var finalStress = lang.English.Set("inflection.final-stress")

// irregularPlural: plurals that no rule gives; "" for nouns that have no other form.
var irregularPlural = irregular("irregular-plurals")

// irregularDegrees: comparatives and superlatives that no rule gives.
var irregularDegrees = irregular("irregular-degrees")

// irregular reads a table of words and their forms.
func irregular(table string) func() map[string]string {
	return sync.OnceValue(func() map[string]string {
		m := map[string]string{}
		for _, row := range lang.English.Rows(table, 2) {
			m[row.Cells[0]] = row.Cells[1]
		}
		return m
	})
}
