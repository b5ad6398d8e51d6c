package syntax

// frame is a clause that has begun and may go on.
type frame struct {
	kind       frameKind
	start      int32 // its first unit
	subject    int32 // Phrase, or None
	predicate  int32 // its finite verb, or None
	antecedent int32 // Phrase that a relative clause is about, or None
}

type frameKind uint8

const (
	mainFrame frameKind = iota
	subordinate
	relative
	content // a clause without that: said Vance had left
)

// binder binds the units of a sentence: one walk from left to right with a stack of open clauses. The last of frames is the
// clause in work. verb is the last predicate, whose objects and prepositions may still come.
type binder struct {
	*sentence
	verb    int32 // Predicate, or None
	room    bool  // the next phrase may be the object of verb
	pending int32 // the first predicate of a run that waits for the subject of the clause behind it: Speaking in Munich, …; or None
	waits   int32 // its unit
}

// maxFrames bounds the stack; no sentence that anyone reads nests as deep.
const maxFrames = 12

// bind walks over the units.
func (s *sentence) bind() {
	b := binder{sentence: s, verb: None, pending: None}
	b.frames = append(b.frames[:0], frame{mainFrame, 0, None, None, None})
	for k := range b.units {
		b.unit(k)
	}
}

func (b *binder) unit(k int) {
	u := b.units[k]
	switch u.kind {
	case uPhrase:
		b.noun(k, u.index)
	case uPredicate:
		b.predicate(k, u.index)
	case uSubordinator:
		if b.relativeThat(k) {
			b.push(k, frame{relative, int32(k), None, None, b.antecedent(k)})
			return
		}
		b.push(k, frame{subordinate, int32(k), None, None, None})
	case uRelative:
		b.push(k, frame{relative, int32(k), None, None, b.antecedent(k)})
	case uComma:
		b.comma()
	case uConjunction:
		if b.startsClause(k) {
			b.restart(k)
		}
	case uBreak:
		b.frames = append(b.frames[:0], frame{mainFrame, int32(k + 1), None, None, None})
		b.verb, b.room, b.pending = None, false, None
		b.mark(k + 1)
	case uAdjective:
		b.quality(u.token)
	case uPreposition:
		b.room = false
		if b.canBe(u.token, fSub) && b.kind(k+1) == uPhrase && b.isSubject(k+1) { // as Washington pushes
			b.retag(u.token, fSub)
			b.units[k].kind = uSubordinator
			b.push(k, frame{subordinate, int32(k), None, None, None})
		}
	}
}

// relativeThat reports whether that at unit k is about the phrase before it: the subject of a clause that has no verb yet (the
// plan that Holm rejected) unless it is a noun that takes a that-clause (the claim that Holm lied).
func (b *binder) relativeThat(k int) bool {
	if b.trait(b.units[k].token)&wordThat == 0 || b.kind(k-1) != uPhrase {
		return false
	}
	at, f := b.units[k-1].index, b.top()
	return b.trait(b.out.Phrases[at].Head)&statement == 0 && f.predicate == None && f.subject != None
}

func (b *binder) top() *frame { return &b.frames[len(b.frames)-1] }

// push opens a clause at unit k.
func (b *binder) push(k int, f frame) {
	if len(b.frames) == maxFrames {
		b.frames = b.frames[:maxFrames-1]
	}
	b.frames = append(b.frames, f)
	b.room = false
	b.mark(k)
}

// mark notes that a clause starts at unit k.
func (b *binder) mark(k int) {
	if k < len(b.units) {
		b.out.Clauses[b.units[k].token] = 1
	}
}

// kind is the kind of unit k; uOther beyond the ends.
func (b *binder) kind(k int) unitKind {
	if k < 0 || k >= len(b.units) {
		return uOther
	}
	return b.units[k].kind
}

