package compare

import "context"

// softened is a thing that one outlet puts mildly or leaves open, and another states plainly, both in their own voice.
type softened struct {
	Outlet, Plainly string
	Hedged          bool   // it is left open; otherwise it is put by a euphemism
	Soft, Plain     string // the words, as they stand
	Evidence        []Evidence

	place float64
}

// softenings is the finding of the lens softer, in order of article and text.
type softenings []softened

// softer is the lens that looks for euphemisms and hedged blame: see package wording.
func softer(_ context.Context, e *View, _ Options) (Finding, error) {
	var found softenings
	for _, s := range wordingFact.Of(e).Softer() {
		f := softened{Outlet: e.Outlets[s.Outlet].Name, Plainly: e.Outlets[s.Plainly].Name, Hedged: s.Hedged, place: max(e.placed(&s.Soft), e.placed(&s.Plain)),
			Soft: inside(e.passage(s.Soft.Doc, s.Soft.First, s.Soft.End)), Plain: inside(e.passage(s.Plain.Doc, s.Plain.First, s.Plain.End))}
		f.Evidence = append(f.Evidence, e.evidence(s.Soft.Doc, s.Soft.First, s.Soft.End, "softer", f.Soft), e.evidence(s.Plain.Doc, s.Plain.First, s.Plain.End, "softer", f.Plain))
		found = append(found, f)
	}
	return found, nil
}
