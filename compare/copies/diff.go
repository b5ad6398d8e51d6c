package copies

import (
	"tellings/corpus/text"
	"tellings/features"
)

// Diff is a copy against the text that it is made from, sentence by sentence.
type Diff struct {
	Edits []Edit // in the order of the copy; what was cut stands where it stood
}

// Kind is what became of a sentence.
type Kind uint8

const (
	Kept    Kind = iota // every word is the same; marks and capitals may differ
	Changed             // enough of it is the same, see likeness
	Added               // in the copy only
	Cut                 // in the base only
)

var kindNames = [...]string{"kept", "changed", "added", "cut"}

// String returns the name that the tables use.
func (k Kind) String() string { return kindNames[k] }

// Edit is what became of one sentence.
type Edit struct {
	Kind     Kind
	Moved    bool     // kept or changed, but not in the same order as most others
	From, To int      // the sentence in the base and in the copy, as indices of Document.Sentences; -1 for none
	Out, In  []Tokens // of a changed sentence: the words of the base that are gone, and those that are new in the copy
}

// Tokens is a half-open run of a document's tokens.
type Tokens struct{ From, To int }

// Count returns how many sentences came to an end of this kind.
func (d *Diff) Count(k Kind) int {
	n := 0
	for _, e := range d.Edits {
		if e.Kind == k {
			n++
		}
	}
	return n
}

// Moved returns how many sentences were kept or changed in another place.
func (d *Diff) Moved() int {
	n := 0
	for _, e := range d.Edits {
		if e.Moved {
			n++
		}
	}
	return n
}

// newDiff holds a copy against its base. Sentences that do not count, boilerplate and duplicates, are left out on both sides.
func newDiff(base, copied *features.Document, v *text.Vocab) *Diff {
	from, to := sentences(base, v), sentences(copied, v)
	partner := align(from, to)
	placed := make([]bool, len(from))
	for _, p := range partner {
		if p.from >= 0 {
			placed[p.from] = true
		}
	}
	d, next := &Diff{}, 0 // next is the first sentence of the base that was not passed
	cut := func(end int) {
		for ; next < end; next++ {
			if !placed[next] {
				d.Edits = append(d.Edits, Edit{Kind: Cut, From: from[next].index, To: -1})
			}
		}
	}
	for k, p := range partner {
		if p.from < 0 {
			d.Edits = append(d.Edits, Edit{Kind: Added, From: -1, To: to[k].index})
			continue
		}
		if !p.moved {
			cut(p.from)
		}
		d.Edits = append(d.Edits, newEdit(from[p.from], to[k], p.moved))
	}
	cut(len(from))
	return d
}

func newEdit(from, to sentence, moved bool) Edit {
	e := Edit{Moved: moved, From: from.index, To: to.index}
	if e.Out, e.In = changedWords(from.words, to.words); len(e.Out)+len(e.In) > 0 {
		e.Kind = Changed
	}
	return e
}

// sentence is one sentence that counts, as words.
type sentence struct {
	index int // of Document.Sentences
	words []word
}

type word struct {
	term  uint32
	token int
}

// sentences returns those that count and have words.
func sentences(d *features.Document, v *text.Vocab) []sentence {
	var found []sentence
	for i, s := range d.Sentences {
		if !d.Parts[i].Counted() {
			continue
		}
		var words []word
		for t := s.First; t < s.End; t++ {
			if d.Tokens[t].Flags.Is(text.Word | text.Number) {
				words = append(words, word{v.TermOf(d.Tokens[t].Type), t})
			}
		}
		if len(words) > 0 {
			found = append(found, sentence{i, words})
		}
	}
	return found
}
