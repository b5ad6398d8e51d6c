package voice

import (
	"slices"
	"strings"
	"sync"

	"tellings/lang"
)

// lifeless reports whether a noun, in normal form, names something that does not speak: an act, a quality, an event.
func lifeless(norm string) bool {
	single := strings.TrimSuffix(norm, "s")
	if animate.Has(norm) || animate.Has(single) {
		return false
	}
	return inanimate.Has(norm) || inanimate.Has(single) ||
		slices.ContainsFunc(abstractEndings(), func(e string) bool { return strings.HasSuffix(single, e) && len(single) > len(e)+2 })
}

var (
	abstractEndings = sync.OnceValue(func() []string { return lang.English.Words("voice.abstract-endings") })
	animate         = lang.English.Set("voice.animate")
	inanimate       = lang.English.Set("voice.inanimate")
)
