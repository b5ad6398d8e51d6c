package reports

import (
	"slices"
	"strings"
	"unicode"

	"tellings/compare"
)

// Said is an utterance that two outlets or more tell, as a reader is shown it.
type Said struct {
	Event, File string
	Speaker     string // as shown; empty when unknown
	Text        string // the fullest form
	Lines       []SaidLine
	Absent      []string // outlets that do not have it
}

// SaidLine is how one outlet tells an utterance.
type SaidLine struct {
	Outlet string
	Status string
	Own    string    // the outlet's own words, where they are not those of the fullest form
	Runs   []SaidRun // truncated: the fullest form, and what of it is left out; paraphrased: the outlet's words
	Cues   []compare.Cue
	IDs    string
}

// SaidRun is a piece of an utterance.
type SaidRun struct {
	Text string
	Left bool // it is left out
}

const (
	saidShown   = 12  // utterances on the page of an event
	saidLeft    = 160 // bytes of a cut that are shown
	outletSaid  = 10  // utterances on the page of an outlet
	saidAnEvent = 4   // of these, from one event
)

// said returns the utterances that two outlets or more tell, those told differently first, and how many there are in all: these,
// and those of one outlet alone.
func said(c *compare.Comparison, file string, ev *Register) (list []Said, shared, alone int) {
	utterances := compare.Found[compare.Utterances](c)
	var alike []Said
	for i := range utterances {
		u := &utterances[i]
		if u.Outlets() < 2 {
			alone++
			continue
		}
		shared++
		if len(list) == saidShown {
			continue
		}
		if x := newSaid(u, name(c.Event), file, ev); x.differs() {
			list = append(list, x)
		} else if len(alike) < saidShown {
			alike = append(alike, x)
		}
	}
	return append(list, alike[:min(len(alike), saidShown-len(list))]...), shared, alone
}

func newSaid(u *compare.Utterance, event, file string, ev *Register) Said {
	x := Said{Event: event, File: file, Speaker: named(u.Speaker), Text: flat(u.Text)}
	for i := range u.Tellings {
		t := &u.Tellings[i]
		if t.Status == compare.Absent {
			x.Absent = append(x.Absent, name(t.Outlet))
			continue
		}
		l := SaidLine{Outlet: name(t.Outlet), Status: string(t.Status), Cues: t.Cues, IDs: passageIDs(t.Evidence, ev)}
		switch t.Status {
		case compare.Truncated:
			for _, p := range t.Pieces {
				l.Runs = append(l.Runs, SaidRun{flat(p.Text), !p.Told})
			}
		case compare.Paraphrased:
			l.Runs = []SaidRun{{flat(t.Fragment), false}}
		}
		if t.Status != compare.Paraphrased && !sameLetters(t.Fragment, toldText(t.Pieces)) {
			l.Own = flat(t.Fragment)
		}
		x.Lines = append(x.Lines, l)
	}
	slices.SortStableFunc(x.Lines, func(a, b SaidLine) int { return statusRank(a.Status) - statusRank(b.Status) })
	return x
}

// toldText is what an outlet tells of the fullest form.
func toldText(pieces []compare.Piece) string {
	var b strings.Builder
	for _, p := range pieces {
		if p.Told {
			b.WriteString(p.Text)
		}
	}
	return b.String()
}

// sameLetters compares texts by their letters and digits, so that marks and capitals make no difference.
func sameLetters(a, b string) bool {
	letters := func(s string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return unicode.ToLower(r)
			}
			return -1
		}, s)
	}
	return letters(a) == letters(b)
}

