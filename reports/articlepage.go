package reports

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tellings/compare"
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features/voice"
)

// annotated is what is written beside and into an article.
type annotated struct {
	marks  []mark
	notes  map[int][]Inline // by sentence
	absent map[int][]Inline // what others tell and this one was not found to tell, after which sentence; -1 for the end
}

// mark is a passage that stands out, and why.
type mark struct {
	field corpus.Field
	text.Span
	class string // only, called, listed
	why   string
}

const (
	notesShown  = 3  // notes at a sentence
	absentShown = 12 // points of others in the margin of one article
)

// annotate gathers what the lenses have to say of each article.
func (s *Scene) annotate() map[*corpus.Article]*annotated {
	all := map[*corpus.Article]*annotated{}
	for i := range s.Articles {
		all[s.Articles[i].Article] = &annotated{notes: map[int][]Inline{}, absent: map[int][]Inline{}}
	}
	s.markWords(all)
	s.notePoints(all)
	s.noteCuts(all)
	for _, a := range all {
		slices.SortStableFunc(a.marks, func(x, y mark) int {
			return cmp.Or(cmp.Compare(x.field, y.field), cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End))
		})
	}
	return all
}

// markWords marks charged words that one outlet alone has, what it calls things, and words of the lists in its own voice.
func (s *Scene) markWords(all map[*corpus.Article]*annotated) {
	add := func(e *compare.Evidence, class, why string) {
		if a := all[e.Article]; a != nil {
			a.marks = append(a.marks, mark{e.Field, e.Span, class, why})
		}
	}
	only := compare.Found[compare.Onlies](s.Comparison)
	for i := range only {
		o := &only[i]
		if o.Voice != voiceNames[0] || o.Claim == compare.OnlyUnsure {
			continue
		}
		for k := range o.Evidence {
			if e := &o.Evidence[k]; e.Article != nil && e.Article.Outlet == o.Outlet && e.Voice == voice.Outlet {
				add(e, "only", "charged, in the outlet’s own voice: "+onlyClaims[o.Claim])
			}
		}
	}
	names := compare.Found[compare.Names](s.Comparison)
	for i := range names {
		for k := range names[i].Calls {
			c := &names[i].Calls[k]
			if others := names[i].OthersCall(c.Outlet); len(c.Only) > 0 && len(others) > 0 && len(c.Evidence) > 0 {
				add(&c.Evidence[0], "called", "others call it: "+countList(clip3(others)))
			}
		}
	}
	measures := compare.Found[compare.Measures](s.Comparison)
	for i := range measures {
		if m := &measures[i]; m.Voice == voiceNames[0] && slices.Contains(choices, m.Family) {
			for k := range m.Evidence {
				add(&m.Evidence[k], "listed", "in the list "+label(m.Measure))
			}
		}
	}
}

// notePoints says at each sentence who else tells it, and where a point of others would stand that was not found here: after the
// sentence that tells what stands before it there.
func (s *Scene) notePoints(all map[*corpus.Article]*annotated) {
	points := compare.Found[compare.Coverage](s.Comparison)
	at := map[*corpus.Article]map[string]int{} // by article and point: the sentence
	for i := range points {
		p := &points[i]
		if p.Telling < 2 {
			break
		}
		for o := range p.Outlets {
			t := &p.Outlets[o]
			for k := range t.Evidence {
				e := &t.Evidence[k]
				a := all[e.Article]
				if a == nil {
					continue
				}
				if at[e.Article] == nil {
					at[e.Article] = map[string]int{}
				}
				if _, told := at[e.Article][p.ID]; told {
					continue
				}
				at[e.Article][p.ID] = e.Number
				if len(a.notes[e.Number]) < notesShown {
					a.notes[e.Number] = append(a.notes[e.Number], s.elsewhere(p, o))
				}
			}
		}
	}
	for i := range s.Articles {
		s.noteAbsent(s.Articles[i].Article, all, points, at)
	}
}

