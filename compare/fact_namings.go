package compare

import (
	"context"

	"tellings/compare/actors"
	"tellings/compare/naming"
	"tellings/features/mentions"
)

// speakerAt is the name, as the cast of speakers has it, of who says the token between marks, empty for the outlet and for nobody known.
func speakerAt(e *View, doc, token int) string {
	k := e.Docs[doc].MarksAround(token)
	if k < 0 || readingsFact.Of(e)[doc].Actors.Sayings[k].Also != mentions.None {
		return ""
	}
	speech := speechFact.Of(e)
	who, _ := speech.SpeakerOf(doc, k)
	return speech.Cast.Name(who)
}

// namingsFact are the articles of the event as package naming reads them.
var namingsFact = &Fact[*naming.Tellings]{Name: "namings", Needs: []Need{castFact, readingsFact}, Find: namings}

func namings(_ context.Context, e *View) (*naming.Tellings, error) {
	lists, err := naming.Shipped()
	if err != nil {
		return nil, err
	}
	t := &naming.Tellings{Vocab: e.Analyzer.Vocab, Matcher: e.Analyzer.Matcher, Lists: lists}
	cast, readings := castFact.Of(e), readingsFact.Of(e)
	for i, name := range cast.UniqueNames() {
		t.Members = append(t.Members, naming.Member{Name: name, Class: cast.Referents[i].Class})
	}
	for doc, d := range e.Docs {
		a := naming.Article{Document: d, Reading: readings[doc], Cast: make([]int32, len(readings[doc].Actors.Actors))}
		for actor := range a.Cast {
			a.Cast[actor] = cast.Of(doc, int32(actor))
			if r := a.Cast[actor]; r >= 0 && anyone(&cast.Referents[r]) {
				a.Cast[actor] = -1
			}
		}
		t.Articles = append(t.Articles, a)
	}
	return t, nil
}

// referentsFact are those that the articles speak of, with their mentions.
var referentsFact = &Fact[[]naming.Referent]{Name: "referents", Needs: []Need{namingsFact}, Find: func(_ context.Context, e *View) ([]naming.Referent, error) {
	return namingsFact.Of(e).Find(), nil
}}

// anyone reports whether a referent is a group or body that the articles only describe and that belongs to nobody: families, witnesses. Who speaks
// of families need not mean those of the other.
func anyone(r *actors.Referent) bool {
	return !r.Named && (r.Class == mentions.Group || r.Class == mentions.Organisation) && r.Of == actors.None
}
