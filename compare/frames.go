package compare

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"tellings/compare/stats"
	"tellings/features"
	"tellings/features/frames"
	"tellings/features/voice"
	"tellings/lexicons"
)

// Frame is how much of what an outlet tells in one voice is in one frame, against the other outlets of the event. A share is Rate/1000, of RestRate likewise:
// Hits of Tokens, which are not words here. By a list, Hits are the expressions of the frame, and Tokens those of all frames of the list; by a model, Hits are
// articles that it gives the label, and Tokens the articles that say enough in the voice.
type Frame struct {
	Measure
	Coder *frames.Coder // the model; nil for a list
	Terms []string      // what made the share: expressions of the list, the frequent first, or what spoke most for the label
}

// Frames is the finding of the lens frames: lists first, then models; within each in order of frame, voice and outlet.
type Frames []Frame

// framesPrefix begins the names of the lists whose categories are the frames of one inventory: what is counted in one is held against all of them.
const framesPrefix = "frames"

// framing is the lens that shares out what outlets say among frames: by lists of words that make a frame likely (the generic frames of Semetko & Valkenburg
// 2000, the policy frames of Boydstun et al. 2014, a user's own), and by models that a user trained on labels of his own. A share of all that is framed
// does not grow with the number of charged words, as a rate would. A frame that the event has fewer than FewHits expressions of in a voice has no row.
func framing(ctx context.Context, e *View, opt Options) (Finding, error) {
	var found Frames
	for _, list := range inventories(e) {
		found = append(found, byList(e, list, opt)...)
	}
	for _, c := range opt.Coders {
		rows, err := byModel(ctx, e, c, opt)
		if err != nil {
			return nil, err
		}
		found = append(found, rows...)
	}
	rows := make(Measures, len(found))
	for i := range found {
		rows[i] = found[i].Measure
	}
	rows.judge(e, opt.Measures)
	for i := range found {
		found[i].Measure = rows[i]
	}
	return found, nil
}

// inventories are the names of the lists of frames, in order of the features.
func inventories(e *View) (names []string) {
	for _, f := range e.Analyzer.Matcher.Features() {
		if strings.HasPrefix(f.List, framesPrefix) && !slices.Contains(names, f.List) {
			names = append(names, f.List)
		}
	}
	return names
}

// byList are the rows of one list.
func byList(e *View, list string, opt Options) (found Frames) {
	all := e.Analyzer.Matcher.Features()
	framed := map[*features.Document][3]int{} // by voice: expressions of all frames
	for _, d := range e.Docs {
		n := framed[d]
		for h := range d.Hits {
			if hit := &d.Hits[h]; !hit.Negated && all[hit.Feature].List == list {
				n[hit.Voice]++
			}
		}
		framed[d] = n
	}
	opt.Evidence = opt.evidenceIn(voice.Quoted) // the terms beside them say what was counted
	var grounds []*measurer
	for _, g := range groundsFact.Of(e).all {
		grounds = append(grounds, newMeasurer(g, opt, "frames", func(d *features.Document, v voice.Voice) int { return framed[d][v] },
			func(f uint16) bool { return all[f].List == list }))
	}
	var rows []Measure
	for f, feature := range all {
		if feature.List != list {
			continue
		}
		for _, v := range voices {
			rows = compareAll(rows[:0], grounds, uint16(f), feature, v, stats.FewHits)
			if len(rows) == 0 {
				continue
			}
			terms := map[string][]string{} // by outlet
			for _, m := range grounds {
				for _, o := range m.e.outlets {
					terms[m.e.Outlets[o].Name] = m.words(uint16(f), v, m.e.Outlets[o])
				}
			}
			for _, r := range rows {
				found = append(found, Frame{Measure: r, Terms: terms[r.Outlet]})
			}
		}
	}
	return found
}

// words are the expressions of a feature in an outlet, the frequent first.
func (m *measurer) words(f uint16, v voice.Voice, o Outlet) (words []string) {
	met := counts{}
	for _, p := range m.hits[f] {
		if h := &m.e.Docs[p.doc].Hits[p.hit]; p.doc >= o.First && p.doc < o.End && h.Voice == v {
			met.add(m.e.wordsOf(p.doc, h.From, h.To))
		}
	}
	for _, w := range met.frequent() {
		words = append(words, w.Text)
	}
	return words
}

