package compare

import "context"

// measures is the lens that counts every lexicon category in every voice, each outlet against the rest.
func measures(_ context.Context, e *View, opt Options) (Finding, error) {
	var found Measures
	var grounds []*measurer
	for _, g := range groundsFact.Of(e).all {
		grounds = append(grounds, newMeasurer(g, opt, "measures", wordsIn))
	}
	for f, feature := range e.Analyzer.Matcher.Features() {
		if feature.List == alternations {
			continue
		}
		for _, v := range voices {
			found = append(found, compareAll(grounds, uint16(f), feature, v)...)
		}
	}
	found.judge(e, opt.Measures)
	return found, nil
}