// elsewhere is who else tells a point, each name a link to the sentence.
func (s *Scene) elsewhere(p *compare.Point, here int) Inline {
	line := say(fmt.Sprintf("● told by %d of %d: ", p.Telling, len(s.Outlets)))
	n := 0
	for o := range p.Outlets {
		t := &p.Outlets[o]
		if o == here || !t.Reported() || len(t.Evidence) == 0 {
			continue
		}
		if n++; n > 6 {
			return append(line, soft("…"))
		}
		if n > 1 {
			line = append(line, Span{Text: ", "})
		}
		line = append(line, linked(s.outlet(t.Outlet), s.href(&t.Evidence[0])))
	}
	return line
}

func (s *Scene) noteAbsent(article *corpus.Article, all map[*corpus.Article]*annotated, points []compare.Point, at map[*corpus.Article]map[string]int) {
	own, shown := all[article], 0
	for i := range points {
		p := &points[i]
		if p.Telling < 2 || shown == absentShown {
			return
		}
		o := slices.IndexFunc(p.Outlets, func(t compare.Told) bool { return t.Outlet == article.Outlet })
		if o < 0 || p.Outlets[o].State != compare.NotFound || p.Speaks.Article == nil {
			continue
		}
		where, before := -1, -1
		for id, n := range at[p.Speaks.Article] {
			if here, told := at[article][id]; told && n < p.Speaks.Number && (n > before || n == before && here > where) {
				where, before = here, n
			}
		}
		shown++
		line := say(fmt.Sprintf("Not found here; told by %d of %d: ", p.Telling, len(s.Outlets)), linked("“"+short(sentenceOf(&p.Speaks), 140)+"”", s.href(&p.Speaks)), " ", soft(s.outlet(p.Speaks.Article.Outlet)))
		own.absent[where] = append(own.absent[where], line)
	}
}

// noteCuts says where a quotation is told in full or cut.
func (s *Scene) noteCuts(all map[*corpus.Article]*annotated) {
	for _, u := range compare.Found[compare.Utterances](s.Comparison) {
		var whole *compare.Telling
		for i := range u.Tellings {
			if u.Tellings[i].Status == compare.Verbatim && len(u.Tellings[i].Evidence) > 0 {
				whole = &u.Tellings[i]
				break
			}
		}
		for i := range u.Tellings {
			t := &u.Tellings[i]
			if t.Status != compare.Truncated || len(t.Evidence) == 0 || len(t.LeftOut) == 0 || whole == nil {
				continue
			}
			e := &t.Evidence[0]
			if a := all[e.Article]; a != nil && len(a.notes[e.Number]) < notesShown {
				a.notes[e.Number] = append(a.notes[e.Number], say("▬ quotation cut; ", linked(s.outlet(whole.Outlet)+" has all of it", s.href(&whole.Evidence[0])),
					": ", Span{Text: short(strings.Join(t.LeftOut, " … "), 120), Look: Gone}))
			}
		}
	}
}

// paragraphs are the sentences of an article by paragraph: a line break parts them.
func paragraphs(a *compare.Article) (list [][]int) {
	for i := range a.Layout {
		x := &a.Layout[i]
		joined := false
		if i > 0 {
			if p := &a.Layout[i-1]; p.Field == x.Field && p.Part == x.Part && p.Span.End <= x.Span.Start {
				source := x.Field.Of(a.Article)
				between := text.Span{Start: p.Span.End, End: x.Span.Start}
				joined = !strings.Contains(within(between, len(source)).Of(source), "\n")
			}
		}
		if n := len(list); joined {
			list[n-1] = append(list[n-1], i)
		} else {
			list = append(list, []int{i})
		}
	}
	return list
}

// voiceClasses are the rails of the three voices.
var voiceClasses = [...]string{voice.Outlet: "", voice.Quoted: "vq", voice.Attributed: "va"}

