package features

import (
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/lang"
)

// Source is what kind of source a speaker is.
type Source string

const (
	NamedSource       Source = "named"       // a person with a name
	UnnamedSource     Source = "unnamed"     // officials, a spokesman, critics
	DocumentSource    Source = "document"    // a report, a poll, a lawsuit
	InstitutionSource Source = "institution" // the police, the White House
	MediaSource       Source = "media"       // another outlet
	NoSource          Source = "unknown"     // nobody that could be found
)

var allSources = []Source{NamedSource, UnnamedSource, DocumentSource, InstitutionSource, MediaSource, NoSource}

const sourceKinds = 6

func sourceIndex(s Source) int { return slices.Index(allSources, s) }

var sourceWords = lang.Classes(lang.English, map[string]sourceWord{"said.media": mediaWord, "said.document": documentWord, "said.institution": institutionWord})

type sourceWord uint8

const (
	mediaWord sourceWord = 1 << iota
	documentWord
	institutionWord
)

// SourceOf is the kind of a source by its name or words, whether these are a name, and what it is as an actor: mentions.Unknown where nothing is known of it.
func SourceOf(name string, named bool, class mentions.Class) Source {
	noun := sourceWords.Of(HeadWord(name))
	switch {
	case class == mentions.Person:
		return NamedSource
	case class != mentions.Unknown && noun&mediaWord != 0:
		return MediaSource
	case class == mentions.Organisation, class == mentions.Place:
		return InstitutionSource
	case noun&documentWord != 0 && !named:
		return DocumentSource
	case noun&mediaWord != 0:
		return MediaSource
	case noun&institutionWord != 0:
		return InstitutionSource
	case named:
		return NamedSource
	}
	return UnnamedSource
}

// sourceOf is the kind of source of quotation k of the article that r is the reading of.
func (r *Reading) sourceOf(k int) Source {
	at := r.Actors.Sayings[k].Speaker
	if at == mentions.None {
		return NoSource
	}
	speaker := &r.Actors.Speakers[at]
	if speaker.Actor == mentions.None {
		return SourceOf(speaker.Name, false, mentions.Unknown)
	}
	actor := &r.Actors.Actors[speaker.Actor]
	if !actor.Named {
		return SourceOf(speaker.Name, false, mentions.Unknown)
	}
	return SourceOf(speaker.Name, true, actor.Class)
}

// HeadWord is the noun of the words of a source, in normal form: the last before a preposition, or before the end.
func HeadWord(name string) string {
	words := strings.Fields(text.Normalise(name))
	for i, w := range words {
		if i > 0 && sourceLinks.Has(w) {
			words = words[:i]
			break
		}
	}
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

var sourceLinks = lang.English.Set("said.links")
