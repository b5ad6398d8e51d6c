package copies

// Diff is a copy against the text that it is made from.
type Diff struct{}
