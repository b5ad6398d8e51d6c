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
	told   map[int][]inlineSpan // by sentence: who else tells it, an outlet once
	notes  map[int][]inlineText // by sentence: what else is to be said of it
	absent map[int][]inlineText // what others tell and this one was not found to tell, after which sentence; -1 for the end
}

// mark is a passage that stands out, and why.
type mark struct {
	field corpus.Field
	text.Span
	class string // only, called, listed
	why   string
	aloud string // what a screen reader adds; empty for nothing
}

const (
	toldShown   = 6 // outlets at a sentence
	notesShown  = 3 // notes at a sentence
	absentShown = 8 // points of others in the margin of one article
)

// annotate gathers what the lenses have to say of each article.
func (s *eventScene) annotate() map[*corpus.Article]*annotated {
	all := map[*corpus.Article]*annotated{}
	for i := range s.Articles {
		all[s.Articles[i].Article] = &annotated{told: map[int][]inlineSpan{}, notes: map[int][]inlineText{}, absent: map[int][]inlineText{}}
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
func (s *eventScene) markWords(all map[*corpus.Article]*annotated) {
	add := func(e *compare.Evidence, class, why, aloud string) {
		if a := all[e.Article]; a != nil {
			a.marks = append(a.marks, mark{e.Field, e.Span, class, why, aloud})
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
				add(e, "only", "charged, in the outlet’s own voice: "+onlyClaims[o.Claim], "charged")
			}
		}
	}
	names := compare.Found[compare.Names](s.Comparison)
	for i := range names {
		for k := 0; names[i].Telling && k < len(names[i].Calls); k++ {
			c := &names[i].Calls[k]
			if others := names[i].OthersCall(c.Outlet); len(c.Only) > 0 && len(others) > 0 && len(c.Evidence) > 0 {
				why := "others call it: " + countList(clip3(others))
				add(&c.Evidence[0], "called", why, why)
			}
		}
	}
	measures := compare.Found[compare.Measures](s.Comparison)
	for i := range measures {
		if m := &measures[i]; m.Voice == voiceNames[0] && slices.Contains(choices, m.Family) {
			for k := range m.Evidence {
				add(&m.Evidence[k], "listed", "in the list "+label(m.Measure), "")
			}
		}
	}
}

// notePoints says at each sentence who else tells it, and where a point of others would stand that was not found here: after the
// sentence that tells what stands before it there.
func (s *eventScene) notePoints(all map[*corpus.Article]*annotated) {
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
				a.told[e.Number] = s.elsewhere(a.told[e.Number], p, o)
			}
		}
	}
	for i := range s.Articles {
		s.noteAbsent(s.Articles[i].Article, all, points, at)
	}
}

// elsewhere adds who else tells a point, each name a link to the sentence.
func (s *eventScene) elsewhere(told []inlineSpan, p *compare.Point, here int) []inlineSpan {
	for o := range p.Outlets {
		t := &p.Outlets[o]
		if o == here || !t.Reported() || len(t.Evidence) == 0 || len(told) == toldShown {
			continue
		}
		name := s.outlet(t.Outlet)
		if !slices.ContainsFunc(told, func(x inlineSpan) bool { return x.Text == name }) {
			told = append(told, linked(name, s.href(&t.Evidence[0])))
		}
	}
	return told
}

func (s *eventScene) noteAbsent(article *corpus.Article, all map[*corpus.Article]*annotated, points []compare.Point, at map[*corpus.Article]map[string]int) {
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
		line := say(fmt.Sprintf("○ Not found here; %d of %d tell: ", p.Telling, len(s.Outlets)), linked(inMarks(short(sentenceOf(&p.Speaks), 140)), s.href(&p.Speaks)), " ", soft(s.outlet(p.Speaks.Article.Outlet)))
		own.absent[where] = append(own.absent[where], line)
	}
}

