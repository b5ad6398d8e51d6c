package coverage

import (
	"tellings/corpus"
	"tellings/features"
)

const (
	leadSentences = 2  // that a lead has at most
	leadTokens    = 45 // from which on a first sentence is a lead by itself
)

// InLead reports whether sentence s stands in the lead: the first one or two sentences of the running text. The first paragraph may be
// the whole article, where it came without breaks.
func InLead(d *features.Document, s int) bool {
	if d.Parts[s] != corpus.Lead && d.Parts[s] != corpus.Body {
		return false
	}
	sentences, tokens := 0, 0
	for k := range s {
		if d.Parts[k] != corpus.Lead && d.Parts[k] != corpus.Body {
			continue
		}
		tokens += d.Sentences[k].End - d.Sentences[k].First
		if sentences++; sentences == leadSentences || tokens >= leadTokens {
			return false
		}
	}
	return d.Parts[s] == corpus.Lead
}
