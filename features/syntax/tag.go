package syntax

import "tellings/corpus/text"

// The tagger is a walk of Viterbi over the readings of the tokens of a sentence. Beside the form before it, a state knows
// whether the clause has had its finite verb: a second one without a comma, a conjunction or a subordinator between is
// unlikely, and so is a sentence without one. Adverbs are looked through: in “has not been openly attacked” the participle
// follows been. What a form costs next to another stands in followers.

// node is a state at a token.
type node struct {
	cost    int32
	back    int32 // index of the best node before, or -1
	form    form  // of the token
	context form  // what the next token is judged by: form, or of an adverb what stood before it
	clause  clauseState
}

// clauseState says how far a clause is.
type clauseState uint8

const (
	open        clauseState = iota // no finite verb yet
	done                           // has its finite verb
	coordinated                    // has it, and a conjunction or a verb of saying lets another follow
	mayBegin                       // has it, but a comma lets another follow
	asked                          // began with do or a modal: did Holm agree; an infinitive comes
	embedded                       // in a clause within one that has no finite verb yet
	owed                           // behind the verb of such a clause: the one around it still waits for its own
)

// Costs of clauses, in tenths of a nat.
const (
	behindAsked      = 12 // a step to the infinitive of a question
	behindBy         = 8  // of a past before by, where a participle is likelier: obtained by
	commaInClause    = 6  // of a comma before the finite verb of a subordinate clause
	noFinite         = 10
	thatIsNoRelative = 25 // but behind a noun
	whichDetermines  = 30 // of which as a determiner behind a preposition: the town in which officers met
	capitalIsNoName  = 28 // a capital within a sentence on a word that is not a name
	capitalOnClosed  = 10
	unknownCapital   = 30 // nameStart from which a capital at the start of a sentence speaks against a name
)

// anotherFinite is what a finite verb costs in each state of its clause.
var anotherFinite = [...]int32{done: 26, coordinated: 2, mayBegin: 9, embedded: 0, owed: 0}

// tag fills forms with the form of each token of a sentence.
func (p *Parser) tag(tokens []text.Token, forms []form) {
	p.nodes = append(p.nodes[:0], node{back: -1, form: fStop, context: fStop})
	from, to := 0, 1 // the nodes before
	p.limit = beam
	titles := p.titleCase(tokens)
	for i, tok := range tokens {
		info := p.types.Of(tok.Type)
		if info.readings[0].form == fMark {
			continue
		}
		weak := titles || p.opens(tokens, i)
		for _, r := range info.readings[:info.count] {
			cost := r.cost
			if r.form == fStop && p.runsOn(tokens, i) {
				r.form = fComma
			}
			if info.capital {
				cost += info.capitalCost(r.form, weak)
			}
			p.step(from, to, r.form, cost, tok.Flags.Is(text.Possessive), info.trait)
		}
		from, to = to, len(p.nodes)
		p.narrow(from)
	}
	p.step(from, to, fStop, 0, false, 0) // every path ends in one state: a stop with an open clause
	p.trace(tokens, forms)
}

// beam is how much a node may cost more than the best of its token; a path that falls behind it does not win any more.
const beam = 70

// narrow sets the limit for the nodes from first on.
func (p *Parser) narrow(first int) {
	best := p.nodes[first].cost
	for _, n := range p.nodes[first+1:] {
		best = min(best, n.cost)
	}
	p.limit = best + beam
}

// step adds the nodes of one reading behind the nodes from to to. What follows a noun with ’s is judged as behind his.
func (p *Parser) step(from, to int, f form, cost int16, possessive bool, t trait) {
	first, limit := len(p.nodes), p.limit
	for k := from; k < to; k++ {
		prev := p.nodes[k]
		if prev.cost > limit {
			continue
		}
		next := node{cost: prev.cost + int32(cost+stepCosts()[prev.context][f]), back: int32(k), form: f, context: f, clause: prev.clause}
		if f == fInf && prev.clause == asked {
			next.cost -= int32(max(0, stepCosts()[prev.context][f]-behindAsked))
		}
		if f == fRel && t&wordThat != 0 && !(nominal | pronoun).has(prev.context) {
			next.cost += thatIsNoRelative
		}
		if f == fDet && t&wordWhich != 0 && prev.form == fPrep {
			next.cost += whichDetermines
		}
		if f == fPrep && t&wordBy != 0 && prev.form == fPast {
			next.cost += behindBy
		}
		if f == fAdv || f == fNot {
			next.context = prev.context
		} else {
			next.advance(prev.context, f, t)
		}
		switch {
		case possessive && nominal.has(f):
			next.context = fPoss
		case t&haveWord != 0 && (f == fInf || f == fIng):
			next.context = fHave // could have attacked, having attacked
		}
		p.keep(first, next)
	}
}

