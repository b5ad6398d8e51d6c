package compare

import (
	"slices"

	"tellings/features/subword"
)

// pieceWords counts the pieces that a user's tokenizer cuts the content words of an event into, as words are counted: by article and voice.
func pieceWords(e *Event, t *subword.Tokenizer) *words {
	met := make([]map[string][3]int32, len(e.Docs))
	w := &words{docs: make([][]cell, len(e.Docs)), tokens: make([][3]int, len(e.Docs))}
	all := map[string]bool{}
	for i, d := range e.Docs {
		met[i] = map[string][3]int32{}
		e.eachTerm(i, func(token int) {
			v := d.Voices[token]
			for _, p := range t.Cut(d.Tokens[token].Of(d.Text)) {
				n := met[i][p]
				n[v]++
				met[i][p] = n
				w.tokens[i][v]++
				all[p] = true
			}
		})
	}
	for p := range all { // sorted at once
		w.terms = append(w.terms, p)
	}
	slices.Sort(w.terms)
	for _, p := range w.terms {
		w.news = append(w.news, e.Background.Articles(p))
	}
	for i := range met {
		for p, n := range met[i] { // likewise
			at, _ := slices.BinarySearch(w.terms, p)
			w.docs[i] = append(w.docs[i], cell{int32(at), n})
		}
		slices.SortFunc(w.docs[i], func(a, b cell) int { return int(a.term - b.term) })
	}
	return w
}

// eachTerm calls visit for every content word of the counted parts of a document.
func (e *Event) eachTerm(doc int, visit func(token int)) {
	d := e.Docs[doc]
	for s, sentence := range d.Sentences {
		if !d.Parts[s].Counted() {
			continue
		}
		for i := sentence.First; i < sentence.End; i++ {
			if d.Tokens[i].IsTerm() {
				visit(i)
			}
		}
	}
}

// addPieceEvidence finds the words that hold the pieces that are shown.
func addPieceEvidence(e *View, found Terms, t *subword.Tokenizer, opt Options) {
	type key struct {
		outlet string
		voice  string
		piece  string
	}
	wanted := map[key]int{}
	for i := range found {
		wanted[key{found[i].Outlet, found[i].Voice, found[i].Term}] = i
	}
	for doc, d := range e.Docs {
		if !groundsFact.Of(e).own[doc] {
			continue
		}
		e.eachTerm(doc, func(token int) {
			v := d.Voices[token]
			cut := t.Cut(d.Tokens[token].Of(d.Text))
			for j, p := range cut {
				row, ok := wanted[key{d.Article.Outlet, v.String(), p}]
				if ok && len(found[row].Evidence) < found[row].passages(v, opt) && slices.Index(cut, p) == j {
					found[row].Evidence = append(found[row].Evidence, e.evidence(doc, token, token+1, "terms", p))
				}
			}
		})
	}
}
