package syntax

// predicate places the predicate at unit k.
func (b *binder) predicate(k int, at int32) {
	p := &b.out.Predicates[at]
	if p.Finite {
		b.finite(k, at)
	} else {
		b.nonFinite(k, at)
	}
	b.verb, b.room = at, b.top().predicate != at || b.top().start != int32(k)
	b.particle(k, p)
}

// particle notes the particle behind a verb: took up.
func (b *binder) particle(k int, p *Predicate) {
	if p.End < b.end && b.forms[p.End] == fParticle {
		p.Particle = p.End
	}
}

// finite gives the finite verb at unit k its clause and its subject.
func (b *binder) finite(k int, at int32) {
	f := b.top()
	if b.invertedAt(k, at) {
		b.mark(k)
		*f = frame{mainFrame, int32(k), b.units[k+1].index, at, None}
		b.bindSubject(at, f.subject)
		return
	}
	switch {
	case f.predicate == None && (f.subject != None || f.kind == relative && f.antecedent != None):
	case b.kind(k-1) == uConjunction || f.predicate == None:
	default:
		f = b.resume(k)
	}
	shared := f.predicate != None
	if shared && b.kind(k-1) == uConjunction {
		b.mark(k - 1)
	}
	f.predicate = at
	switch {
	case f.subject == None && f.kind == relative && f.antecedent != None:
		f.subject = f.antecedent
	case f.kind == relative && f.antecedent != None && f.subject != f.antecedent && !shared && b.out.Predicates[at].Object == None && b.transitive(k, at):
		b.out.Predicates[at].Object = f.antecedent // the deal that Trump wanted
	}
	if f.subject != None {
		b.bindSubject(at, f.subject)
		if f.start <= b.waits { // not why he left in: Asked why he left, Holt said
			b.settle(f.subject)
		}
	}
}

// invertedAt reports whether the verb at unit k stands behind a comma and before its subject: …, said Vance.
func (b *binder) invertedAt(k int, at int32) bool {
	p := &b.out.Predicates[at]
	if b.trait(p.Head)&reporting == 0 || p.End != p.First+1 || b.kind(k+1) != uPhrase || b.kind(k-1) != uComma && b.kind(k-1) != uBreak {
		return false
	}
	if f := b.top(); f.predicate == None && f.subject != None {
		return false
	}
	return (k > 1 || b.kind(k-1) == uBreak) && !b.isSubject(k+1) && b.out.Phrases[b.units[k+1].index].Definite
}

// transitive reports whether the verb at unit k lacks an object of its own behind it.
func (b *binder) transitive(k int, at int32) bool {
	p := &b.out.Predicates[at]
	return !p.Passive && b.out.Tags[p.Head] == Verb && b.kind(k+1) != uPhrase && b.kind(k+1) != uSubordinator &&
		(b.kind(k+1) != uPredicate || b.out.Predicates[b.units[k+1].index].Finite)
}

// resume finds the clause whose finite verb stands at unit k, the current one having its own already: the nearest around it
// that waits for one; otherwise a clause whose subject is the phrase just before; otherwise the same clause goes on.
func (b *binder) resume(k int) *frame {
	for n := len(b.frames) - 2; n >= 0; n-- {
		if b.frames[n].predicate == None && b.frames[n].subject != None {
			b.frames = b.frames[:n+1]
			b.mark(k)
			return b.top()
		}
	}
	if at := b.phraseBefore(k); at != None {
		b.release(at)
		b.push(k, frame{content, int32(k), at, None, None})
		b.mark(k - 1)
		return b.top()
	}
	return b.top()
}

// phraseBefore is the phrase that a finite verb at unit k may have as subject though it was taken for something else, or None.
func (b *binder) phraseBefore(k int) int32 {
	for j := k - 1; j >= max(0, k-7); j-- {
		switch b.units[j].kind {
		case uPhrase:
			if b.kind(j-1) == uPreposition {
				j--
				continue
			}
			return b.units[j].index
		default:
			return None
		}
	}
	return None
}