// sentenceHTML writes one sentence with its voices and marks. id is its anchor.
func (h *hypertext) sentenceHTML(a *compare.Article, n int, id string, marks []mark) {
	x := &a.Layout[n]
	source := x.Field.Of(a.Article)
	whole := within(x.Span, len(source))
	h.raw(`<span class="s" id="`, id, `" tabindex="-1">`)
	cuts := []int{whole.Start, whole.End}
	cut := func(s text.Span) {
		for _, at := range []int{s.Start, s.End} {
			if at > whole.Start && at < whole.End {
				cuts = append(cuts, at)
			}
		}
	}
	for _, v := range x.Voices {
		cut(v.Span)
	}
	var own []mark
	for _, m := range marks {
		if m.field == x.Field && m.Start < whole.End && m.End > whole.Start {
			own = append(own, m)
			cut(m.Span)
		}
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	for i := 0; i+1 < len(cuts); i++ {
		h.stretch(source, text.Span{Start: cuts[i], End: cuts[i+1]}, x.Voices, own)
	}
	h.raw("</span> ")
}

// stretch writes a piece of a sentence that is in one voice and under one mark.
func (h *hypertext) stretch(source string, at text.Span, voices []compare.Stretch, marks []mark) {
	v := ""
	for _, s := range voices {
		if s.Start <= at.Start && at.Start < s.End {
			v = voiceClasses[s.Voice]
		}
	}
	if v != "" {
		h.raw(`<span class="`, v, `">`)
	}
	k := slices.IndexFunc(marks, func(m mark) bool { return m.Start <= at.Start && at.End <= m.End })
	if k >= 0 {
		h.raw(`<mark class="m-`, marks[k].class, `" title="`)
		h.text(marks[k].why)
		h.raw(`">`)
	}
	h.text(source[at.Start:at.End])
	if k >= 0 {
		if at.End == marks[k].End && marks[k].class != "listed" {
			h.raw(`<span class="hide"> (`)
			h.text(marks[k].why)
			h.raw(`)</span>`)
		}
		h.raw("</mark>")
	}
	if v != "" {
		h.raw("</span>")
	}
}

// articlePage is the whole of an article, with its marks and what stands beside it. Where whole texts are not to be passed on, it is the
// sentences alone that some number rests on.
func (h *hypertext) articlePage(s *Scene, a *compare.Article, own *annotated, shown map[int]bool) {
	h.raw("<article>\n")
	for _, p := range paragraphs(a) {
		open, end := "<p>", "</p>"
		switch first := &a.Layout[p[0]]; {
		case first.Part == corpus.Headline || first.Field == corpus.InTitle:
			open, end = `<p class="title">`, "</p>"
		case first.Part == corpus.Subhead:
			open, end = `<p class="subhead">`, "</p>"
		case !first.Part.Counted():
			open, end = `<p class="aside">`, "</p>"
		}
		h.raw(`<div class="para">`, open)
		var notes []Inline
		for _, n := range p {
			if shown != nil && !shown[n] {
				h.raw(`<span class="soft">[…] </span>`)
				continue
			}
			h.sentenceHTML(a, n, "s"+strconv.Itoa(n), own.marks)
			notes = append(append(notes, own.notes[n]...), own.absent[n]...)
		}
		h.raw(end)
		h.notes(notes)
		h.raw("</div>\n")
	}
	if rest := own.absent[-1]; len(rest) > 0 {
		h.raw(`<div class="para"><p class="soft">What follows has no place in the order of this article.</p>`)
		h.notes(rest)
		h.raw("</div>\n")
	}
	h.raw("</article>\n")
}

func (h *hypertext) notes(list []Inline) {
	if len(list) == 0 {
		return
	}
	h.raw(`<ul class="notes">`)
	for _, n := range list {
		h.raw("<li>")
		h.inline(n)
		h.raw("</li>")
	}
	h.raw("</ul>")
}
