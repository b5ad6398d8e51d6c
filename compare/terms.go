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

// minCount is how often an outlet must use a term for it to be shown, and testedArticles how many articles of the event for it
// to be tested, whoever's they are.
const (
	minCount       = 2
	testedArticles = 3
)

// terms is the lens that finds the words by which an outlet's telling differs from the others'. Two questions are kept apart.
//
// Which words come first: the log-odds of each content word, outlet against the rest with every other outlet weighted equally, and the
// background's document frequencies as prior (Monroe, Colaresi & Quinn 2008). z takes every token for independent, which words of one
// article are not: it puts words in order and says no more.
//
// Whether a word is the outlet's: in how many of its articles it stands, against the articles of the rest (stats.WordArticles). Words that
// 3 articles of the event have are tested, where the outlet and the rest have 5 articles or more; all words, outlets and voices of the event are
// one family, those that an outlet never uses among them. Where articles differ twofold in length nothing is tested.
//
// Voices are compared like with like: what an outlet says itself with what the others say themselves, what it quotes with what they
// quote. Only words with z > 0 are returned, those whose difference is supported first, then the highest z. The words of an outlet's
// own name are not tested for it: that the Post says Post tells nothing of the event.
//
// With a tokenizer of the user's own, its pieces take the place of words.
func terms(_ context.Context, e *View, opt Options) (Finding, error) {
	k := &keyness{e: e, opt: opt, words: wordsFact.Of(e), weights: weightsFact.Of(e)}
	if opt.Tokenizer != nil {
		k.words = pieceWords(e.Event, opt.Tokenizer)
		var err error
		if k.weights, err = k.words.tfidf(e.Background); err != nil {
			return nil, err
		}
	}
	k.prior = newPrior(k.words.news, e.Background, opt.prior())
	for _, v := range voices {
		k.compare(v)
	}
	found := k.rows()
	if opt.Tokenizer != nil {
		addPieceEvidence(e, found, opt.Tokenizer, opt)
	} else {
		addEvidence(e, found, opt)
	}
	return found, nil
}

// prior is the Dirichlet prior of each term: α0 · f/Σf of the background.
type prior struct {
	alpha  []float64
	alpha0 float64
}

// newPrior spreads alpha0 over the terms by news, their document frequency in the background. A term that it does not hold
// counts as half an article's.
func newPrior(news []int, bg *lexicons.BackgroundTable, alpha0 float64) prior {
	p := prior{make([]float64, len(news)), alpha0}
	sum := 0.0
	for t, n := range news {
		p.alpha[t] = bg.LikelyOf(n)
		sum += p.alpha[t]
	}
	for t := range p.alpha {
		p.alpha[t] *= alpha0 / sum
	}
	return p
}

// keyness finds the terms that outlets stand out by.
type keyness struct {
	e        *View
	opt      Options
	words    *words      // of the event; the pieces of a user's tokenizer where there is one
	weights  [][]float64 // their TF-IDF
	prior    prior
	family   []stats.Case // all that was tested, and all that may be shown
	standing []standing   // by voice and outlet
}

// standing is what an outlet stands out by in one voice.
type standing struct {
	outlet int
	voice  voice.Voice
	on     *Event // its ground
	words  *words // of that
	terms  []scored
}

// scored is a term with how often the rest uses it, its log-odds, and its place in the family.
type scored struct {
	counted
	rest, restUsing int
	odds            stats.LogOddsRatio
	at              int
}

// compare compares all outlets in one voice, each on its ground, in order of outlet.
func (k *keyness) compare(v voice.Voice) {
	all := make([]standing, len(k.e.Outlets))
	for _, g := range groundsFact.Of(k.e).all {
		w := k.words.on(g.Event)
		spoken := w.spoken(g.Event, v)
		for _, o := range g.outlets {
			all[o] = standing{o, v, g.Event, w, nil}
			k.score(&all[o], spoken)
		}
	}
	k.standing = append(k.standing, all...)
}

