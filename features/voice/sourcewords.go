package voice

import (
	"tellings/corpus/text"
	"tellings/lang"
)

// source is the words of the source of an attribution with the noun phrase that counts in them: up to the first comma or relative pronoun; none where
// nobody speaks by these words.
func (f *Finder) source(tokens []text.Token, a *attribution) Source {
	r := a.source
	if r.empty() {
		return Source{}
	}
	whole := r
	if f.types.Of(tokens[r.end-1].Type).class&relative != 0 { // pushback from leaders who said
		for i := r.end - 2; i > r.first; i-- {
			if pushes.Has(f.norm(tokens, i)) {
				r.first = i + 1
				break
			}
		}
	}
	for r.first < r.end-1 && f.types.Of(tokens[r.first].Type).class&(question|subordinator|coordinator|that) != 0 && f.types.Of(tokens[r.first].Type).class&(determiner|subject) == 0 {
		r.first++ // where large numbers of voters
		whole.first = r.first
	}
	for i := r.first + 1; i < r.end-1; i++ {
		switch c := f.types.Of(tokens[i].Type).class; {
		case c&question != 0 && c&(relative|subordinator) == 0:
			whole.first, r.first = i+1, i+1 // clear whether Mr. Lee
		case c&subject != 0 && c&(determiner|plural) == 0 && tokens[i].Flags.Is(text.StopWord):
			r.end = i // some of those he
		}
	}
	src := Source{Span: bytesOf(tokens, whole), From: whole.first, To: whole.end, Speech: a.who && !a.unreal, Unreal: a.unreal, Label: !a.cue.empty() && tokens[a.cue.first].Type == ':'}
	end := f.phraseEnd(tokens, r)
	lone := end == r.first+1 && f.types.Of(tokens[r.first].Type).class&(plain|name|document|audience) == 0 // those, some, another
	if end > r.first && !lone && !f.lifeless(tokens, r.first, end) && !f.fragment(tokens, r.first, end) {
		src.Phrase = [2]int{r.first, end}
	}
	return src
}

// pushes stand before those from whom something comes that is said.
var pushes = lang.English.Set("voice.pushes")

// longestSource is the number of tokens at which the words of a source are cut.
const longestSource = 8

// phraseEnd is the token behind the noun phrase that names the source r: up to a comma, a relative word or a participle with
// its agent (a draft seen by the paper). One that is longer than longestSource ends with the phrase of its head.
func (f *Finder) phraseEnd(tokens []text.Token, r tokenRange) int {
	end := r.first
	for end < r.end && end-r.first < longestSource && f.types.Of(tokens[end].Type).class&(comma|relative|that|bracket|dash) == 0 {
		if end > r.first+1 && end+1 < r.end && f.norm(tokens, end+1) == "by" && f.types.Of(tokens[end].Type).class&plain != 0 {
			break
		}
		end++
	}
	if end == r.end || end-r.first < longestSource {
		return end
	}
	for k := r.first + 2; k < end; k++ { // cut in the middle
		if f.types.Of(tokens[k].Type).class&preposition != 0 && f.norm(tokens, k) != "of" {
			return k
		}
	}
	return r.first
}

func (f *Finder) norm(tokens []text.Token, i int) string { return f.vocab.Type(tokens[i].Type).Norm }

// lifeless reports whether the noun phrase has a head that nobody speaks as: the decision, elections. A document may speak.
func (f *Finder) lifeless(tokens []text.Token, first, end int) bool {
	head := -1
	for i := first; i < end; i++ {
		c := f.types.Of(tokens[i].Type).class
		if i > first && c&preposition != 0 {
			break
		}
		if c&(plain|name) != 0 && c&temporal == 0 {
			head = i
		}
	}
	if head < 0 || tokens[head].Flags.Is(text.Capital) || f.types.Of(tokens[head].Type).class&(document|audience|title|body) != 0 {
		return false
	}
	return lifeless(f.norm(tokens, head))
}

// fragment reports whether the words from first to end are too little to be somebody: an initial, the letters of a state or a
// party, words without a noun.
func (f *Finder) fragment(tokens []text.Token, first, end int) bool {
	for i := first; i < end; i++ {
		t := &tokens[i]
		if t.Flags.Is(text.Word|text.Number) && t.Len() > 1 && f.types.Of(t.Type).class&(plain|name|audience|plural|possessive) != 0 && !f.partyTag(tokens, i) {
			return false
		}
	}
	return true
}

// partyTag reports whether token i is the party or the state behind a name: (L-N.Y.), D-Ohio, Va.
func (f *Finder) partyTag(tokens []text.Token, i int) bool {
	t := &tokens[i]
	if t.Flags.Is(text.Abbrev) && t.Flags.Is(text.Capital) && !t.Flags.Is(text.Title) && t.Len() <= 5 {
		return true
	}
	if word := f.vocab.Type(t.Type).Surface; len(word) > 2 && word[1] == '-' && t.Flags.Is(text.Capital) && i > 0 && tokens[i-1].Flags.Is(text.Punct) {
		return true
	}
	return i > 0 && (tokens[i-1].Type == '(' || tokens[i-1].Type == '-') && t.Flags.Is(text.Capital) && t.Len() <= 2
}
