package text

// sentences marks the first token of every sentence in tokens and appends the sentences to dst.
//
// A sentence ends with its paragraph, and after a final mark (. ? ! … ...) with the closing quotation marks and brackets
// that touch it, if what follows can start a sentence: a capital, a number, an opening mark. A point after an abbreviation
// or an initial ends one only before a capitalised function word: "the U.S. The", but "the U.S. Senate". The stops of scripts
// without capitals (। 。 ؟) end one whatever follows. None has more than longestSentence tokens.
func (s *Segmenter) sentences(tokens []Token, dst []Sentence) []Sentence {
	first, straight := 0, 0 // straight marks (") of the paragraph so far
	for i := range tokens {
		if tokens[i].Flags.Is(ParagraphStart) {
			straight = 0
		}
		if i > first && (tokens[i].Flags.Is(ParagraphStart) || i-first == longestSentence || tokens[i-1].Flags.Is(Punct|Dotted) && s.ends(tokens[first:], i-first, straight)) {
			dst = append(dst, Sentence{first, i})
			first = i
		}
		if tokens[i].Type == '"' {
			straight++
		}
		if i == first {
			tokens[i].Flags |= SentenceStart
		}
	}
	if first < len(tokens) {
		dst = append(dst, Sentence{first, len(tokens)})
	}
	return dst
}

// longestSentence is how many tokens a sentence may have. What has more is a table or a list without marks; many rules look at all of a sentence for
// each of its words, which in one of a hundred thousand would take hours.
const longestSentence = 1000

// maxClosers is how many closing marks a sentence may end with. More are no sentence's end, and without a limit a file of
// nothing but marks would take quadratic time.
const maxClosers = 8

// ends reports whether a sentence ends before tokens[i], i > 0, with so many straight marks in its paragraph before.
func (s *Segmenter) ends(tokens []Token, i, straight int) bool {
	last := i - 1
	for last > 0 && i-last <= maxClosers && isCloser(tokens[last]) {
		last--
	}
	t, next, closed := tokens[last], tokens[i], last < i-1
	if closed && tokens[i-1].Type == '"' && straight%2 == 1 && !next.Flags.Is(SpaceBefore) {
		return false // it fell."We wait: the mark opens what follows
	}
	switch {
	case t.Flags.Is(Dotted): // U.S.
		return startsSentence(next, tokens, i) && (next.Flags.Is(StopWord) || !next.Flags.Is(Word|Number) || s.newDay(tokens, last))
	case t.Type == '?' || t.Type == '!':
		return startsSentence(next, tokens, i) && !s.firm(tokens, i) && !(closed && s.cries(tokens, i))
	case t.Type == Ellipsis || t.Type == Points:
		return startsSentence(next, tokens, i)
	case t.Type >= danda && t.Type <= arabicStop:
		return true
	case t.Type != '.' || last == 0:
		return false
	case next.Type == '"' && !next.Flags.Is(SpaceBefore) && !closed && straight%2 == 0 && i+1 < len(tokens) && opensWord(tokens[i+1]):
		return true // it fell."We wait
	case isInitial(next) && !next.Flags.Is(SpaceBefore) && i+1 < len(tokens) && tokens[i+1].Type == '.':
		return false // (L-N.Y.)
	}
	before := tokens[last-1]
	if before.Flags.Is(SpaceBefore) && before.End() == t.Start() && !closed {
		switch {
		case before.Flags.Is(Title) && (next.Flags.Is(Number) || before.Flags.Is(Capital) && !before.Flags.Is(StopWord) && !isInitial(before)):
			return false // Mr. Vale, p. 12, No. 2; but: No. It was
		case last == 1 && counts(before):
			return false // 2. Vale keeps the levy
		case last > 2 && isDash(next) && before.Flags.Is(Capital) && tokens[last-2].Type == ',' && tokens[last-3].Flags.Is(AllCaps):
			return false // QUAY CITY, Ost. — Dockers struck
		case before.Flags.Is(Abbrev) && (next.Type == '[' || next.Type == '(') && i+1 < len(tokens) && tokens[i+1].Flags.Is(Number):
			return false // Vale et al. [2004]
		case before.Flags.Is(Abbrev) && before.Flags.Is(Capital|Dotted), isInitial(before):
			return startsSentence(next, tokens, i) && next.Flags.Is(StopWord) && next.Type != 'I'
		}
	}
	return startsSentence(next, tokens, i)
}

// newDay reports whether a.m. or p.m. at token i ends its sentence before a day that has a verb: at 9 a.m. Monday is quiet.
func (s *Segmenter) newDay(tokens []Token, i int) bool {
	w := s.vocab.words
	return i+2 < len(tokens) && w.hours[s.norm(tokens[i])] && w.days[s.norm(tokens[i+1])] && w.auxiliaries[s.norm(tokens[i+2])]
}

// firm reports whether the mark before token i belongs to a name: Yell! Inc.
func (s *Segmenter) firm(tokens []Token, i int) bool {
	return tokens[i].Flags.Is(Abbrev) && s.vocab.words.firms[s.norm(tokens[i])]
}

// longestCrier is the number of words of the name in “Never!” Mayor Ruth Vale cried.
const longestCrier = 5

// cries reports whether token i begins the words that say who asked or cried what stands before it between marks: a name and a verb
// of speaking.
func (s *Segmenter) cries(tokens []Token, i int) bool {
	k := i
	for k < len(tokens) && k-i < longestCrier && tokens[k].Flags.Is(Capital) && !tokens[k].Flags.Is(StopWord) {
		k++
	}
	return k > i && k < len(tokens) && !tokens[k].Flags.Is(Capital) && s.vocab.words.sayings[s.norm(tokens[k])]
}

func (s *Segmenter) norm(t Token) string { return s.vocab.Type(t.Type).Norm }

// counts reports whether t is the number of a point in a list.
func counts(t Token) bool { return t.Flags.Is(Number) && t.Len() <= 2 }

// opensWord reports whether t, behind a mark, begins what the mark opens.
func opensWord(t Token) bool { return t.Flags.Is(Capital) && !t.Flags.Is(SpaceBefore) }

func isDash(t Token) bool { return t.Type == EmDash || t.Type == EnDash || t.Type == DoubleHyphen }

// startsSentence reports whether t can be the first token of a sentence.
func startsSentence(t Token, tokens []Token, i int) bool {
	if t.Flags.Is(Word) {
		return t.Flags.Is(Capital)
	}
	if t.Flags.Is(Number) || t.Type == '$' || t.Type == '#' || t.Type == '@' {
		return t.Flags.Is(SpaceBefore)
	}
	return t.Flags.Is(SpaceBefore) && isOpener(t) && (i+1 == len(tokens) || !tokens[i+1].Flags.Is(Word) || tokens[i+1].Flags.Is(Capital))
}

// isInitial reports whether t is one capital letter, as in J. D. Vance.
func isInitial(t Token) bool { return t.Type >= 'A' && t.Type <= 'Z' && t.Type != 'I' }

// isCloser reports whether t is a closing mark that touches the token before it.
func isCloser(t Token) bool {
	switch t.Type {
	case '"', '\'', ')', ']', RightDouble, RightSingle, RightGuillemet, RightAngle:
		return !t.Flags.Is(SpaceBefore)
	}
	return false
}

func isOpener(t Token) bool {
	switch t.Type {
	case '"', '\'', '(', '[', LeftDouble, LeftSingle, LowDouble, LowSingle, LeftGuillemet, RightGuillemet, leftAngle, EmDash, EnDash, DoubleHyphen:
		return true
	}
	return false
}
