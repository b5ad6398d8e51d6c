package compare

import (
	"context"
	"slices"
	"strings"

	"tellings/compare/said"
	"tellings/features/voice"
)

// Utterance is something said once, and how each outlet of the event tells it.
type Utterance struct {
	ID       string // u1, u2, … in the event, those that most outlets tell first
	Speaker  string // empty when unknown
	Text     string // the fullest form that the articles together give
	Tellings []Telling
}

// Telling is an utterance in one outlet.
type Telling struct {
	Outlet   string
	Status   Status
	Fragment string   // the outlet's words between marks, or where it has none its attributed speech
	LeftOut  []string // what it leaves out of Text, in order; only of quotations between marks
	Pieces   []Piece  // Text cut into what this outlet tells and what it leaves out
	Cues     []Cue    // how the pieces of Fragment are introduced, each once
	Evidence []Evidence
}

// Cue is how a quotation is introduced: "claimed", which is doubting. A scare quote has no words and the class scare.
type Cue struct{ Words, Class string }

// Piece is a part of an utterance.
type Piece struct {
	Text string
	Told bool
}

// Status is how much of an utterance an outlet tells.
type Status string

const (
	Verbatim    Status = "verbatim"    // all of it, but for function words and small edits
	Truncated   Status = "truncated"   // some of it between marks
	Paraphrased Status = "paraphrased" // nothing between marks, but attributed speech that shares the content
	Absent      Status = "absent"
)

// Outlets is the number of outlets that tell the utterance.
func (u *Utterance) Outlets() int {
	n := 0
	for i := range u.Tellings {
		if u.Tellings[i].Status != Absent {
			n++
		}
	}
	return n
}

// Utterances is the finding of the lens utterances.
type Utterances []Utterance

// utterances is the lens that finds the same words across the outlets of an event. Everything between marks that someone is
// quoted with is part of exactly one utterance. Outlets are told apart by what their articles quote of it together. Those that most outlets
// tell come first; each gets a telling for every outlet that does not have it as long as there are no more than absences of these.
func utterances(_ context.Context, e *View, opt Options) (Finding, error) {
	s := speechFact.Of(e)
	left := absences
	found := make(Utterances, 0, len(s.Utterances))
	for i := range s.Utterances {
		u := &s.Utterances[i]
		row := Utterance{ID: utteranceID(int32(i)), Speaker: s.Cast.Name(u.Speaker), Text: s.Text(u.Reference)}
		tellers := s.Outlets(u)
		left -= len(e.Outlets) - len(tellers)
		row.Tellings = make([]Telling, 0, len(tellers))
		for n, o := range tellers {
			if left >= 0 {
				row.absent(e.Outlets, n, tellers)
			}
			t := telling(e, s, u, e.Outlets[o], opt)
			for i := range t.Evidence {
				t.Evidence[i].Item = row.ID
			}
			row.Tellings = append(row.Tellings, t)
		}
		if left >= 0 {
			row.absent(e.Outlets, len(tellers), tellers)
		}
		found = append(found, row)
	}
	return found, nil
}

// absent adds the outlets between teller n-1 and teller n, who do not have the utterance.
func (u *Utterance) absent(outlets []Outlet, n int, tellers []int) {
	first, end := 0, len(outlets)
	if n > 0 {
		first = tellers[n-1] + 1
	}
	if n < len(tellers) {
		end = tellers[n]
	}
	for _, o := range outlets[first:end] {
		u.Tellings = append(u.Tellings, Telling{Outlet: o.Name, Status: Absent})
	}
}

// telling says how outlet o tells u.
func telling(e *View, s *said.Speech, u *said.Utterance, o Outlet, opt Options) Telling {
	t := Telling{Outlet: o.Name, Status: Absent}
	told := s.Told(u, o.First, o.End)
	if len(told.Passages) == 0 {
		return t
	}
	t.fill(e, s, told.Passages, opt)
	if !told.Quoted {
		t.Status = Paraphrased
		return t
	}
	t.Status = Verbatim
	at := 0
	for _, c := range told.Cuts {
		t.Status = Truncated
		left := s.Text(u.Reference[c[0]:c[1]])
		t.LeftOut = append(t.LeftOut, left)
		t.addPiece(s.Text(u.Reference[at:c[0]]), true)
		t.addPiece(left, false)
		at = c[1]
	}
	t.addPiece(s.Text(u.Reference[at:]), true)
	return t
}

func (t *Telling) addPiece(text string, told bool) {
	if text != "" {
		t.Pieces = append(t.Pieces, Piece{text, told})
	}
}

// fill tells passages of s: their words, how each is introduced, and where they stand.
func (t *Telling) fill(e *View, s *said.Speech, passages []int, opt Options) {
	var fragments []string
	for _, i := range passages {
		p := &s.Passages[i]
		fragments = append(fragments, s.Text(p.Words))
		if c := introduced(e, p); c != (Cue{}) && !slices.Contains(t.Cues, c) {
			t.Cues = append(t.Cues, c)
		}
		for _, k := range p.Quotes {
			q := &e.Docs[p.Doc].Quotes[k]
			v := e.evidence(p.Doc, q.From, q.To, "utterances", "")
			v.Speaker = s.Cast.Name(p.Speaker)
			t.Evidence = append(t.Evidence, v)
		}
	}
	t.Evidence = t.Evidence[:min(len(t.Evidence), opt.evidence())]
	t.Fragment = strings.Join(fragments, " … ")
}

// introduced is how a passage is introduced: what brings its first quotation.
func introduced(e *View, p *said.Passage) Cue {
	d := e.Docs[p.Doc]
	q := &d.Quotes[p.Quotes[0]]
	if q.Kind == voice.Scare {
		return Cue{Class: voice.Scare.String()}
	}
	return Cue{cueOf(d, q), e.Analyzer.CueClass(q.CueClass)}
}
