package compare

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"
	"unicode"

	"tellings/compare/stats"
	"tellings/corpus/text"
	"tellings/features/voice"
	"tellings/lexicons"
)

// minCount is how often an outlet must use a term for it to be tested. A word used once has no frequency.
const minCount = 2

// terms is the lens that finds the words by which an outlet's telling differs from the others': the log-odds of each
// content word, outlet against the rest with every other outlet weighted equally, and the background's document
// frequencies as prior (Monroe, Colaresi & Quinn 2008). Voices are compared like with like: what an outlet says itself
// with what the others say themselves, what it quotes with what they quote.
//
// z and p take every token for independent, which words of one article are not: they are a screen. Only terms with z > 0
// are returned, the highest first; q is corrected over all that were tested, returned or not. The words of an outlet's own
// name are not tested for it: that the Post says Post tells nothing of the event.
func terms(_ context.Context, e *View, opt Options) (Finding, error) {
	k := keyness{e: e, opt: opt, prior: newPrior(wordsFact.Of(e).terms, e.Background, opt.prior())}
	var found Terms
	for _, v := range voices {
		found = append(found, k.compare(v)...)
	}
	found.judge(e)
	addEvidence(e, found, opt)
	return found, nil
}

// prior is the Dirichlet prior of each term: α0 · f/Σf of the background.
type prior struct {
	alpha  []float64
	alpha0 float64
}

// newPrior spreads alpha0 over the terms by their document frequency in the background. A term that it does not hold
// counts as half an article's.
func newPrior(terms []string, bg *lexicons.BackgroundTable, alpha0 float64) prior {
	p := prior{make([]float64, len(terms)), alpha0}
	sum := 0.0
	for t, term := range terms {
		p.alpha[t] = bg.Likely(term)
		sum += p.alpha[t]
	}
	for t := range p.alpha {
		p.alpha[t] *= alpha0 / sum
	}
	return p
}

// keyness finds the terms that outlets stand out by.
type keyness struct {
	e     *View
	opt   Options
	prior prior
}

// compare compares all outlets in one voice, each on its ground, in order of outlet.
func (k *keyness) compare(v voice.Voice) Terms {
	found := make([][]scored, len(k.e.Outlets))
	var tested []float64                   // p of every term tested, of all outlets
	on := make([]*Event, len(k.e.Outlets)) // by outlet, with the words there
	words := make([]*words, len(k.e.Outlets))
	for _, g := range groundsFact.Of(k.e).all {
		w := wordsFact.Of(k.e).on(g.Event)
		spoken := w.spoken(g.Event, v)
		for _, o := range g.outlets {
			on[o], words[o] = g.Event, w
			found[o], tested = k.score(w, spoken, o, tested)
		}
	}
	q := stats.BenjaminiHochberg(tested)
	var rows Terms
	for o, terms := range found {
		if len(terms) == 0 {
			continue
		}
		g, w, weights := on[o], words[o], pick(on[o], weightsFact.Of(k.e))
		rest := len(g.Docs) - g.Outlets[o].Articles()
		for _, t := range terms {
			row := Term{
				Outlet: g.Outlets[o].Name, Term: w.terms[t.term], Voice: v.String(), Count: int(t.n), RestCount: t.rest,
				LogOdds: t.odds.Delta, Z: t.odds.Z, P: t.odds.P, Q: q[t.test], Articles: g.Outlets[o].Articles(), RestArticles: rest,
			}
			w.spread(&row, g.Outlets[o], t.term, v, weights)
			rows = append(rows, row)
		}
	}
	return rows
}

// score tests the terms of outlet o against the rest and returns those that it stands out by, the highest z first, and tested with all
// their p.
func (k *keyness) score(w *words, spoken spoken, o int, tested []float64) ([]scored, []float64) {
	others := float64(spoken.telling - 1)
	if spoken.tokens[o] == 0 || others < 1 {
		return nil, tested
	}
	own, name := float64(spoken.tokens[o]), w.nameTerms(k.e.Outlets[o].Name)
	// The rest as one sample in which every outlet counts the same: see stats.PoolEqually, whose sums these are.
	n := others * others / (spoken.inverse - 1/own)
	var rows []scored
	for _, c := range spoken.counts[o] {
		if c.n < minCount || slices.Contains(name, c.term) {
			continue
		}
		y := float64(c.n)
		rest := max(0, spoken.rates[c.term]-y/own) / others * n
		odds := stats.LogOdds(y, own, rest, n, k.prior.alpha[c.term], k.prior.alpha0, stats.FourTerms)
		if odds.Z > 0 {
			rows = append(rows, scored{c, spoken.total[c.term] - int(c.n), odds, len(tested)})
		}
		tested = append(tested, odds.P)
	}
	slices.SortFunc(rows, func(a, b scored) int {
		return cmp.Or(cmp.Compare(b.odds.Z, a.odds.Z), cmp.Compare(a.term, b.term)) // terms are in the order of their names
	})
	return rows[:min(k.opt.terms(), len(rows))], tested
}

