package text

// sentences marks the first token of every sentence in tokens and appends the sentences to dst.
//
// A sentence ends with its paragraph, and after a final mark (. ? ! … ...) with the closing quotation marks and brackets
// that touch it, if what follows can start a sentence: a capital, a number, an opening mark. A point after an abbreviation
// or an initial ends one only before a capitalised function word: "the U.S. The", but "the U.S. Senate".
func sentences(tokens []Token, dst []Sentence) []Sentence {
	first := 0
	for i := range tokens {
		if i > first && (tokens[i].Flags.Is(ParagraphStart) || tokens[i-1].Flags.Is(Punct|Dotted) && ends(tokens[first:], i-first)) {
			dst = append(dst, Sentence{first, i})
			first = i
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

// maxClosers is how many closing marks a sentence may end with. More are no sentence's end, and without a limit a file of
// nothing but marks would take quadratic time.
const maxClosers = 8

// ends reports whether a sentence ends before tokens[i], i > 0.
func ends(tokens []Token, i int) bool {
	last := i - 1
	for last > 0 && i-last <= maxClosers && isCloser(tokens[last]) {
		last--
	}
	t, next, closed := tokens[last], tokens[i], last < i-1
	switch {
	case t.Flags.Is(Dotted): // U.S.
		return startsSentence(next, tokens, i) && (next.Flags.Is(StopWord) || !next.Flags.Is(Word|Number))
	case t.Type == '?' || t.Type == '!' || t.Type == Ellipsis || t.Type == Points:
		return startsSentence(next, tokens, i)
	case t.Type != '.' || last == 0:
		return false
	}
	if isInitial(next) && !next.Flags.Is(SpaceBefore) && i+1 < len(tokens) && tokens[i+1].Type == '.' {
		return false // (L-N.Y.)
	}
	before := tokens[last-1]
	if before.Flags.Is(SpaceBefore) && before.End == t.Start && !closed {
		switch {
		case before.Flags.Is(Title) && before.Flags.Is(Capital):
			return false
		case before.Flags.Is(Abbrev) && before.Flags.Is(Capital|Dotted), isInitial(before):
			return startsSentence(next, tokens, i) && next.Flags.Is(StopWord) && next.Type != 'I'
		}
	}
	return startsSentence(next, tokens, i)
}

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
	case '"', '\'', '(', '[', LeftDouble, LeftSingle, LowDouble, LowSingle, LeftGuillemet, LeftAngle, EmDash, EnDash, DoubleHyphen:
		return true
	}
	return false
}
