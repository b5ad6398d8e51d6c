package compare

import "context"

// measures is the lens that counts every lexicon category in every voice, each outlet against the rest.
func measures(_ context.Context, e *View, opt Options) (Finding, error) {
	all := e.Analyzer.Matcher.Features()
	var grounds []*measurer
	for _, g := range groundsFact.Of(e).all {
		grounds = append(grounds, newMeasurer(g, opt, "measures", wordsIn, func(f uint16) bool { return !uncounted[all[f].List] }))
	}
	told := 0
	for f := range all {
		for _, v := range voices {
			told += toInt(anyHas(grounds, uint16(f), v))
		}
	}
	found := make(Measures, 0, (told+1)*len(e.Outlets))
	for f, feature := range all {
		for _, v := range voices {
			found = compareAll(found, grounds, uint16(f), feature, v, 0)
		}
	}
	found.judge(e, opt.Measures)
	return found, nil
}
