package compare

import (
	"strings"

	"tellings/compare/actors"
	"tellings/compare/said"
	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/lang"
)

// SourceType is what kind of source a speaker is.
type SourceType string

const (
	NamedSource       SourceType = "named"       // a person with a name
	UnnamedSource     SourceType = "unnamed"     // officials, a spokesman, critics
	DocumentSource    SourceType = "document"    // a report, a poll, a lawsuit
	InstitutionSource SourceType = "institution" // the police, the White House
	MediaSource       SourceType = "media"       // another outlet
)

var sourceWords = lang.Classes(lang.English, map[string]sourceWord{"said.media": mediaWord, "said.document": documentWord, "said.institution": institutionWord})

type sourceWord uint8

const (
	mediaWord sourceWord = 1 << iota
	documentWord
	institutionWord
)

// sourceType is the type of member m of the cast of an event: by what the event's actors know of it, else by the noun of its words.
func sourceType(c *said.Cast, who *actors.Cast, m int32) SourceType {
	if m < 0 {
		return UnnamedSource
	}
	noun := sourceWords.Of(headWord(c.Name(m)))
	if at := c.Referent(m); at != actors.None {
		switch class := who.Referents[at].Class; {
		case class == mentions.Person:
			return NamedSource
		case noun&mediaWord != 0:
			return MediaSource
		case class == mentions.Organisation, class == mentions.Place:
			return InstitutionSource
		}
	}
	switch {
	case noun&documentWord != 0 && !c.Named(m):
		return DocumentSource
	case noun&mediaWord != 0:
		return MediaSource
	case noun&institutionWord != 0:
		return InstitutionSource
	case c.Named(m):
		return NamedSource
	}
	return UnnamedSource
}

// headWord is the noun of the words of a source, in normal form: the last before a preposition, or before the end.
func headWord(name string) string {
	words := strings.Fields(text.Normalise(name))
	for i, w := range words {
		if i > 0 && sourceLinks[w] {
			words = words[:i]
			break
		}
	}
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

var sourceLinks = text.WordSet("of for at in from with by to on who that which")
