package features

import (
	"tellings/features/mentions"
	"tellings/features/syntax"
)

// Reading is what an article says in its grammar: phrases and verbs, and the actors they speak of. It costs more than Extract,
// and not every command needs it, so it is made apart.
type Reading struct {
	Grammar syntax.Result
	Actors  mentions.Result
}
