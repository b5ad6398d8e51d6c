package features

import (
	"strings"

	"tellings/lexicons"
)

// CueClass names class c of the list of cues, as in Quote.CueClass: neutral, doubting, … It is empty for -1, no cue.
func (a *Analyzer) CueClass(c int16) string {
	if c < 0 || int(c) >= len(a.cues.Categories) {
		return ""
	}
	return a.cues.Categories[c].Name
}

// Telling is what a word of the list of cues can be where it stands by itself; 0 for a word that is in no cue, or tells of a deed.
type Telling uint8

const (
	SaysVerb Telling = 1 << iota // say, warn, believe: behind it stands what somebody said, thought or found
	SaysNoun                     // claim, statement
	Contents                     // of such a noun: what is said stands also behind of: claims of
	Plain                        // of such a verb: it only says that something was said or thought
	Feels                        // fear, worried, plan: only a clause with that tells what somebody feels or wants
)

// Telling returns what a word can be, in its base form.
func (a *Analyzer) Telling(word string) Telling { return a.telling[word] }

// plainCues are the categories of cues that say nothing of how something is said.
var plainCues = map[string]bool{"neutral": true, "thought": true, "evidential": true}

// tellings reads them off the notes and categories of a list of cues.
func tellings(cues *lexicons.List) map[string]Telling {
	words := map[string]Telling{}
	for i := range cues.Entries {
		e := &cues.Entries[i]
		does, frames, _ := strings.Cut(e.Note, " ")
		word, class, _ := strings.Cut(e.Term, "/")
		switch {
		case does == "deed" || strings.Contains(word, " ") || strings.Contains(frames, "subject"):
		case e.Category == "wish" || e.Category == "perception" || class != "v" && class != "n":
			words[word] |= Feels
		case class == "v":
			words[word] |= SaysVerb
			if plainCues[e.Category] {
				words[word] |= Plain
			}
		default:
			words[word] |= SaysNoun
			if strings.Contains(" "+frames+" ", " of ") {
				words[word] |= Contents
			}
		}
	}
	return words
}
