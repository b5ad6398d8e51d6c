package compare

import (
	"slices"
	"strings"
	"sync"

	"tellings/corpus/text"
	"tellings/lang"
)

// kindred is the number of a type's stem, or of what it is derived from with those that end otherwise: discriminating, discriminatory, discrimination;
// nationalism and nationalist, but not nation.
func kindred(v *text.Vocab, id uint32) uint32 {
	for _, form := range [2]string{v.Stem(id), strings.TrimSuffix(v.Type(id).Norm, "s")} { // insisted as insist, and what a stem does not show
		for _, row := range derivations() {
			for _, ending := range row {
				if base, ok := strings.CutSuffix(form, ending); ok && len(base) >= shortestBase && !strings.HasSuffix(base, "iz") { // a characterization is what somebody characterizes
					return v.Root(v.Intern(base + "~" + row[0]))
				}
			}
		}
	}
	return v.Root(id)
}

// shortestBase is how many letters are left at least before an ending.
const shortestBase = 3

// derivations are rows of endings that words of one family have, the longest first.
var derivations = sync.OnceValue(func() (rows [][]string) {
	for _, row := range lang.English.Rows("derivations", 2) {
		endings := strings.Fields(row.Cells[1])
		slices.SortStableFunc(endings, func(a, b string) int { return len(b) - len(a) })
		rows = append(rows, endings)
	}
	return rows
})