// noteCuts says where a quotation is told in full or cut.
func (s *eventScene) noteCuts(all map[*corpus.Article]*annotated) {
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
					": ", inlineSpan{Text: short(strings.Join(t.LeftOut, " … "), 120), Look: lookGone}))
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
				joined = !strings.Contains(within(between, source).Of(source), "\n")
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
	whole := within(x.Span, source)
	h.raw(`<span id="`, id, `">`)
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
	h.raw("</span>")
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
		if at.End == marks[k].End && marks[k].aloud != "" {
			h.raw(`<i class="hide"> (`)
			h.text(marks[k].aloud)
			h.raw(`)</i>`)
		}
		h.raw("</mark>")
	}
	if v != "" {
		h.raw("</span>")
	}
}

// articleTitle is the headline with its marks, or the first words of an article that has none.
func (h *hypertext) articleTitle(s *eventScene, a *compare.Article, own *annotated, shown map[int]bool) {
	some := false
	for n := range a.Layout {
		if a.Layout[n].Part == corpus.Headline && (shown == nil || shown[n]) {
			h.sentenceHTML(a, n, "s"+strconv.Itoa(n), own.marks)
			h.raw(" ")
			some = true
		}
	}
	if !some {
		h.text(s.headline(a.Article))
	}
}

// articlePage is the whole of an article below its headline, with its marks and what stands beside it. Where whole texts are not to be
// passed on, it is the sentences alone that some number rests on.
func (h *hypertext) articlePage(a *compare.Article, own *annotated, shown map[int]bool) {
	h.raw("<article>\n")
	margin := &margin{own: own}
	for _, p := range paragraphs(a) {
		first := &a.Layout[p[0]]
		class := ""
		switch {
		case first.Part == corpus.Headline: // it stands above
			for _, n := range p {
				margin.at(n)
			}
			continue
		case first.Part == corpus.Subhead:
			class = ` class="subhead"`
		case !first.Part.Counted():
			class = ` class="aside"`
		}
		h.raw("<div class=\"para\"><p", class, ">")
		for _, n := range p {
			if shown != nil && !shown[n] {
				h.raw(`<span class="soft">[…] </span>`)
				continue
			}
			h.sentenceHTML(a, n, "s"+strconv.Itoa(n), own.marks)
			if number := margin.at(n); number > 0 {
				h.raw("<sup>", strconv.Itoa(number), "</sup>")
			}
			h.raw(" ")
		}
		h.raw("</p>")
		h.margin(margin)
		h.raw("</div>\n")
	}
	if rest := own.absent[-1]; len(rest) > 0 {
		h.raw(`<div class="para"><p class="soft">Told by others, and where it would stand in this article cannot be said:</p>`)
		margin.notes = append(margin.notes, rest...)
		h.margin(margin)
		h.raw("</div>\n")
	}
	h.raw("</article>\n")
}

// margin gathers what stands beside a paragraph. Sentences of which something is said are numbered.
type margin struct {
	own   *annotated
	last  int
	notes []inlineText
}

// at adds what is said of a sentence, and returns its number there; 0 where nothing is said of it.
func (m *margin) at(n int) int {
	told, notes, absent := m.own.told[n], m.own.notes[n], m.own.absent[n]
	if len(told)+len(notes) == 0 {
		m.notes = append(m.notes, absent...)
		return 0
	}
	m.last++
	number := strong(strconv.Itoa(m.last) + " ")
	if len(told) > 0 {
		line := say(number, "● told by ")
		for i, t := range told {
			if i > 0 {
				line = append(line, inlineSpan{Text: ", "})
			}
			line = append(line, t)
		}
		m.notes = append(m.notes, line)
	}
	for _, note := range notes {
		m.notes = append(m.notes, append(say(number), note...))
	}
	m.notes = append(m.notes, absent...)
	return m.last
}

func (h *hypertext) margin(m *margin) {
	if len(m.notes) == 0 {
		return
	}
	h.raw(`<ul class="notes">`)
	for _, n := range m.notes {
		h.raw("<li>")
		h.inline(n)
		h.raw("</li>")
	}
	h.raw("</ul>")
	m.notes = nil
}
