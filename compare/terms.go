package compare

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"tellings/compare/stats"
	"tellings/features/voice"
)

// minCount is how often an outlet must use a term for it to be tested. A word used once has no frequency.
const minCount = 2

// terms is the lens that finds the words by which an outlet's telling differs from the others': the log-odds of each
// content word, outlet against the rest with every other outlet weighted equally, and the background's document
// frequencies as prior (Monroe, Colaresi & Quinn 2008). Voices are compared like with like: what an outlet says itself
// with what the others say themselves, what it quotes with what they quote.
//
// z and p take every token for independent, which words of one article are not: they are a screen. Only terms with z > 0
// are returned, the highest first; q is corrected over all that were tested, returned or not.
func terms(e *Event, opt Options) (Finding, error) {
	w := e.countWords()
	weights, err := e.tfidf()
	if err != nil {
		return nil, err
	}
	prior := newPrior(w.terms, e.Background, opt.prior())
	var found Terms
	for _, v := range voices {
		found = append(found, w.keyTerms(e, v, prior, opt, weights)...)
	}
	addEvidence(e, found, opt.evidence())
	return found, nil
}

// prior is the Dirichlet prior of each term: α0 · f/Σf of the background.
type prior struct {
	alpha  []float64
	alpha0 float64
}

// newPrior spreads alpha0 over the terms by their document frequency in the background. A term that it does not hold
// counts as half an article's.
func newPrior(terms []string, bg interface{ Share(string) float64 }, alpha0 float64) prior {
	p := prior{make([]float64, len(terms)), alpha0}
	sum := 0.0
	for t, term := range terms {
		p.alpha[t] = max(bg.Share(term), unseenShare)
		sum += p.alpha[t]
	}
	for t := range p.alpha {
		p.alpha[t] *= alpha0 / sum
	}
	return p
}

// unseenShare stands for the document frequency of a word that the background has never met.
const unseenShare = 1e-4

// keyTerms compares all outlets in one voice.
func (w *words) keyTerms(e *Event, v voice.Voice, p prior, opt Options, weights [][]float64) Terms {
	sums := make([][]int32, len(e.Outlets)) // outlet × term
	tokens := make([]int, len(e.Outlets))
	rates := make([]float64, len(w.terms)) // sum over outlets of the term's rate
	counts := make([]int, len(w.terms))
	inverse, telling := 0.0, 0
	for o, outlet := range e.Outlets {
		sums[o] = make([]int32, len(w.terms))
		for d := outlet.First; d < outlet.End; d++ {
			tokens[o] += w.tokens[d][v]
			for _, c := range w.docs[d] {
				sums[o][c.term] += c.count[v]
			}
		}
		if tokens[o] == 0 {
			continue
		}
		telling++
		inverse += 1 / float64(tokens[o])
		for t, n := range sums[o] {
			rates[t] += float64(n) / float64(tokens[o])
			counts[t] += int(n)
		}
	}
	var all Terms
	var ps []float64
	var which []int32 // term of each row
	for o, outlet := range e.Outlets {
		k := float64(telling - 1)
		if tokens[o] == 0 || k < 1 {
			continue
		}
		// The rest as one sample in which every outlet counts the same: see stats.PoolEqually, whose sums these are.
		n := k * k / (inverse - 1/float64(tokens[o]))
		for t, y := range sums[o] {
			if y < minCount {
				continue
			}
			rest := max(0, rates[t]-float64(y)/float64(tokens[o])) / k * n
			odds := stats.LogOdds(float64(y), float64(tokens[o]), rest, n, p.alpha[t], p.alpha0, stats.FourTerms)
			ps = append(ps, odds.P)
			all = append(all, Term{
				Outlet: outlet.Name, Term: w.terms[t], Voice: v.String(), Count: int(y), RestCount: counts[t] - int(y),
				LogOdds: odds.Delta, Z: odds.Z, P: odds.P,
			})
			which = append(which, int32(t))
		}
	}
	for i, q := range stats.BenjaminiHochberg(ps) {
		all[i].Q = q
	}
	return w.top(e, all, which, v, opt.terms(), weights)
}

// top keeps the n terms of highest z of each outlet and fills in what is only needed for them.
func (w *words) top(e *Event, all Terms, which []int32, v voice.Voice, n int, weights [][]float64) Terms {
	var found Terms
	for _, outlet := range e.Outlets {
		var rows []int
		for i := range all {
			if all[i].Outlet == outlet.Name && all[i].Z > 0 {
				rows = append(rows, i)
			}
		}
		slices.SortFunc(rows, func(a, b int) int {
			return cmp.Or(cmp.Compare(all[b].Z, all[a].Z), strings.Compare(all[a].Term, all[b].Term))
		})
		for _, i := range rows[:min(n, len(rows))] {
			t := all[i]
			parts := make([]stats.Unit, 0, outlet.Articles())
			using := 0
			for d := outlet.First; d < outlet.End; d++ {
				u := stats.Unit{Tokens: w.tokens[d][v]}
				if at, ok := w.find(d, which[i]); ok {
					u.Hits = int(w.docs[d][at].count[v])
					t.TFIDF += weights[d][at]
				}
				if u.Hits > 0 {
					using++
				}
				parts = append(parts, u)
			}
			t.Dispersion = math.NaN()
			if len(parts) > 1 {
				t.Dispersion = stats.Disperse(parts).DP
			}
			t.Verdict = verdict(t, outlet.Articles(), len(e.Docs)-outlet.Articles(), using)
			found = append(found, t)
		}
	}
	return found
}

// verdict judges a term. A word of one article is not the outlet's, however often it stands there.
func verdict(t Term, articles, rest, using int) stats.Verdict {
	if using < stats.MinArticles && articles >= stats.MinArticles {
		return stats.Descriptive
	}
	return stats.Judge(articles, rest, t.Q, stats.MinP(articles, rest), t.LogOdds-1.96*t.LogOdds/t.Z, t.LogOdds+1.96*t.LogOdds/t.Z)
}

// find returns the position of a term among the cells of a document.
func (w *words) find(doc int, term int32) (int, bool) {
	return slices.BinarySearchFunc(w.docs[doc], term, func(c cell, t int32) int { return int(c.term - t) })
}

// addEvidence finds the passages of the terms that are shown, in one walk over the tokens.
func addEvidence(e *Event, found Terms, limit int) {
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
			d := e.Docs[doc]
			for i, tok := range d.Tokens {
				if !isTerm(tok) {
					continue
				}
				term := e.Analyzer.Vocab.Type(tok.Type).Term
				if int(term) >= len(interesting) || !interesting[term] || !d.Parts[d.SentenceOf(i)].Counted() {
					continue
				}
				row, ok := wanted[key{o, int(d.Voices[i]), term}]
				if ok && len(found[row].Evidence) < limit {
					found[row].Evidence = append(found[row].Evidence, e.evidence(doc, i, i+1, "terms", found[row].Term))
				}
			}
		}
	}
}