// leastFramed is the number of words that an article must say in a voice for a model to be asked about them.
const leastFramed = 5

// reading is what a model says of one article in one voice.
type reading struct {
	asked  bool
	scores []frames.Score
}

// byModel are the rows of a model: each article is scored in each voice.
func byModel(ctx context.Context, e *View, c *frames.Coder, opt Options) (found Frames, err error) {
	for _, v := range voices {
		read := map[string]reading{} // by id: an article stands on several grounds
		for _, d := range e.Docs {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			b := c.BagIn(d, v)
			if b.Words() < leastFramed {
				continue
			}
			read[d.Article.ID] = reading{true, c.Score(b, 2*opt.terms())}
		}
		for k, l := range c.Model.Labels {
			found = append(found, labelled(e, c, k, lexicons.Feature{List: c.Name, Category: l.Name}, v, read, opt)...)
		}
	}
	slices.SortStableFunc(found, func(a, b Frame) int { return cmp.Compare(a.Measure.Measure, b.Measure.Measure) })
	return found, nil
}

// labelled are the rows of one label of a model in one voice; none where no article has it.
func labelled(e *View, c *frames.Coder, k int, feature lexicons.Feature, v voice.Voice, read map[string]reading, opt Options) Frames {
	rows := make([]Measure, len(e.Outlets))
	for _, g := range groundsFact.Of(e).all {
		sides := make([]stats.Side, len(g.Outlets))
		for o, outlet := range g.Outlets {
			for _, d := range g.Docs[outlet.First:outlet.End] {
				if r := read[d.Article.ID]; r.asked {
					sides[o].Add(stats.Unit{Hits: toInt(r.scores[k].Given), Tokens: 1})
				}
			}
		}
		g.rate(rows, feature, v, sides, newLengths(g.Event, func(doc int) int { return toInt(read[g.Docs[doc].Article.ID].asked) }))
	}
	if rows = withGround(rows); len(rows) == 0 || rows[0].Hits+rows[0].RestHits == 0 {
		return nil
	}
	found := make(Frames, len(rows))
	for i, r := range rows {
		o := slices.IndexFunc(e.Outlets, func(o Outlet) bool { return o.Name == r.Outlet })
		found[i] = Frame{Measure: r, Coder: c, Terms: spokeFor(e, k, o, read)}
		found[i].Evidence = spokesmen(e, c, k, v, o, r.Measure, read, opt)
	}
	return found
}

// spokesmen are the sentences, one of each article that has label k, that speak most for it, as far as the model tells.
func spokesmen(e *View, c *frames.Coder, k int, v voice.Voice, o int, item string, read map[string]reading, opt Options) (passages []Evidence) {
	for doc := e.Outlets[o].First; doc < e.Outlets[o].End && len(passages) < opt.evidenceIn(v); doc++ {
		d := e.Docs[doc]
		if r := read[d.Article.ID]; !r.asked || !r.scores[k].Given {
			continue
		}
		best, most := -1, 0.0
		for s := range d.Sentences {
			if b := c.BagOf(d, s, v); d.Parts[s].Counted() && b.Words() >= leastFramed {
				scores := c.Score(b, 0)
				if best < 0 || scores[k].Probability > most {
					best, most = s, scores[k].Probability
				}
			}
		}
		if best >= 0 {
			passages = append(passages, e.evidence(doc, d.Sentences[best].First, d.Sentences[best].End, "frames", item))
		}
	}
	return passages
}

// spokeFor are the terms that spoke most for label k in the articles of an outlet that have it.
func spokeFor(e *View, k, o int, read map[string]reading) (terms []string) {
	spoke := map[string]float64{}
	for doc := e.Outlets[o].First; doc < e.Outlets[o].End; doc++ {
		if r := read[e.Docs[doc].Article.ID]; r.asked && r.scores[k].Given {
			for _, t := range r.scores[k].Terms {
				spoke[t.Name] += max(0, t.Value)
			}
		}
	}
	for t, x := range spoke { // sorted at once
		if x > 0 {
			terms = append(terms, t)
		}
	}
	slices.SortFunc(terms, func(a, b string) int { return cmp.Or(cmp.Compare(spoke[b], spoke[a]), strings.Compare(a, b)) })
	return terms[:min(mostCounts, len(terms))]
}
