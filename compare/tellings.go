package compare

import (
	"fmt"
	"sort"

	"tellings/compare/actors"
	"tellings/compare/naming"
	"tellings/features/mentions"
	"tellings/features/voice"
)

// outletOf is the index of the outlet of a document.
func (e *Event) outletOf(doc int) int {
	return sort.Search(len(e.Outlets), func(o int) bool { return e.Outlets[o].End > doc })
}

// speakerAt is the name, as the cast of speakers has it, of who says the token, empty for the outlet and for nobody known.
func (e *Event) speakerAt(doc, token int) string {
	d := e.Docs[doc]
	if d.Voices[token] == voice.Outlet {
		return ""
	}
	speech := e.said()
	for k := len(d.Quotes) - 1; k >= 0; k-- { // the innermost comes last
		if q := &d.Quotes[k]; q.From <= token && token < q.To {
			who, _ := speech.SpeakerOf(doc, k)
			return speech.Cast.Name(who)
		}
	}
	return ""
}

// tellings hands the articles of the event to package naming.
func (e *Event) tellings() (*naming.Tellings, error) {
	lists, err := naming.Shipped()
	if err != nil {
		return nil, fmt.Errorf("labels: %w", err)
	}
	t := &naming.Tellings{Vocab: e.Analyzer.Vocab, Matcher: e.Analyzer.Matcher, Lists: lists}
	cast, readings := e.cast(), e.readings()
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

// anyone tells whether a referent is a group that the articles only describe and that belongs to nobody: families, witnesses. Who speaks
// of families need not mean those of the other.
func anyone(r *actors.Referent) bool {
	return !r.Named && r.Class == mentions.Group && r.Of == actors.None
}
