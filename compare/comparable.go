package compare

import (
	"context"
	"slices"
)

// comparability is the lens that tells what a reader should know before any contrast is read.
func comparability(_ context.Context, e *View, _ Options) (Finding, error) {
	of, on := charactersFact.Of(e), groundsFact.Of(e)
	first := firstDate(e.Docs)
	found := slices.Clone(contrastsFact.Of(e))
	if len(e.Outlets) > pairedOutlets {
		return found, nil
	}
	for a := range e.Outlets {
		for b := a + 1; b < len(e.Outlets); b++ {
			found = append(found, of.pairDiffers(e.Event, on.pair(a, b), a, b, first)...)
		}
	}
	return found, nil
}
