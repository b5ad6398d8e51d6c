package amounts

import (
	"strings"

	"tellings/compare/coverage"
	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/lang"
)

// Ages that people have.
const (
	youngest = 1
	oldest   = 115
)

// age reads the age of somebody who is named: Ada Brandt, 34, or 34-year-old Ada Brandt. What is counted is the name.
func (r *reader) age(i int, at text.Sentence) (a Amount, ok bool) {
	t := r.d.Tokens[i]
	a = Amount{Doc: r.doc, Outlet: r.e.Outlets[r.doc], From: i, To: i + 1, size: true}
	var v float64
	if years, found := strings.CutSuffix(strings.ToLower(r.d.Text[t.Start():t.End()]), "-year-old"); found {
		v, ok = coverage.Numeral(years)
		last := i
		for last+1 < at.End && r.name(last+1) {
			last++
		}
		a.unit, a.To = "age "+r.norm(i+1)+" "+r.norm(last), last+1
		ok = ok && last > i+1
	} else if i-3 >= at.First && r.mark(i-1) == "," && (r.mark(i+1) == "," || r.mark(i+1) == ".") {
		v, ok = r.plain(i)
		first := i - 1
		for first > at.First && r.name(first-1) {
			first--
		}
		a.unit, a.From = "age "+r.norm(first)+" "+r.norm(i-2), first
		ok = ok && first < i-2 && t.Len() < 4 && !months.Has(r.norm(i-2)) && !months.Has(r.norm(i-3))
	}
	a.span = span{v, v}
	return a, ok && v >= youngest && v <= oldest
}

func (r *reader) name(i int) bool { return r.d.Tokens[i].IsName() || r.g.Tags[i] == syntax.Name }

// mark is token i where it is a mark, else empty.
func (r *reader) mark(i int) string {
	if i < 0 || i >= len(r.d.Tokens) || !r.d.Tokens[i].Flags.Is(text.Punct) {
		return ""
	}
	return r.d.Text[r.d.Tokens[i].Start():r.d.Tokens[i].End()]
}

var votes = lang.English.Set("amounts.votes")

// tally reads the outcome of a vote: 54-46. It counts as one number; what is counted is the vote.
func (r *reader) tally(i int, at text.Sentence) (a Amount, ok bool) {
	t := r.d.Tokens[i]
	left, right, joined := strings.Cut(r.d.Text[t.Start():t.End()], "-")
	end := i + 1
	if !joined && i+2 < at.End && (r.mark(i+1) == "-" || r.mark(i+1) == "–") { // 54–46
		right, joined, end = r.d.Text[r.d.Tokens[i+2].Start():r.d.Tokens[i+2].End()], true, i+3
	}
	if !joined || !figures(left) || !figures(right) || !r.voted(at) {
		return a, false
	}
	yes, _ := coverage.Numeral(left)
	no, _ := coverage.Numeral(right)
	both := yes*mostVotes + no
	return Amount{Doc: r.doc, Outlet: r.e.Outlets[r.doc], From: i, To: end, span: span{both, both}, unit: "votes", tally: true}, true
}

// mostVotes is above the votes that either side of a tally has.
const mostVotes = 10_000

func figures(s string) bool {
	return s != "" && len(s) <= 3 && strings.Trim(s, "0123456789") == ""
}

// voted reports whether a sentence speaks of a vote.
func (r *reader) voted(at text.Sentence) bool {
	for i := at.First; i < at.End; i++ {
		if votes.Has(r.e.Analyzer.Vocab.Norm(r.g.Lemmas[i])) {
			return true
		}
	}
	return false
}