// passageIDs are the ids of passages that a sheet has named.
func passageIDs(evidence []compare.Evidence, ev *Register) string {
	var ids []string
	for i := range evidence {
		if id := ev.ID(&evidence[i]); id != "" && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return strings.Join(ids, " ")
}

var statuses = []string{string(compare.Verbatim), string(compare.Truncated), string(compare.Paraphrased), string(compare.Absent)}

func statusRank(status string) int { return slices.Index(statuses, status) }

// differs tells whether the outlets that have the utterance do not tell all of it, or introduce it with cues of other classes.
func (x *Said) differs() bool {
	for _, l := range x.Lines {
		if l.Status != x.Lines[0].Status || len(x.Lines[0].Cues) > 0 && len(l.Cues) > 0 && l.Cues[0].Class != x.Lines[0].Cues[0].Class {
			return true
		}
	}
	return false
}

// Shown is the text of a run; of a long cut the beginning and the end.
func (r SaidRun) Shown() string {
	if !r.Left || len(r.Text) <= saidLeft {
		return r.Text
	}
	head, tail := cut(r.Text, saidLeft/2), r.Text[len(r.Text)-saidLeft/3:]
	if i := strings.LastIndexByte(head, ' '); i > 0 {
		head = head[:i]
	}
	if i := strings.IndexByte(tail, ' '); i >= 0 {
		tail = tail[i:]
	}
	return head + " […]" + strings.ToValidUTF8(tail, "")
}

// plainCue tells whether all there is to say of a cue is that it is there: "said".
func plainCue(c compare.Cue) bool { return c.Class == "" || c.Class == "neutral" }

// of is the utterance with the line of one outlet alone; ok is false where there is nothing to tell of that outlet.
func (x *Said) of(outlet string) (y Said, ok bool) {
	y = *x
	y.Lines, y.Absent = nil, nil
	for _, l := range x.Lines {
		if l.Outlet != outlet {
			continue
		}
		if l.Status == string(compare.Verbatim) && !slices.ContainsFunc(l.Cues, func(c compare.Cue) bool { return !plainCue(c) }) {
			return y, false
		}
		y.Lines = []SaidLine{l}
		return y.keep(), true
	}
	if !slices.Contains(x.Absent, outlet) {
		return y, false
	}
	y.Absent = []string{outlet}
	return y.keep(), true
}

// keep gives x its own memory.
func (x Said) keep() Said {
	for _, s := range []*string{&x.Event, &x.Speaker, &x.Text} {
		*s = strings.Clone(*s)
	}
	x.Lines, x.Absent = slices.Clone(x.Lines), slices.Clone(x.Absent)
	for i := range x.Lines {
		l := &x.Lines[i]
		l.Outlet, l.Status, l.Own = strings.Clone(l.Outlet), strings.Clone(l.Status), strings.Clone(l.Own)
		l.Runs, l.Cues = slices.Clone(l.Runs), slices.Clone(l.Cues)
		for k := range l.Runs {
			l.Runs[k].Text = strings.Clone(l.Runs[k].Text)
		}
		for k := range l.Cues {
			l.Cues[k].Words = strings.Clone(l.Cues[k].Words)
		}
	}
	for i := range x.Absent {
		x.Absent[i] = strings.Clone(x.Absent[i])
	}
	return x
}

// Short is the beginning of the utterance.
func (x *Said) Short() string {
	if short := cut(x.Text, saidLeft); short != x.Text {
		return short + "…"
	}
	return x.Text
}

// retell notes how the outlet tells what others tell too.
func (p *OutletPage) retell(list []Said) {
	n := 0
	for i := range list {
		if x, ok := list[i].of(name(p.Name)); ok && n < saidAnEvent && len(p.Said) < outletSaid {
			p.Said = append(p.Said, x)
			n++
		}
	}
}

// MoreSaid says what is not shown.
func (p *EventPage) MoreSaid() string {
	var parts []string
	if n := p.SharedSaid - len(p.Said); n > 0 {
		parts = append(parts, plural(n, "utterance")+" more that outlets share")
	}
	if p.AloneSaid > 0 {
		parts = append(parts, thousands(p.AloneSaid)+" that one outlet alone quotes")
	}
	if len(parts) == 0 {
		return ""
	}
	return "In utterances.csv: " + strings.Join(parts, ", and ") + "."
}