// release takes a phrase from the predicate that it was bound to.
func (b *binder) release(at int32) {
	phrase := &b.out.Phrases[at]
	if phrase.Predicate != None {
		p := &b.out.Predicates[phrase.Predicate]
		switch {
		case p.Object == at:
			p.Object = None
		case p.Complement == at:
			p.Complement = None
		}
	}
	phrase.Predicate, phrase.Role = None, NoRole
}

// settle gives the subject to the participles that stand before it: Speaking in Munich, Vance …
func (b *binder) settle(subject int32) {
	if b.pending == None {
		return
	}
	for at := b.pending; int(at) < len(b.out.Predicates); at++ {
		p := &b.out.Predicates[at]
		if !p.Finite && p.Subject == None {
			p.Subject = subject
		}
	}
	b.pending = None
}

// nonFinite gives an infinitive or participle its subject: that of the verb it depends on, or that verb's object, or the
// phrase it stands behind.
func (b *binder) nonFinite(k int, at int32) {
	p := &b.out.Predicates[at]
	if b.verb != None && b.leftBrackets(b.out.Predicates[b.verb].Head, p.First) {
		return // the plan (which Holm opposes) and selling: who sells is not said by what stands in brackets
	}
	subject := b.controller(k, p)
	if subject == None {
		if b.pending == None {
			b.pending, b.waits = at, int32(k)
		}
		return
	}
	p.Subject = subject
}

// controller is the phrase that does what the infinitive or participle at unit k says, or None where it is not known yet.
func (b *binder) controller(k int, p *Predicate) int32 {
	participle := b.forms[p.First] == fIng || p.Passive && b.forms[p.First] == fPastP
	if k > 0 && b.kind(k-1) == uPhrase && participle && !(b.verb != None && b.speaks(p)) {
		return b.units[k-1].index // the man shot by police; saw him leaving
	}
	if owner := b.plansOwner(k); owner != None && b.forms[p.First] == fTo {
		return owner
	}
	if b.verb == None {
		return b.top().subject
	}
	governor := &b.out.Predicates[b.verb]
	traits := b.trait(governor.Head)
	if b.kind(k-1) == uConjunction && !governor.Finite {
		return governor.Subject // to kill and to rob
	}
	if b.speaks(p) && governor.Subject != None {
		return governor.Subject // attacked Solberg saying he had lied
	}
	if governor.Object != None && !governor.Passive && (traits&objectOwns != 0 && b.kind(k-1) != uComma || traits&bareObject != 0 && b.kind(k-1) == uPhrase && b.forms[p.First] != fTo) && !b.purpose(governor) {
		return governor.Object
	}
	if governor.Subject != None {
		return governor.Subject
	}
	if f := b.top(); f.predicate == b.verb {
		return None
	}
	return b.top().subject
}

// leftBrackets reports whether brackets that hold token from are closed before token to.
func (b *binder) leftBrackets(from, to int) bool {
	for i := from + 1; i < to; i++ {
		switch b.tokens[i].Type {
		case '(', '[':
			return false
		case ')', ']':
			return true
		}
	}
	return false
}

// plansOwner is whose plan, right or refusal stands before the infinitive at unit k, or None: opposed the mayor’s plan to sell.
func (b *binder) plansOwner(k int) int32 {
	if b.kind(k-1) != uPhrase {
		return None
	}
	p := &b.out.Phrases[b.units[k-1].index]
	if b.trait(p.Head)&intention == 0 {
		return None
	}
	return p.Owner
}

// speaks reports whether a predicate is a participle of speech: saying, adding.
func (b *binder) speaks(p *Predicate) bool {
	return b.forms[p.First] == fIng && p.First == p.Head && b.trait(p.Head)&reporting != 0
}

// purpose reports whether a verb with an object and an infinitive means what its subject does: used the speech to lecture.
func (b *binder) purpose(governor *Predicate) bool {
	return b.trait(governor.Head)&purposive != 0
}
