package compare

import (
	"tellings/compare/actors"
	"tellings/compare/said"
	"tellings/features"
	"tellings/features/mentions"
)

// sourceType is the kind of member m of the cast of an event: by what the event's actors know of it, else by the noun of its words.
func sourceType(c *said.Cast, who *actors.Cast, m int32) features.Source {
	if m < 0 {
		return features.UnnamedSource
	}
	class := mentions.Unknown
	if at := c.Referent(m); at != actors.None {
		class = who.Referents[at].Class
	}
	return features.SourceOf(c.Name(m), c.Named(m), class)
}
