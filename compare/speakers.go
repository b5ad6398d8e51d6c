package compare

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"tellings/compare/actors"
	"tellings/compare/said"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/mentions"
	"tellings/features/voice"
)

// Speaker is how much one outlet lets one person say about an event, and how it introduces them.
type Speaker struct {
	Outlet     string
	State      SpeakerState
	Type       features.Source
	Order      int    // of those whom the outlet lets speak, this one is heard as the n-th; 0 for one who is not heard
	First      string // where this one is first heard: headline, lead, body, end; empty for one who is not
	Name       string // empty: what is said by someone whom the text does not name
	Named      bool   // Name is a name, and not "officials"
	Role       string // what an article calls one with a name beside it, in lower case: “secretary of state”; empty for none
	Quotes     int    // direct, partial and attributed together
	Direct     int
	Partial    int
	Attributed int
	Quoted     int     // words between quotation marks
	Reported   int     // words of attributed speech without marks
	Share      float64 // of all the outlet's quoted and attributed words in the event, 0 to 1
	Cues       []Count // "said", "claimed", … the frequent first
	Classes    []Count // the classes of these cues
	Introduced []Count // what they are called where they are quoted, but for pronouns and the bare name
	Evidence   []Evidence
}

// SpeakerState is what an outlet does with a speaker of the event.
type SpeakerState string

const (
	SpeakerHeard     SpeakerState = "heard"          // quoted, or told what they said
	SpeakerMentioned SpeakerState = "only mentioned" // named, and not heard
	SpeakerAbsent    SpeakerState = "absent"         // not named
	SpeakerSilent    SpeakerState = "no answer"      // asked, and did not answer: a row beside the others
)

// Speakers is the finding of the lens speakers: by speaker, those who say most in all outlets first, then by outlet.
// Someone with a name gets a row for every outlet, with zeros where they are not heard; see absences for the limit. An outlet
// that has words of theirs under another source's name, as a paraphrase or in scare quotes has no row: nothing there is known
// to be given to them, and that they are not heard would be wrong too.
type Speakers []Speaker

// speakers is the lens that tells who gets to speak.
func speakers(_ context.Context, e *View, opt Options) (Finding, error) {
	s := speechFact.Of(e)
	anyone := s.Cast.Len() // place of those whom the text does not name, behind all members
	heard := make([]map[int]*tally, len(e.Outlets))
	words, speaks := make([]int, anyone+1), make([]bool, anyone+1) // by member
	for o, outlet := range e.Outlets {
		heard[o] = tallyOutlet(e, s, outlet, opt)
		for m, t := range heard[o] {
			words[m] += t.Quoted + t.Reported
			speaks[m] = true
		}
	}
	silent := silences(e, s, opt)
	for key := range silent {
		speaks[key.member] = speaks[key.member] || key.member != anyone
	}
	named := mentioned(e, s)
	var order []int
	for m := range speaks {
		if speaks[m] {
			order = append(order, m)
		}
	}
	slices.SortFunc(order, func(a, b int) int { // anyone stands last
		return cmp.Or(toInt(a == anyone)-toInt(b == anyone), cmp.Compare(words[b], words[a]), cmp.Compare(a, b))
	})
	var found Speakers
	told := tellers(s)
	all := len(order)*len(e.Outlets) <= absences
	for _, m := range order {
		name, role, known, kind := "", "", false, features.UnnamedSource
		if m != anyone {
			name, known, kind = s.Cast.Name(int32(m)), s.Cast.Named(int32(m)), sourceType(s.Cast, castFact.Of(e), int32(m))
			role = roleOf(e, s.Cast.Referent(int32(m)))
		}
		for o, outlet := range e.Outlets {
			var rows []Speaker
			switch t := heard[o][m]; {
			case t != nil:
				t.State = SpeakerHeard
				rows = append(rows, t.Speaker)
			case told[[2]int{m, o}]: // under another source: nothing sure can be said
			case named[memberIn{m, o}]:
				rows = append(rows, Speaker{State: SpeakerMentioned})
			case all && known:
				rows = append(rows, Speaker{State: SpeakerAbsent})
			}
			if evidence := silent[memberIn{m, o}]; len(evidence) > 0 {
				if len(rows) > 0 && rows[0].State != SpeakerHeard {
					rows = rows[:0]
				}
				rows = append(rows, Speaker{State: SpeakerSilent, Evidence: evidence})
			}
			for _, row := range rows {
				row.Outlet, row.Name, row.Role, row.Named, row.Type = outlet.Name, name, role, known, kind
				for i := range row.Evidence {
					row.Evidence[i].Item = name
				}
				found = append(found, row)
			}
		}
	}
	return found, nil
}

// roleOf is the first role that an article gives a referent, empty for none.
func roleOf(e *View, who int32) string {
	if who == actors.None {
		return ""
	}
	for _, m := range castFact.Of(e).Referents[who].Mentions {
		r := readingsFact.Of(e)[m.Doc].Actors
		if roles := r.Actors[r.Mentions[m.Index].Actor].Roles; len(roles) > 0 {
			return roles[0]
		}
	}
	return ""
}