// keep adds a node unless one of its kind, from first on, is as cheap.
func (p *Parser) keep(first int, next node) {
	for k := len(p.nodes) - 1; k >= first; k-- {
		n := &p.nodes[k]
		if n.form == next.form && n.context == next.context && n.clause == next.clause {
			if next.cost < n.cost {
				*n = next
			}
			return
		}
	}
	p.nodes = append(p.nodes, next)
}

// advance tells how far the clause is behind a token of form f that stands behind one of form before.
func (n *node) advance(before, f form, t trait) {
	switch {
	case finite.has(f):
		n.cost += anotherFinite[n.clause]
		switch {
		case (f == fDo || f == fModal) && beginsClause.has(before):
			n.clause = asked
		case t&clausal != 0 && n.clause != embedded:
			n.clause = coordinated
		case n.clause == embedded, n.clause == owed && before == fCC: // who opposed and rejected the plan resigned
			n.clause = owed
		default:
			n.clause = done
		}
	case f == fInf && n.clause == asked:
		n.clause = done
	case f == fSub || f == fRel:
		if n.clause == open || n.clause == embedded || n.clause == owed {
			n.clause = embedded
		} else {
			n.clause = open
		}
	case f == fCC && (n.clause == done || n.clause == mayBegin):
		n.clause = coordinated
	case f == fComma && n.clause == embedded:
		n.cost += commaInClause
	case f == fComma && (n.clause == done || n.clause == coordinated):
		n.clause = mayBegin
	case f == fInf && t&clausal != 0, f == fIng && t&clausal != 0:
		if n.clause == done {
			n.clause = coordinated
		}
	case f == fStop:
		if n.clause == open || n.clause == embedded || n.clause == owed {
			n.cost += noFinite
		}
		n.clause = open
	}
}

// trace walks back from the cheapest last node.
func (p *Parser) trace(tokens []text.Token, forms []form) {
	at := p.nodes[len(p.nodes)-1].back
	for i := len(tokens) - 1; i >= 0; i-- {
		if p.types.Of(tokens[i].Type).readings[0].form == fMark {
			forms[i] = fMark
			continue
		}
		forms[i] = p.nodes[at].form
		at = p.nodes[at].back
	}
}

// capitalCost is what a reading costs more on a word with a capital. weak: where every word would have one.
func (info *typeInfo) capitalCost(f form, weak bool) int16 {
	switch {
	case !weak && f == fName:
		return 0
	case !weak && f == fAdj && info.nameStart == 0:
		return 0
	case !weak && closedForm(f):
		return capitalOnClosed
	case !weak:
		return capitalIsNoName
	case f == fName:
		return info.nameStart
	case f == fAdj && info.nameStart == 0:
		return 0
	}
	return max(0, unknownCapital-info.nameStart) * 3 / 4
}

func closedForm(f form) bool {
	return !nominal.has(f) && !mainVerb.has(f) && f != fAdj && f != fAdv && f != fNum
}

// runOn is how many marks may stand between a final mark and the word by which its sentence goes on.
const runOn = 8

// runsOn reports whether a sentence goes on behind the final mark at i: “Why?” asked Holm.
func (p *Parser) runsOn(tokens []text.Token, i int) bool {
	for _, tok := range tokens[i+1 : min(len(tokens), i+2+runOn)] {
		if tok.Flags.Is(text.Word) {
			return !tok.Flags.Is(text.Capital)
		}
	}
	return false
}

// opens reports whether token i may have its capital from its place: behind a mark that opens a sentence or a quotation.
func (p *Parser) opens(tokens []text.Token, i int) bool {
	if i == 0 {
		return true
	}
	switch f := p.types.Of(tokens[i-1].Type).readings[0].form; f {
	case fMark, fStop:
		return true
	}
	return false
}

// titleCase reports whether nearly all longer words of a sentence have a capital, as in a headline.
func (p *Parser) titleCase(tokens []text.Token) bool {
	capitals, words := 0, 0
	for _, tok := range tokens {
		if tok.Flags.Is(text.Word) && tok.Len() > 3 {
			words++
			if tok.Flags.Is(text.Capital) {
				capitals++
			}
		}
	}
	return words > 3 && capitals*5 >= words*4
}