// score tests the words of the ground for an outlet, and adds those that it stands out by.
func (k *keyness) score(s *standing, spoken spoken) {
	o, others := s.outlet, float64(spoken.telling-1)
	if spoken.tokens[o] == 0 || others < 1 {
		return
	}
	own, name := float64(spoken.tokens[o]), s.words.nameTerms(k.e.Outlets[o].Name)
	// The rest as one sample in which every outlet counts the same: its rate is the mean of theirs, on K²/Σ(1/n) tokens, the sample whose rate would be known as well.
	n := others * others / (spoken.inverse - 1/own)
	test := s.newTest(len(contrastsFact.Of(k.e).against(k.e.Outlets[o].Name)) > 0)
	used := spoken.counts[o]
	for term, using := range spoken.using {
		c := counted{term: int32(term)}
		if len(used) > 0 && int(used[0].term) == term {
			c, used = used[0], used[1:]
		}
		if c.n < minCount && (using < testedArticles || !test.able) || slices.Contains(name, c.term) {
			continue
		}
		row, tested := test.of(int(c.using), int(using))
		if shown := c.n >= minCount; shown {
			y := float64(c.n)
			rest := max(0, spoken.rates[term]-y/own) / others * n
			odds := stats.LogOdds(y, own, rest, n, k.prior.alpha[term], k.prior.alpha0)
			if odds.Z > 0 {
				s.terms = append(s.terms, scored{c, spoken.total[term] - int(c.n), int(using - c.using), odds, len(k.family)})
				tested = true
			}
		}
		if tested {
			k.family = append(k.family, row)
		}
	}
}

// wordTest is the test by articles of the words of one outlet in one voice.
type wordTest struct {
	*stats.WordArticles
	stats.Case
	able bool
}

func (s *standing) newTest(unlike bool) wordTest {
	var own, rest []int
	outlet := s.on.Outlets[s.outlet]
	for doc, tokens := range s.words.tokens {
		if doc >= outlet.First && doc < outlet.End {
			own = append(own, tokens[s.voice])
		} else {
			rest = append(rest, tokens[s.voice])
		}
	}
	t := wordTest{WordArticles: stats.NewWordArticles(own, rest)}
	t.Case = stats.Case{Unlike: unlike, P: math.NaN(), LeastP: math.NaN(), Low: math.NaN(), High: math.NaN()}
	t.Case.Articles, t.RestArticles = t.WordArticles.Articles()
	t.able = min(t.Case.Articles, t.RestArticles) >= stats.InferenceArticles && !unlike && !t.TooUnlike()
	return t
}

// of is the case of a word that so many of the outlet's articles use, of all that do.
func (t *wordTest) of(own, all int) (row stats.Case, tested bool) {
	row = t.Case
	if !t.able || all < testedArticles {
		return row, false
	}
	p, least := t.WordArticles.P(own, all)
	if least > stats.Level {
		return row, false
	}
	row.P, row.LeastP = p, least
	return row, true
}

