package voice

import (
	"slices"
	"strings"
)

// lifeless reports whether a noun, in normal form, names something that does not speak: an act, a quality, an event.
func lifeless(norm string) bool {
	single := strings.TrimSuffix(norm, "s")
	if animate[norm] || animate[single] {
		return false
	}
	return inanimate[norm] || inanimate[single] || slices.ContainsFunc(abstractEndings, func(e string) bool { return strings.HasSuffix(single, e) && len(single) > len(e)+2 })
}

// abstractEndings make nouns of acts and qualities.
var abstractEndings = []string{"tion", "sion", "ment", "ness", "ism", "ity", "ship"}

// animate are the nouns with such endings that name a body which speaks, or a document.
var animate = setOf(`administration delegation organisation organization association federation corporation commission coalition institution foundation
	publication petition resolution declaration congregation union generation mission nation opposition legation station prosecution population
	government department parliament management statement establishment regiment document indictment judgment announcement
	authority university majority minority city committee community charity facility security entity fraternity membership leadership partnership
	celebrity deity electrician politician`)

// inanimate are frequent nouns of acts, events and things without such an ending.
var inanimate = setOf(`push course move effort fact way year week thing time deal law vote debate race fight result change growth crisis war attack
	speech trip visit meeting talk rally event scandal case issue question problem price tax budget money economy election primary caucus
	policy reform strategy approach choice trend rise fall drop increase cut loss win victory defeat death fire storm flood crash power least
	failure success challenge threat risk cost deadline agenda reason idea answer moment era night morning incident outcome process system`)

func setOf(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
