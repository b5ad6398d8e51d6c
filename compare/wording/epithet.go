package wording

import (
	"strings"

	"tellings/compare/naming"
	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// epithets is the list of common adjectives that weigh what they are said of (massive, sweeping), of those that say where it stands in politics (populist,
// bipartisan), and of adverbs that say how something is done (quietly, promptly): epithets and not classifiers in the sense of Halliday & Matthiessen 2014.
// Each says little by itself; they stand behind all other choices.
const epithets = "epithets"

// What an epithet weighs, and the share of news articles above which it is too common to be a choice.
const (
	epithetWorth  = .15
	positionWorth = .25
	commonEpithet = .08
	commonManner  = .03
)

var (
	circumstances = lang.English.Set("naming.circumstances")
	positions     = lang.English.Set("wording.positions")
)

// epithets are those of a document in the outlet's own voice.
func (r *reader) epithets() (found []charge) {
	lists, err := naming.Shipped()
	if err != nil {
		return nil // the lists ship with the program and a test reads them
	}
	for t := range r.d.Tokens {
		token := &r.d.Tokens[t]
		if token.Flags&(text.Word|text.StopWord|text.Capital) != text.Word || r.d.Voices[t] != voice.Outlet || r.name[t] || !r.counted(r.sentenceOf(t)) {
			continue
		}
		norm := r.norm(t)
		worth := epithetWorth
		switch r.g.Tags[t] {
		case syntax.Adjective:
			if positions.Has(norm) {
				worth = positionWorth
			} else if !lists.Weighs(norm) || r.e.Background.Share(norm) > commonEpithet {
				continue
			}
		case syntax.Adverb:
			if !strings.HasSuffix(norm, "ly") || circumstances.Has(norm) || r.e.Background.Share(norm) > commonManner || r.predicateAround(t) == nil {
				continue
			}
		case syntax.Noun: // a centrist mayor
			if !positions.Has(norm) || t+1 >= len(r.g.Tags) || r.g.Tags[t+1] != syntax.Noun || r.sentence[t+1] != r.sentence[t] {
				continue
			}
			worth = positionWorth
		default:
			continue
		}
		found = append(found, charge{from: t, to: t + 1, voice: voice.Outlet, list: epithets, weight: worth})
	}
	return found
}