// tellers are the members, each with an outlet that tells words of theirs, whomever it gives them to.
func tellers(s *said.Speech) map[[2]int]bool {
	told := map[[2]int]bool{}
	for i := range s.Utterances {
		u := &s.Utterances[i]
		if !s.Cast.Named(u.Speaker) {
			continue
		}
		for _, o := range s.Outlets(u) {
			told[[2]int{int(u.Speaker), o}] = true
		}
	}
	return told
}

// tally is the row of a speaker in one outlet, in the making.
type tally struct {
	Speaker
	cues, classes, names counts
}

// tallyOutlet counts what one outlet quotes, by member. The innermost quotation says whose a word is, so every word counts once.
func tallyOutlet(e *View, s *said.Speech, o Outlet, opt Options) map[int]*tally {
	tallies := map[int]*tally{}
	spoken := 0    // words quoted and reported
	order := 0     // speakers heard so far
	var of []int32 // by token: the member whose it is
	for doc := o.First; doc < o.End; doc++ {
		if !groundsFact.Of(e).own[doc] {
			continue // published twice, or in another language
		}
		d, r := e.Docs[doc], readingsFact.Of(e)[doc]
		spoken += d.Counts.Tokens[voice.Quoted] + d.Counts.Tokens[voice.Attributed]
		of = slices.Grow(of[:0], len(d.Tokens))[:len(d.Tokens)]
		var lastCue text.Span
		for k := range d.Quotes {
			q := &d.Quotes[k]
			who, _ := s.SpeakerOf(doc, k)
			m := memberIndex(s.Cast, who)
			for i := q.From; i < q.To; i++ {
				of[i] = int32(m)
			}
			if q.Inside || !q.Kind.Said() {
				continue
			}
			t := tallyOf(tallies, m)
			t.hear(e, doc, q, &order, s.Cast.Name(who), opt)
			if also := r.Actors.Sayings[k].Also; also != mentions.None {
				other := s.Cast.Speaker(doc, also)
				tallyOf(tallies, memberIndex(s.Cast, other)).hear(e, doc, q, &order, s.Cast.Name(other), opt)
			}
			if q.Cue == lastCue {
				continue // pieces of one quotation, or the words between marks of an attributed clause: introduced once
			}
			lastCue = q.Cue
			t.cues.add(cueOf(d, q))
			t.classes.add(e.Analyzer.CueClass(q.CueClass))
			t.names.add(introduction(q.Source.Of(d.Text), r.SpeakerName(r.Actors.Sayings[k].Speaker)))
		}
		tallyWords(d, of, tallies)
	}
	for _, t := range tallies {
		if spoken > 0 {
			t.Share = float64(t.Quoted+t.Reported) / float64(spoken)
		}
		t.Cues, t.Classes, t.Introduced = t.cues.frequent(), t.classes.frequent(), t.names.frequent()
	}
	return tallies
}

// tallyOf is the row of member m in the making, a new one the first time.
func tallyOf(tallies map[int]*tally, m int) *tally {
	t := tallies[m]
	if t == nil {
		t = &tally{cues: counts{}, classes: counts{}, names: counts{}}
		tallies[m] = t
	}
	return t
}

// tallyWords counts the words of d by whose they are.
func tallyWords(d *features.Document, of []int32, tallies map[int]*tally) {
	for k, sentence := range d.Sentences {
		if !d.Parts[k].Counted() {
			continue
		}
		for i := sentence.First; i < sentence.End; i++ {
			v := d.Voices[i]
			if v == voice.Outlet || !d.Tokens[i].Flags.Is(text.Word|text.Number) {
				continue
			}
			t := tallies[int(of[i])]
			switch {
			case t == nil: // nothing but scare quotes
			case v == voice.Quoted:
				t.Quoted++
			default:
				t.Reported++
			}
		}
	}
}

// hear counts a quotation of one speaker, name. heard is how many speakers of the outlet have been heard so far.
func (t *tally) hear(e *View, doc int, q *voice.Quote, heard *int, name string, opt Options) {
	if t.Order == 0 {
		*heard++
		t.Order, t.First = *heard, placeName(e.worthOfPlace(doc, e.Docs[doc].SentenceOf(q.From)), q.From, len(e.Docs[doc].Tokens))
	}
	t.add(q.Kind)
	if len(t.Evidence) < opt.someEvidence() {
		v := e.evidence(doc, q.From, q.To, "speakers", "")
		v.Speaker = name
		t.Evidence = append(t.Evidence, v)
	}
}

func (r *Speaker) add(k voice.Kind) {
	r.Quotes++
	switch k {
	case voice.Direct:
		r.Direct++
	case voice.Partial:
		r.Partial++
	default:
		r.Attributed++
	}
}

// memberIndex is the place of a member of the cast, or the number of members for anyone.
func memberIndex(c *said.Cast, who int32) int {
	if who >= 0 {
		return int(who)
	}
	return c.Len()
}

// introduction is what the source is called, when it says more than the name: "the vice president". A clause about it (who
// had come late) and what is longer than introductionWords are left out.
func introduction(source, name string) string {
	words := strings.Fields(source)
	if i := slices.IndexFunc(words, func(w string) bool { return w == "who" || w == "whose" || w == "which" }); i >= 0 {
		words = words[:i]
	}
	source = strings.Trim(strings.Join(words, " "), ",;:–— ")
	if len(words) < 2 || len(words) > introductionWords || source == name {
		return ""
	}
	return source
}

const introductionWords = 10
