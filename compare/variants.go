package compare

import (
	"context"

	"tellings/compare/actors"
	"tellings/compare/wording"
)

// Variant is one act that outlets tell in different words.
type Variant struct {
	About  string // the actor that does it in all of them; empty where that differs
	Pieces []VariantPiece

	strength float64
}

// VariantPiece is how one outlet tells it.
type VariantPiece struct {
	Outlet   string
	Voice    string
	Verb     string // its lemma
	Evidence Evidence
}

// Variants is the finding of the lens variants, in order of the points that they tell.
type Variants []Variant

// variants is the lens that looks, where outlets tell the same point, for the verbs in which they differ: see package wording.
func variants(_ context.Context, e *View, _ Options) (Finding, error) {
	cast := castFact.Of(e)
	points := pointsFact.Of(e)
	told := make([][]wording.Told, 0, len(points))
	for i := range points {
		if len(points[i].Outlets) < 2 {
			break // those that most outlets tell come first
		}
		var places []wording.Told
		for _, m := range points[i].Members {
			places = append(places, wording.Told{Doc: m.Doc, Sentence: m.Sentence, From: m.From, To: m.To})
		}
		told = append(told, places)
	}
	found := wordingFact.Of(e).Variants(told)
	names, main := cast.UniqueNames(), mainActors(cast)
	rows := make(Variants, 0, len(found))
	for i := range found {
		rows = append(rows, e.variantRow(&found[i], names, main))
	}
	return rows, nil
}

func (e *View) variantRow(v *wording.Variant, names []string, main map[int32]float64) Variant {
	row, place, actor := Variant{}, 0.0, 1.0
	if v.About != actors.None {
		row.About = names[v.About]
		actor = max(1, main[v.About])
	}
	for i := range v.Pieces {
		p := &v.Pieces[i]
		place = max(place, e.placed(&p.Place))
		row.Pieces = append(row.Pieces, VariantPiece{Outlet: e.Outlets[p.Outlet].Name, Voice: p.Voice.String(), Verb: p.Verb,
			Evidence: e.evidence(p.Doc, p.First, p.End, "variants", p.Verb)})
	}
	row.strength = place * actor * v.Weight * float64(len(v.Pieces)) / 2
	return row
}