// antecedent is the phrase that the relative at unit k is about, or None.
func (b *binder) antecedent(k int) int32 {
	for j := k - 1; j >= max(0, k-3); j-- {
		switch b.units[j].kind {
		case uPhrase:
			return b.outerOf(j, j == k-1 && b.trait(b.units[k].token)&wordWho == 0)
		case uComma:
		default:
			return None
		}
	}
	return None
}

// outerOf is the phrase of unit j, or the one that it stands behind a preposition of: in “leaders of a party who” the leaders, and
// where a thing is meant, “a hospital in Colorado that”, the hospital.
func (b *binder) outerOf(j int, thing bool) int32 {
	at := b.units[j].index
	if j < 2 || b.units[j-1].kind != uPreposition || b.units[j-2].kind != uPhrase {
		return at
	}
	outer := b.units[j-2].index
	inner, before := &b.out.Phrases[at], &b.out.Phrases[outer]
	of := b.trait(b.units[j-1].token)&wordOf != 0
	name := b.forms[inner.Head] == fName && (b.forms[before.Head] != fName || !thing) // Ada Holm of Norway, who
	if name && (of || thing) || of && before.Plural && !inner.Plural {
		return outer
	}
	return at
}

// comma ends a fronted clause.
func (b *binder) comma() {
	b.room = false
	if n := len(b.frames); n > 1 && b.top().predicate != None {
		if below := b.frames[n-2]; below.predicate == None && b.top().kind == subordinate {
			b.frames = b.frames[:n-1]
			b.verb = None
		}
	}
}

// startsClause reports whether a clause with a subject of its own follows the conjunction at unit k.
func (b *binder) startsClause(k int) bool {
	return b.kind(k+1) == uPhrase && b.top().predicate != None && b.isSubject(k+1)
}

// restart begins a clause beside the current one.
func (b *binder) restart(k int) {
	f := b.top()
	*f = frame{f.kind, int32(k + 1), None, None, None}
	if f.kind == relative {
		f.kind = mainFrame
	}
	b.verb, b.room, b.pending = None, false, None
	b.mark(k)
}

// lookahead is how many units isSubject looks at.
const lookahead = 14

// isSubject reports whether the phrase at unit k is the subject of a finite verb behind it: prepositional phrases, appositions
// and participles may stand between.
func (b *binder) isSubject(k int) bool {
	for j := k + 1; j < min(len(b.units), k+lookahead); j++ {
		switch b.units[j].kind {
		case uPredicate:
			if p := &b.out.Predicates[b.units[j].index]; p.Finite {
				return b.kind(j-1) != uConjunction
			}
			if b.kind(j-1) == uComma {
				return false
			}
		case uPhrase:
			switch b.kind(j - 1) {
			case uConjunction:
				if b.alwaysSubject(b.units[j].index) {
					return false
				}
			case uPreposition, uPredicate:
			case uComma:
				if j+1 < len(b.units) && b.kind(j+1) != uComma && b.kind(j+1) != uPreposition && b.kind(j+1) != uConjunction {
					return false
				}
			default:
				return false
			}
		case uSubordinator, uBreak:
			return false
		case uRelative:
			return b.verbBehindRelative(j)
		}
	}
	return false
}

// alwaysSubject reports whether a phrase is one that begins a clause: he, they, there.
func (b *binder) alwaysSubject(at int32) bool {
	head := b.out.Phrases[at].Head
	f := b.forms[head]
	return f == fSubj || contracted.has(f) || b.trait(head)&wordThere != 0
}

// verbBehindRelative reports whether behind the relative clause at unit j a second finite verb comes.
func (b *binder) verbBehindRelative(j int) bool {
	verbs := 0
	for k := j + 1; k < min(len(b.units), j+lookahead); k++ {
		switch b.units[k].kind {
		case uPredicate:
			if b.out.Predicates[b.units[k].index].Finite && b.kind(k-1) != uConjunction {
				verbs++
			}
		case uSubordinator, uBreak, uRelative:
			return verbs > 1
		}
	}
	return verbs > 1
}