// rows are the terms to be shown, by voice and outlet.
func (k *keyness) rows() (rows Terms) {
	rulings := stats.Judge(k.family, k.e.questions())
	for i := range k.standing {
		s := &k.standing[i]
		if len(s.terms) == 0 {
			continue
		}
		outlet, weights := s.on.Outlets[s.outlet], pick(s.on, k.weights)
		for j := range s.terms {
			t := &s.terms[j]
			// A word may stand often in fewer articles: then what the test supports is not what the row shows.
			if r, c := &rulings[t.at], &k.family[t.at]; r.Verdict == stats.Supported && int(t.using)*c.RestArticles <= t.restUsing*c.Articles {
				r.Verdict = stats.Descriptive
			}
		}
		supported := func(t scored) int { return toInt(rulings[t.at].Verdict == stats.Supported) }
		slices.SortFunc(s.terms, func(a, b scored) int { // terms are in the order of their names
			return cmp.Or(cmp.Compare(supported(b), supported(a)), cmp.Compare(b.odds.Z, a.odds.Z), cmp.Compare(a.term, b.term))
		})
		least := 0
		for _, t := range s.terms[:min(k.opt.terms(), len(s.terms))] {
			r := rulings[t.at]
			row := Term{
				Outlet: outlet.Name, Term: s.words.terms[t.term], Voice: s.voice.String(), Count: int(t.n), RestCount: t.rest,
				LogOdds: t.odds.Delta, Z: t.odds.Z, P: r.P, Q: r.Q, Verdict: r.Verdict, Using: int(t.using), RestUsing: t.restUsing,
				Articles: outlet.Articles(), RestArticles: len(s.on.Docs) - outlet.Articles(), Reason: contrastsFact.Of(k.e).against(outlet.Name),
			}
			if row.Verdict == stats.NotDistinguishable {
				if c := &k.family[t.at]; least == 0 {
					least = stats.LeastUsers(c.Articles, c.RestArticles)
				}
				row.LeastUsing = least
			}
			if s.words.ids != nil {
				row.id = s.words.ids[t.term]
			}
			s.words.spread(&row, outlet, t.term, s.voice, weights)
			rows = append(rows, row)
		}
	}
	return rows
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

// spread fills in how the term is spread over the outlet's articles, and its TF-IDF.
func (w *words) spread(t *Term, outlet Outlet, term int32, v voice.Voice, weights [][]float64) {
	parts := make([]stats.Unit, 0, outlet.Articles())
	for d := outlet.First; d < outlet.End; d++ {
		u := stats.Unit{Tokens: w.tokens[d][v]}
		if at, ok := w.find(d, term); ok {
			u.Hits = int(w.docs[d][at].count[v])
			t.TFIDF += weights[d][at]
		}
		parts = append(parts, u)
	}
	if t.Dispersion = math.NaN(); len(parts) > 1 {
		t.Dispersion = stats.DP(parts)
	}
}

// passages is how many of them are kept: a word that nothing is inferred from is shown once.
func (t *Term) passages(v voice.Voice, opt Options) int {
	if fewArticles(t.Articles, t.RestArticles) {
		return 1
	}
	return opt.evidenceIn(v)
}

// wantedTerm is a row of which passages are looked for.
type wantedTerm struct {
	term   uint32 // of the vocabulary
	outlet int32
	voice  voice.Voice
	row    int32
}

func (a wantedTerm) order(b wantedTerm) int {
	return cmp.Or(cmp.Compare(a.term, b.term), cmp.Compare(a.outlet, b.outlet), cmp.Compare(a.voice, b.voice))
}

// addEvidence finds the passages of the terms that are shown, in one walk over the tokens.
func addEvidence(e *View, found Terms, opt Options) {
	outlets := map[string]int32{}
	for o, outlet := range e.Outlets {
		outlets[outlet.Name] = int32(o)
	}
	wanted := make([]wantedTerm, len(found))
	interesting := make([]uint64, e.Analyzer.Vocab.Terms()/64+1) // a bit a term
	for i := range found {
		t := &found[i]
		v := voices[slices.IndexFunc(voices, func(v voice.Voice) bool { return v.String() == t.Voice })]
		wanted[i] = wantedTerm{t.id, outlets[t.Outlet], v, int32(i)}
		t.Evidence = make([]Evidence, 0, min(t.Count, t.passages(v, opt)))
		interesting[t.id/64] |= 1 << (t.id % 64)
		t.id = 0 // what was found does not hang on the order in which words were met
	}
	slices.SortFunc(wanted, wantedTerm.order)
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
				term := e.Analyzer.Vocab.TermOf(tok.Type)
				if int(term/64) >= len(interesting) || interesting[term/64]&(1<<(term%64)) == 0 || !d.Parts[d.SentenceOf(i)].Counted() {
					continue
				}
				at, ok := slices.BinarySearchFunc(wanted, wantedTerm{term: term, outlet: int32(o), voice: d.Voices[i]}, wantedTerm.order)
				if !ok {
					continue
				}
				if row := &found[wanted[at].row]; len(row.Evidence) < cap(row.Evidence) {
					row.Evidence = append(row.Evidence, e.evidence(doc, i, i+1, "terms", row.Term))
				}
			}
		}
	}
}
