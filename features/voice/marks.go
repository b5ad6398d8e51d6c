package voice

import "tellings/corpus/text"

// passage is a run of tokens between a pair of quotation marks.
type passage struct {
	open       int  // first token of the opening mark; -1 when it had to be supplied
	first, end int  // tokens between the marks, half-open
	after      int  // token behind the closing mark; end when it had to be supplied
	depth      int8 // 0 for an outer one, 1 for one inside another
}

// family tells which marks belong together.
type family uint8

const (
	noMark family = iota
	double
	single
	guillemet
)

// mark is a token that may be a quotation mark.
type mark struct {
	token, width  int // two single marks in a row, as some archives print them, are one double mark of two tokens
	family        family
	opens, closes bool // what its shape and the white space about it allow
	sure          bool // it can be nothing but a quotation mark on the side it is on
	closerBefore  int  // while pairing: index of the next mark of the family that surely closes before another opens; -1 for none
}

// familyOf is the family of a type.
func familyOf(t uint32) family {
	switch t {
	case '"', text.LeftDouble, text.RightDouble, text.LowDouble:
		return double
	case '\'', '`', text.LeftSingle, text.RightSingle, text.LowSingle:
		return single
	case text.LeftGuillemet, text.RightGuillemet:
		return guillemet
	}
	return noMark
}

// markAt judges the mark at token i by its shape and its neighbours. Left-bound means that it touches what follows and not
// what comes before, as an opening mark does; right-bound is the reverse.
func markAt(tokens []text.Token, i, first, end int, fam family) mark {
	t := tokens[i]
	if fam == single && twin(tokens, i, end) {
		return twinAt(tokens, i, first, end)
	}
	prevTouches := i > first && !t.Flags.Is(text.SpaceBefore)
	nextTouches := i+1 < end && !tokens[i+1].Flags.Is(text.SpaceBefore)
	m := mark{token: i, width: 1, family: fam, closerBefore: -1}
	opensAfter := !prevTouches || opensBracket(tokens[i-1].Type)
	left, right := opensAfter && nextTouches, prevTouches && !opensBracket(tokens[i-1].Type)
	if right && nextTouches && tokens[i+1].Flags.Is(text.Word|text.Number) && !opensAfter {
		right = !tokens[i-1].Flags.Is(text.Word | text.Number) // said,“We: opens though it touches; done.”He closes
		left = !right || !tokens[i-1].Flags.Is(text.Word|text.Number)
	}
	switch t.Type {
	case text.LeftDouble, text.LowDouble, text.LeftGuillemet:
		m.opens, m.sure = true, true
		if right && (!nextTouches || t.Type != text.LowDouble && !tokens[i+1].Flags.Is(text.Word|text.Number)) { // “word“: a wrong closing mark; »word«,
			m.opens, m.closes = false, true
		}
	case text.RightDouble, text.RightGuillemet:
		m.closes, m.sure = true, true
		if left && !prevTouches { // ”word”: a wrong opening mark
			m.opens, m.closes = true, false
		}
	case text.LeftSingle, text.LowSingle, '`':
		m.opens = nextTouches && (left || opensAfter)
		m.sure = m.opens
	case text.RightSingle:
		m.closes = right
		m.opens = left && !apostropheWord(tokens[i+1])
	case '\'':
		m.opens = left && !apostropheWord(tokens[i+1])
		m.closes = right
	case '"':
		m.opens, m.closes = left || !prevTouches && !nextTouches, right || !prevTouches && !nextTouches
	}
	if fam == single && m.closes {
		// After a comma or a full stop only a quotation mark makes sense; after a plain word it may be a plural possessive.
		m.sure = isStop(tokens[i-1].Type) || familyOf(tokens[i-1].Type) == double
	}
	return m
}

// twin reports whether the single mark at i is the first of two that make a double one.
func twin(tokens []text.Token, i, end int) bool {
	if i+1 >= end || tokens[i+1].Type != tokens[i].Type || tokens[i+1].Flags.Is(text.SpaceBefore) {
		return false
	}
	return tokens[i].Type == '\'' || tokens[i].Type == '`' || tokens[i].Type == text.LeftSingle || tokens[i].Type == text.RightSingle
}

// twinAt judges two single marks by the white space before the first and after the second.
func twinAt(tokens []text.Token, i, first, end int) mark {
	m := mark{token: i, width: 2, family: double, closerBefore: -1}
	left := i == first || tokens[i].Flags.Is(text.SpaceBefore) || opensBracket(tokens[i-1].Type)
	right := i+2 >= end || tokens[i+2].Flags.Is(text.SpaceBefore) || !tokens[i+2].Flags.Is(text.Word|text.Number)
	m.opens, m.closes = left && i+2 < end, right && !left || !left && !right
	if !left && !right {
		m.opens = true
	}
	return m
}

// apostropheWord reports whether the word after a mark is one that loses its first letters: ’90s, ’em, ’til.
func apostropheWord(t text.Token) bool { return t.Flags.Is(text.Number) }

func isStop(t uint32) bool {
	switch t {
	case ',', '.', '?', '!', text.Ellipsis, text.Points:
		return true
	}
	return false
}

func opensBracket(t uint32) bool {
	switch t {
	case '(', '[', '{', '-', '/', '=', text.EmDash, text.EnDash, text.DoubleHyphen, text.LeftDouble, text.LeftSingle, text.LeftGuillemet:
		return true
	}
	return false
}
