package compare

import (
	"cmp"
	"context"
	"math"
	"slices"

	"tellings/compare/stats"
	"tellings/features/mentions"
	"tellings/features/stance"
	"tellings/features/voice"
)

// ActorTone is how an outlet stands to an actor, in one voice or in its articles as a whole.
type ActorTone struct {
	Outlet   string
	Actor    string
	Side     string // that it stands on, of Options.Targets
	Class    mentions.Class
	Voice    string // outlet, quoted, attributed: sentences that mention the actor in that voice; AllVoices: whole articles
	Mentions int    // sentences that speak of the actor
	Positive int    // of them, those whose likeliest tone is positive
	Negative int
	// Tone is −1 to 1, a mean over articles: of a voice, of the mean tone of its sentences; of AllVoices, of the tone of the article
	// (package stance), which may lie outside those of its voices: it judges the manner of the article too. Drawn to them it orders two
	// outlets as annotators do in .57 of 502 pairs in place of .62 (SEESAW dev).
	Tone                   float64
	Low, High              float64 // 95 % interval over articles, or over sentences where OneArticle
	OneArticle             bool    // one article alone speaks of the actor: the interval says nothing of other articles
	RestTone               float64 // mean over the articles of the other outlets; NaN without one
	P, Q                   float64 // of the difference of the means over articles, corrected over the event; NaN where it was not tested
	Articles, RestArticles int     // that speak of the actor in that voice, copies counted once
	Least                  float64 // the difference that would have been found in 80 % of cases; NaN of one article
	Verdict                stats.Verdict
	Reason                 []Difference // as in Measure
	Evidence               []Evidence

	between stats.Estimate // Tone − RestTone
}

// AllVoices stands for the tone of whole articles.
const AllVoices = "all"

// Tones is the finding of the lens tone: the actors most spoken of first, then by outlet; the outlet's own voice, quoted and
// attributed speech, and the articles as a whole.
type Tones struct {
	Rows  []ActorTone
	Sides []string  // of Options.Targets, in order
	Gaps  []ToneGap // the differences between two outlets that are worth showing, the widest first
	// Agreement is how often such tones of whole articles order two outlets as annotators do, and Pairs over how many pairs that was
	// found: chance is 0.5. It belongs beside every tone that is shown.
	Agreement float64
	Pairs     int
}

const (
	tonedActors   = 100 // actors of an event that get rows, those most spoken of
	tonedMentions = 3   // mentions of an actor below which nothing is said
)

// tone is the lens that tells how outlets stand to the actors that two of them or more speak of.
func tone(_ context.Context, e *View, opt Options) (Finding, error) {
	accounts := accountsFact.Of(e)
	if accounts == nil {
		return Tones{}, nil
	}
	found := &Tones{Sides: sidesOf(e.readers.targets)}
	found.Agreement, found.Pairs = accounts.agreement()
	for i := range accounts.actors {
		for o := range e.Outlets {
			found.Rows = append(found.Rows, toneRows(e, accounts, i, o, opt)...)
		}
	}
	found.judge(e)
	found.Gaps = accounts.gaps(e, found.Rows, choicesFact.Of(e))
	return *found, nil
}

// toneRows are the rows of actor i of a and an outlet, none for a voice in which the outlet does not speak of it.
func toneRows(e *View, a *accounts, i, o int, opt Options) (rows []ActorTone) {
	if len(a.by(e.Outlets[o], i)) == 0 {
		return nil
	}
	actor := &a.actors[i]
	for k, says := range toneVoices {
		row := ActorTone{Outlet: e.Outlets[o].Name, Actor: actor.name, Side: actor.side, Class: actor.class, Voice: says}
		own := a.own(e.Event, i, o, k)
		if len(own) == 0 {
			continue
		}
		row.fill(own, a.rest(e.Event, i, o, k))
		row.Evidence = toneEvidence(e, a, i, o, k, &row, opt)
		rows = append(rows, row)
	}
	return rows
}

// toneVoices are the voices of rows, the outlet's own first; whole articles come last.
var toneVoices = [...]string{voice.Outlet.String(), voice.Quoted.String(), voice.Attributed.String(), AllVoices}

const allVoices = len(toneVoices) - 1

// toned is what one article says of an actor in one voice.
type toned struct {
	tone                         float64
	sentences                    []float64 // their tones
	positive, negative, mentions int
}

// fill counts and compares with the tones of the others' articles.
func (r *ActorTone) fill(own []toned, rest []float64) {
	for _, t := range own {
		r.Mentions += t.mentions
		r.Positive += t.positive
		r.Negative += t.negative
	}
	mine := tonesOf(own)
	r.Articles, r.RestArticles = len(own), len(rest)
	of := mine
	if r.OneArticle = len(own) == 1; r.OneArticle && r.Voice != AllVoices {
		of = own[0].sentences
	}
	in := stats.Mean(of)
	r.Tone, r.Low, r.High = stats.Mean(mine).Value, within(in.Low), within(in.High)
	r.RestTone, r.between = stats.Mean(rest).Value, stats.MeanDifference(mine, rest)
	r.Least = r.between.Least()
}

// within cuts an end of an interval to what a tone can be; NaN stays.
func within(x float64) float64 { return min(1, max(-1, x)) }

func tonesOf(articles []toned) []float64 {
	tones := make([]float64, len(articles))
	for i, t := range articles {
		tones[i] = t.tone
	}
	return tones
}

// judge fills in q over all that was tested in the event, and the verdicts. Single articles describe, whatever their sentences say.
func (found *Tones) judge(e *View) {
	family := make([]stats.Case, len(found.Rows))
	contrasts := contrastsFact.Of(e)
	for i := range found.Rows {
		r := &found.Rows[i]
		r.Reason = contrasts.against(r.Outlet)
		family[i] = stats.Case{Unlike: len(r.Reason) > 0, Articles: r.Articles, RestArticles: r.RestArticles, P: r.between.P(), Low: r.between.Low, High: r.between.High}
	}
	for i, ruling := range stats.Judge(family, e.questions()) {
		r := &found.Rows[i]
		r.P, r.Q, r.Verdict = ruling.P, ruling.Q, ruling.Verdict
		if r.Verdict == stats.Insufficient && r.RestArticles > 0 {
			r.Verdict = stats.Descriptive
		}
	}
}

// toneEvidence are the sentences of the strongest tone, of an outlet on an actor in a voice.
func toneEvidence(e *View, a *accounts, i, o, k int, row *ActorTone, opt Options) []Evidence {
	type passage struct {
		doc int
		*stance.Sentence
	}
	if row.Positive+row.Negative == 0 {
		return nil
	}
	var list []passage
	for _, told := range a.by(e.Outlets[o], i) {
		for n := range told.read.Sentences {
			if s := &told.read.Sentences[n]; k == allVoices || int(s.Voice) == k {
				list = append(list, passage{told.doc, s})
			}
		}
	}
	slices.SortStableFunc(list, func(x, y passage) int {
		return cmp.Compare(math.Abs(y.Positive-y.Negative), math.Abs(x.Positive-x.Negative))
	})
	v := voice.Quoted
	if k == int(voice.Outlet) {
		v = voice.Outlet
	}
	var out []Evidence
	for _, s := range list[:min(len(list), opt.evidenceOf(v, row.Articles, row.RestArticles))] {
		out = append(out, e.evidence(s.doc, s.From, s.To, "tone", row.Actor))
	}
	return out
}
