package syntax

// noun places the phrase at unit k.
func (b *binder) noun(k int, at int32) {
	switch b.kind(k - 1) {
	case uPreposition:
		b.governed(k, at)
		return
	case uConjunction:
		if b.coordinate(k, at) {
			return
		}
	case uComma:
		if b.apposition(k, at) {
			return
		}
	}
	f := b.top()
	switch {
	case f.predicate == None && b.room && b.verb != None && (f.subject != None || !b.isSubject(k)): // the object of an infinitive or a participle before the clause has its verb
		b.object(k, at)
	case f.predicate == None:
		b.subject(k, at, f)
	case b.verb == f.predicate && b.awaitsSubject(f):
		b.inverted(at, f)
	case b.kind(k-1) == uPhrase && !b.toldThem(k) && !b.belowWaits() && b.isSubject(k): // the error we made
		b.push(k, frame{relative, int32(k), at, None, b.units[k-1].index})
	case b.isSubject(k) && !b.belowWaits() && (b.takesClause() || !b.room):
		b.push(k, frame{content, int32(k), at, None, None})
	case b.room && b.verb != None:
		b.object(k, at)
	}
}

// takesClause reports whether the last verb takes a clause without that.
func (b *binder) takesClause() bool {
	return b.verb != None && b.trait(b.out.Predicates[b.verb].Head)&clausal != 0
}

// toldThem reports whether the phrase before unit k is whom the last verb tells what follows: told reporters the talks had failed.
func (b *binder) toldThem(k int) bool {
	if b.verb == None {
		return false
	}
	p, before := &b.out.Predicates[b.verb], b.units[k-1].index
	return b.trait(p.Head)&clausal != 0 && p.Object == before || b.trait(b.out.Phrases[before].Head)&temporal != 0
}

// belowWaits reports whether a clause around the current one has a subject and no verb yet, so that the next finite verb is its.
func (b *binder) belowWaits() bool {
	for k := len(b.frames) - 2; k >= 0; k-- {
		if b.frames[k].predicate == None && b.frames[k].subject != None {
			return true
		}
	}
	return false
}

// subject takes a phrase as the subject of a clause that has no verb yet. Of two the second counts if the first is a time or
// the clause between them is a contact clause: the deal the president wanted.
func (b *binder) subject(k int, at int32, f *frame) {
	if f.subject == None || b.trait(b.out.Phrases[f.subject].Head)&temporal != 0 || b.kind(k-1) == uComma && b.standsBeforeVerb(k) {
		f.subject = at
		return
	}
	if b.kind(k-1) == uPhrase && b.isSubject(k) {
		b.push(k, frame{relative, int32(k), at, None, f.subject})
	}
}

// standsBeforeVerb reports whether a finite verb follows the phrase at unit k at once.
func (b *binder) standsBeforeVerb(k int) bool {
	return b.kind(k+1) == uPredicate && b.out.Predicates[b.units[k+1].index].Finite
}

// awaitsSubject reports whether the current clause began with its verb, which may stand before its subject: said Vance.
func (b *binder) awaitsSubject(f *frame) bool {
	p := &b.out.Predicates[f.predicate]
	return p.Subject == None && p.Finite && b.room && b.trait(p.Head)&reporting != 0
}

func (b *binder) inverted(at int32, f *frame) {
	f.subject = at
	b.bindSubject(f.predicate, at)
	b.room = false
}

// governed places a phrase behind a preposition: behind of, as the agent of a passive, or as what the verb governs.
func (b *binder) governed(k int, at int32) {
	token := b.units[k-1].token
	word := b.trait(token)
	if word&wordOf != 0 && b.kind(k-2) == uPhrase {
		outer := b.units[k-2].index
		b.out.Phrases[outer].Of = at
		b.out.Phrases[at].Role = Modifier
		if b.verb == None || !b.governs(token) || b.out.Predicates[b.verb].Object != outer {
			return
		}
	}
	if b.verb == None {
		return
	}
	p, phrase := &b.out.Predicates[b.verb], &b.out.Phrases[at]
	switch {
	case word&wordBy != 0 && p.Passive && p.Agent == None && b.trait(phrase.Head)&temporal == 0:
		p.Agent = at
		phrase.Predicate, phrase.Role = b.verb, Agent
	case p.Particle < 0 && b.governs(token):
		p.Particle = token
		phrase.Predicate, phrase.Role = b.verb, Oblique
	}
}

// governs reports whether the last verb governs the preposition.
func (b *binder) governs(token int) bool {
	return b.typeOf(b.out.Predicates[b.verb].Head).prepositions&b.typeOf(token).prepositions != 0
}

// coordinate joins the phrase at unit k to the one before its conjunction.
func (b *binder) coordinate(k int, at int32) bool {
	j := k - 2
	if b.kind(j) == uComma {
		j--
	}
	if b.kind(j) != uPhrase {
		return false
	}
	before := b.units[j].index
	if f := b.top(); b.isSubject(k) && (f.predicate != None || !b.joined(f.subject, before)) {
		return false
	}
	b.join(before, at)
	return true
}

