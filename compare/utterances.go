package compare

import (
	"cmp"
	"slices"
	"strings"

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

// absences is the number of rows up to which every utterance gets one for each outlet that does not have it. In larger events
// only utterances that two outlets tell do: that a thousand outlets do not have what one has is said by its single row.
const absences = 50_000

// utterances is the lens that finds the same words across the outlets of an event. Everything between marks that someone is
// quoted with is part of exactly one utterance. Outlets are told apart by what their articles quote of it together.
func utterances(e *Event, opt Options) (Finding, error) {
	s := e.said()
	all := len(s.utterances)*len(e.Outlets) <= absences
	var al aligner
	found := make(Utterances, 0, len(s.utterances))
	for u := range s.utterances {
		x := &s.utterances[u]
		row := Utterance{ID: utteranceID(int32(u)), Speaker: s.cast.name(x.speaker), Text: s.text(e, x.reference)}
		telling := s.outletsOf(e, x)
		row.Tellings = make([]Telling, 0, len(telling))
		for n, o := range telling {
			if all || len(telling) > 1 {
				row.absent(e.Outlets, n, telling)
			}
			t := s.telling(e, x, e.Outlets[o], &al, opt)
			for i := range t.Evidence {
				t.Evidence[i].Item = row.ID
			}
			row.Tellings = append(row.Tellings, t)
		}
		if all || len(telling) > 1 {
			row.absent(e.Outlets, len(telling), telling)
		}
		found = append(found, row)
	}
	return found, nil
}

// absent adds the outlets between teller n-1 and teller n, who do not have the utterance.
func (u *Utterance) absent(outlets []Outlet, n int, telling []int) {
	first, end := 0, len(outlets)
	if n > 0 {
		first = telling[n-1] + 1
	}
	if n < len(telling) {
		end = telling[n]
	}
	for _, o := range outlets[first:end] {
		u.Tellings = append(u.Tellings, Telling{Outlet: o.Name, Status: Absent})
	}
}

// telling says how outlet o tells x.
func (s *speech) telling(e *Event, x *utterance, o Outlet, al *aligner, opt Options) Telling {
	t := Telling{Outlet: o.Name, Status: Absent}
	pieces := slices.Clone(within(s, x.members, o))
	if len(pieces) == 0 {
		if indirect := within(s, x.indirect, o); len(indirect) > 0 {
			t.Status = Paraphrased
			s.fill(e, indirect, &t, opt)
		}
		return t
	}
	// The longest pieces first; a shorter one that adds nothing is a repetition.
	slices.SortStableFunc(pieces, func(i, j int) int {
		a, b := &s.passages[i], &s.passages[j]
		return cmp.Or(cmp.Compare(unattributed(a), unattributed(b)), cmp.Compare(len(b.words), len(a.words)), cmp.Compare(i, j))
	})
	cover := told{words: make([]bool, len(x.reference))}
	var kept []int
	for _, i := range pieces {
		p := &s.passages[i]
		if fresh := cover.cover(x.reference, p.words, al.align(x.reference, p.words)); fresh > 0 || len(kept) == 0 {
			kept = append(kept, i)
		}
	}
	slices.Sort(kept)
	s.fill(e, kept, &t, opt)
	t.Status = Verbatim
	at := 0
	for _, c := range cover.cuts(x.reference) {
		t.Status = Truncated
		left := s.text(e, x.reference[c[0]:c[1]])
		t.LeftOut = append(t.LeftOut, left)
		t.addPiece(s.text(e, x.reference[at:c[0]]), true)
		t.addPiece(left, false)
		at = c[1]
	}
	t.addPiece(s.text(e, x.reference[at:]), true)
	return t
}

func (t *Telling) addPiece(text string, told bool) {
	if text != "" {
		t.Pieces = append(t.Pieces, Piece{text, told})
	}
}

// fill tells the passages of an outlet: their words, how each is introduced, and where they stand.
func (s *speech) fill(e *Event, passages []int, t *Telling, opt Options) {
	var fragments []string
	for _, i := range passages {
		fragments = append(fragments, s.text(e, s.passages[i].words))
		t.Evidence = append(t.Evidence, s.evidence(e, i)...)
		if c := s.cue(e, &s.passages[i]); c != (Cue{}) && !slices.Contains(t.Cues, c) {
			t.Cues = append(t.Cues, c)
		}
	}
	t.Evidence = t.Evidence[:min(len(t.Evidence), opt.evidence())]
	t.Fragment = strings.Join(fragments, " … ")
}

// within are the passages of a list that stand in the articles of an outlet. Lists are in order of document.
func within(s *speech, list []int, o Outlet) []int {
	first, _ := slices.BinarySearchFunc(list, o.First, func(i, doc int) int { return s.passages[i].doc - doc })
	end, _ := slices.BinarySearchFunc(list, o.End, func(i, doc int) int { return s.passages[i].doc - doc })
	return list[first:end]
}

// cue is how a passage is introduced.
func (s *speech) cue(e *Event, p *passage) Cue {
	d := e.Docs[p.doc]
	q := &d.Quotes[p.quotes[0]]
	if q.Kind == voice.Scare {
		return Cue{Class: voice.Scare.String()}
	}
	return Cue{cueOf(d, q), e.Analyzer.CueClass(q.CueClass)}
}

// evidence are the places of a passage.
func (s *speech) evidence(e *Event, i int) []Evidence {
	p := &s.passages[i]
	d := e.Docs[p.doc]
	var list []Evidence
	for _, k := range p.quotes {
		v := e.evidence(p.doc, d.Quotes[k].From, d.Quotes[k].To, "utterances", "")
		v.Speaker = s.cast.name(p.speaker)
		list = append(list, v)
	}
	return list
}
