package reports

import (
	"slices"

	"tellings/compare"
	"tellings/corpus/text"
)

// editRun is a piece of a sentence: kept, or put in, or taken out.
type editRun struct {
	Text    string
	In, Out bool
}

const (
	editsShown = 8   // sentences of a copy
	editBytes  = 300 // of what was put in or taken out in one place
	editRoom   = 60  // bytes of what was kept, on either side of a change
)

// piece is a span of a text on one line, and not too long.
func piece(article string, s text.Span) string {
	whole := flat(within(s, article).Of(article))
	if short := cut(whole, editBytes); short != whole {
		return short + "…"
	}
	return whole
}

// changedRuns is the copy's sentence with what was put in marked, and what was taken out in the places where it stood. Long stretches
// that were kept are shortened.
func changedRuns(x *compare.TextCopy, e *compare.Edit) []editRun {
	own, base := x.Article.Whole(), x.Of.Whole()
	s := within(e.To, own)
	var runs []editRun
	at, gone := s.Start, 0
	keep := func(end int) {
		if end = min(end, s.End); end > at {
			runs = append(runs, editRun{Text: flat(own[at:end])})
			at = end
		}
	}
	out := func(before int) {
		for ; gone < len(e.Out) && gone < len(e.At) && e.At[gone] <= before; gone++ {
			first := e.At[gone] <= s.Start
			keep(e.At[gone])
			words, gap := editRun{Text: piece(base, e.Out[gone]), Out: true}, editRun{Text: " "}
			if first {
				runs = append(runs, words, gap)
			} else {
				runs = append(runs, gap, words)
			}
		}
	}
	for _, in := range e.In {
		in = text.Span{Start: max(in.Start, at), End: min(in.End, s.End)}
		if in.Start >= in.End {
			continue
		}
		out(in.Start)
		keep(in.Start)
		runs = append(runs, editRun{Text: piece(own, in), In: true})
		at = in.End
	}
	out(s.End)
	keep(s.End)
	return shortened(runs)
}

// shortened leaves of the stretches that were kept what stands next to a change.
func shortened(runs []editRun) []editRun {
	runs = slices.DeleteFunc(runs, func(r editRun) bool { return r.Text == "" })
	for i := range runs {
		r := &runs[i]
		if r.In || r.Out || len(r.Text) <= 3*editRoom {
			continue
		}
		head, tail := border(r.Text, editRoom), border(r.Text, len(r.Text)-editRoom)
		switch {
		case i == 0:
			r.Text = "…" + r.Text[tail:]
		case i == len(runs)-1:
			r.Text = r.Text[:head] + " …"
		default:
			r.Text = r.Text[:head] + " …" + r.Text[tail:]
		}
	}
	return runs
}