// nameTerms are the terms that the name of an outlet is made of.
func (w *words) nameTerms(outlet string) []int32 {
	var found []int32
	for part := range strings.FieldsFuncSeq(outlet, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if at, ok := slices.BinarySearch(w.terms, text.Normalise(part)); ok {
			found = append(found, int32(at))
		}
	}
	return found
}

// scored is a term with how often the rest uses it, its log-odds, and its place among the tests.
type scored struct {
	counted
	rest int
	odds stats.LogOddsRatio
	test int
}

// spread fills in how the term is spread over the outlet's articles, its TF-IDF and the verdict but for q.
func (w *words) spread(t *Term, outlet Outlet, term int32, v voice.Voice, weights [][]float64) {
	parts := make([]stats.Unit, 0, outlet.Articles())
	for d := outlet.First; d < outlet.End; d++ {
		u := stats.Unit{Tokens: w.tokens[d][v]}
		if at, ok := w.find(d, term); ok {
			u.Hits = int(w.docs[d][at].count[v])
			t.TFIDF += weights[d][at]
		}
		if u.Hits > 0 {
			t.Using++
		}
		parts = append(parts, u)
	}
	t.Dispersion = math.NaN()
	if len(parts) > 1 {
		t.Dispersion = stats.Disperse(parts).DP
	}
}

// judge fills in the verdicts. A word of one article is not the outlet's, however often it stands there.
func (found Terms) judge(e *View) {
	contrasts := contrastsFact.Of(e)
	for i := range found {
		t := &found[i]
		t.Reason = contrasts.against(t.Outlet)
		half := stats.Z95 * t.LogOdds / t.Z
		switch {
		case len(t.Reason) > 0:
			t.Verdict = stats.NotComparable
		case t.Using < stats.MinArticles && t.Articles >= stats.MinArticles:
			t.Verdict = stats.Descriptive
		default:
			t.Verdict = stats.Judge(t.Articles, t.RestArticles, t.Q, stats.MinP(t.Articles, t.RestArticles), t.LogOdds-half, t.LogOdds+half)
		}
	}
}

// addEvidence finds the passages of the terms that are shown, in one walk over the tokens.
func addEvidence(e *View, found Terms, opt Options) {
	type key struct {
		outlet, voice int
		term          uint32
	}
	wanted := map[key]int{}
	outlets := map[string]int{}
	for o, outlet := range e.Outlets {
		outlets[outlet.Name] = o
	}
	for i, t := range found {
		if id, ok := e.Analyzer.Vocab.Term(t.Term); ok {
			v := slices.IndexFunc(voices, func(v voice.Voice) bool { return v.String() == t.Voice })
			wanted[key{outlets[t.Outlet], v, id}] = i
		}
	}
	interesting := make([]bool, e.Analyzer.Vocab.Terms())
	for k := range wanted {
		interesting[k.term] = true
	}
	for o, outlet := range e.Outlets {
		for doc := outlet.First; doc < outlet.End; doc++ {
			if !groundsFact.Of(e).own[doc] {
				continue
			}
			d := e.Docs[doc]
			for i, tok := range d.Tokens {
				if !tok.IsTerm() {
					continue
				}
				term := e.Analyzer.Vocab.Type(tok.Type).Term
				if int(term) >= len(interesting) || !interesting[term] || !d.Parts[d.SentenceOf(i)].Counted() {
					continue
				}
				row, ok := wanted[key{o, int(d.Voices[i]), term}]
				if ok && len(found[row].Evidence) < opt.evidenceIn(d.Voices[i]) {
					found[row].Evidence = append(found[row].Evidence, e.evidence(doc, i, i+1, "terms", found[row].Term))
				}
			}
		}
	}
}