// joined reports whether phrase at is first, or coordinated with it.
func (b *binder) joined(first, at int32) bool {
	for first != None && first != at {
		first = b.out.Phrases[first].And
	}
	return first == at
}

// join gives a phrase the role of the one it is coordinated with.
func (b *binder) join(before, at int32) {
	first, next := &b.out.Phrases[before], &b.out.Phrases[at]
	if first.And == None {
		first.And = at
	}
	next.Role, next.Predicate = first.Role, first.Predicate
}

// apposition joins the phrase at unit k, behind a comma, to the one before it: beside it, or as the next of a list.
func (b *binder) apposition(k int, at int32) bool {
	if b.kind(k-2) != uPhrase {
		return false
	}
	before := b.units[k-2].index
	first, next := &b.out.Phrases[before], &b.out.Phrases[at]
	name, other := tagOf[b.forms[first.Head]] == Name, tagOf[b.forms[next.Head]] == Name
	closed := k+1 >= len(b.units) || b.kind(k+1) == uComma || b.kind(k+1) == uBreak || b.kind(k+1) == uPreposition || b.kind(k+1) == uRelative || b.kind(k+1) == uPredicate
	if pronoun.has(b.forms[first.Head]) || pronoun.has(b.forms[next.Head]) {
		return false
	}
	if f := b.top(); f.predicate == None && !b.joined(f.subject, before) && b.isSubject(k) {
		return false // In 2012, the party won
	}
	if b.listed(k) {
		b.join(before, at)
		return true
	}
	if name == other || !closed {
		return false
	}
	if b.trait(first.Head)&temporal != 0 || b.trait(next.Head)&temporal != 0 {
		return false
	}
	next.Beside, next.Role = before, Apposition
	return true
}

// listed reports whether the phrase at unit k stands in a list: A, B and C.
func (b *binder) listed(k int) bool {
	for j := k + 1; j+1 < min(len(b.units), k+8); j++ {
		switch b.kind(j) {
		case uComma:
		case uPhrase:
		case uConjunction:
			return b.kind(j+1) == uPhrase && !(b.top().predicate != None && b.isSubject(j+1))
		default:
			return false
		}
	}
	return false
}

// object takes the phrase at unit k as object or complement of the last verb.
func (b *binder) object(k int, at int32) {
	p, phrase := &b.out.Predicates[b.verb], &b.out.Phrases[at]
	if b.trait(phrase.Head)&temporal != 0 && (b.kind(k-1) != uPredicate || b.forms[phrase.First] != fDet || b.trait(p.Head)&intransitive != 0) {
		return // met Friday
	}
	switch {
	case b.links(p):
		if p.Complement == None && p.Quality < 0 {
			p.Complement = at
			phrase.Predicate, phrase.Role = b.verb, Complement
		}
		if p.Subject != None && b.trait(b.out.Phrases[p.Subject].Head)&wordThere != 0 {
			b.bindSubject(b.verb, at) // there were protests
		}
		b.room = false
	case p.Object == None && !p.Passive:
		p.Object = at
		phrase.Predicate, phrase.Role = b.verb, Object
		b.shareObject(k, at)
		b.room = b.trait(p.Head)&ditransitive != 0
	default:
		phrase.Predicate, phrase.Role = b.verb, Oblique // gave him the book; was given the book
		b.room = false
	}
}

// shareObject gives the object of the verb before unit k to the verb that it is coordinated with: shot and killed a man.
func (b *binder) shareObject(k int, at int32) {
	if b.kind(k-1) != uPredicate || b.kind(k-2) != uConjunction || b.kind(k-3) != uPredicate {
		return
	}
	if p := &b.out.Predicates[b.units[k-3].index]; p.Object == None && !p.Passive && b.trait(p.Head)&(clausal|copular) == 0 {
		p.Object = at
	}
}

// links reports whether a predicate is a copula.
func (b *binder) links(p *Predicate) bool {
	return b.out.Tags[p.Head] == Copula || b.forms[p.Head] == fPronBe || b.trait(p.Head)&copular != 0 && !p.Passive && b.trait(p.Head)&(clausal|bareObject) == 0
}

// quality notes an adjective behind a copula: was fiery.
func (b *binder) quality(token int) {
	if b.verb == None {
		return
	}
	p := &b.out.Predicates[b.verb]
	if p.Quality < 0 && p.Complement == None && token >= p.End && token < p.End+4 && (b.links(p) || b.trait(p.Head)&copular != 0) {
		p.Quality = token
	}
}

func (b *binder) bindSubject(predicate, at int32) {
	b.out.Predicates[predicate].Subject = at
	if phrase := &b.out.Phrases[at]; phrase.Predicate == None && phrase.Role == NoRole {
		phrase.Predicate, phrase.Role = predicate, Subject
	}
}
