package text

// Type is what is known of a surface form once and for all.
type Type struct {
	Surface string // as it stands in the text, for example "O’Brien’s"
	Norm    string // normal form: lower case, no accents, straight apostrophe, no possessive: "o'brien"
	Stem    string // Snowball English stem of Norm
	Term    uint32 // index of Norm among the normal forms: surface forms with one Norm share it
	Flags   Flags  // the kind, Capital, AllCaps, Possessive, StopWord
}
