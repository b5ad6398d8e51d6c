package compare

import (
	"cmp"
	"slices"
	"strings"

	"tellings/compare/said"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
)

// Speaker is how much one outlet lets one person say about an event, and how it introduces them.
type Speaker struct {
	Outlet     string
	Name       string // empty: what is said by someone whom the text does not name
	Named      bool   // Name is a name, and not "officials"
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

// Count is a word or phrase and how often it occurs.
type Count struct {
	Text string
	N    int
}

// Speakers is the finding of the lens speakers: by speaker, those who say most in all outlets first, then by outlet.
// Someone with a name gets a row for every outlet, with zeros where they are not heard; see absences for the limit.
type Speakers []Speaker

// speakers is the lens that tells who gets to speak.
func speakers(e *Event, opt Options) (Finding, error) {
	s := e.said()
	n := s.Cast.Len() + 1        // the last is anyone
	rows := make([][]Speaker, n) // by member, by outlet
	totals := make([]int, n)
	for o, outlet := range e.Outlets {
		t := tally(e, s, outlet, opt)
		for m, row := range t {
			if rows[m] == nil {
				rows[m] = make([]Speaker, len(e.Outlets))
			}
			rows[m][o] = row
			totals[m] += row.Quoted + row.Reported
		}
	}
	var order []int
	for m := range rows {
		if rows[m] != nil {
			order = append(order, m)
		}
	}
	slices.SortFunc(order, func(a, b int) int { // anyone stands last
		return cmp.Or(toInt(a == n-1)-toInt(b == n-1), cmp.Compare(totals[b], totals[a]), cmp.Compare(a, b))
	})
	var found Speakers
	all := len(order)*len(e.Outlets) <= absences
	for _, m := range order {
		for o := range rows[m] {
			row := &rows[m][o]
			if row.Quotes == 0 && (!all || m == n-1 || !s.Cast.Named(int32(m))) {
				continue
			}
			row.Outlet = e.Outlets[o].Name
			if m < n-1 {
				row.Name, row.Named = s.Cast.Name(int32(m)), s.Cast.Named(int32(m))
			}
			for i := range row.Evidence {
				row.Evidence[i].Item = row.Name
			}
			found = append(found, *row)
		}
	}
	return found, nil
}

// tally counts what one outlet quotes, by member. The innermost quotation says whose a word is, so every word counts once.
func tally(e *Event, s *said.Speech, o Outlet, opt Options) map[int]Speaker {
	t := map[int]Speaker{}
	spoken := 0 // words quoted and reported
	cues, classes, names := map[int]counts{}, map[int]counts{}, map[int]counts{}
	var of []int32
	for doc := o.First; doc < o.End; doc++ {
		d := e.Docs[doc]
		spoken += d.Counts.Tokens[voice.Quoted] + d.Counts.Tokens[voice.Attributed]
		of = slices.Grow(of[:0], len(d.Tokens))[:len(d.Tokens)]
		var lastCue text.Span
		for k := range d.Quotes {
			q := &d.Quotes[k]
			m := memberIndex(s.Cast, doc, q.Speaker)
			for i := q.From; i < q.To; i++ {
				of[i] = int32(m)
			}
			if q.Inside || q.Kind == voice.Scare {
				continue
			}
			row := t[m]
			row.add(q.Kind)
			if len(row.Evidence) < opt.evidence() {
				v := e.evidence(doc, q.From, q.To, "speakers", "")
				v.Speaker = s.Cast.Name(s.Cast.Speaker(doc, q.Speaker))
				row.Evidence = append(row.Evidence, v)
			}
			t[m] = row
			if q.Cue == lastCue {
				continue // pieces of one quotation, or the words between marks of an attributed clause: introduced once
			}
			lastCue = q.Cue
			tallyOf(cues, m).add(cueOf(d, q))
			tallyOf(classes, m).add(e.Analyzer.CueClass(q.CueClass))
			tallyOf(names, m).add(introduction(d, q))
		}
		tallyWords(d, of, t)
	}
	for m, row := range t {
		if spoken > 0 {
			row.Share = float64(row.Quoted+row.Reported) / float64(spoken)
		}
		row.Cues, row.Classes, row.Introduced = cues[m].frequent(), classes[m].frequent(), names[m].frequent()
		t[m] = row
	}
	return t
}

// tallyWords counts the words of d by whose they are.
func tallyWords(d *features.Document, of []int32, t map[int]Speaker) {
	for k, sentence := range d.Sentences {
		if !d.Parts[k].Counted() {
			continue
		}
		for i := sentence.First; i < sentence.End; i++ {
			v := d.Voices[i]
			if v == voice.Outlet || !d.Tokens[i].Flags.Is(text.Word|text.Number) {
				continue
			}
			row, known := t[int(of[i])]
			if !known {
				continue // nothing but scare quotes
			}
			if v == voice.Quoted {
				row.Quoted++
			} else {
				row.Reported++
			}
			t[int(of[i])] = row
		}
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

// memberIndex is the member of the cast who speaks, or the number of members for anyone.
func memberIndex(c *said.Cast, doc int, speaker int32) int {
	if m := c.Speaker(doc, speaker); m >= 0 {
		return int(m)
	}
	return c.Len()
}

// introduction is what the source is called, when it says more than the name: "the vice president". A clause about it (who
// had come late) and what is longer than introductionWords are left out.
func introduction(d *features.Document, q *voice.Quote) string {
	words := strings.Fields(q.Source.Of(d.Article.Text))
	if i := slices.IndexFunc(words, func(w string) bool { return w == "who" || w == "whose" || w == "which" }); i >= 0 {
		words = words[:i]
	}
	source := strings.Trim(strings.Join(words, " "), ",;:–— ")
	if len(words) < 2 || len(words) > introductionWords || source == d.SpeakerName(q.Speaker) {
		return ""
	}
	return source
}

const introductionWords = 10

// counts counts texts.
type counts map[string]int

func tallyOf(of map[int]counts, m int) counts {
	if of[m] == nil {
		of[m] = counts{}
	}
	return of[m]
}

func (c counts) add(text string) {
	if text != "" {
		c[text]++
	}
}

// mostCounts is the number of texts that are kept of a count.
const mostCounts = 8

// frequent are the texts, the frequent first, those of one count in order.
func (c counts) frequent() []Count {
	list := make([]Count, 0, len(c))
	for text, n := range c { // sorted at once
		list = append(list, Count{text, n})
	}
	slices.SortFunc(list, func(a, b Count) int { return cmp.Or(cmp.Compare(b.N, a.N), strings.Compare(a.Text, b.Text)) })
	return list[:min(mostCounts, len(list))]
}

func toInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
