package features

import (
	"encoding/binary"

	"tellings/corpus"
	"tellings/features/kept"
	"tellings/features/voice"
)

// What an Analyzer with a Cache finds out about an article it adds to the article's record, and what stands there it does not find out
// again. A section that cannot be read is as good as none.

// record finds what is known of an article, by its title and whole text; nil without a Cache.
func (a *Analyzer) record(title, whole string, layout []corpus.Part) *kept.Record {
	if a.Cache == nil {
		return nil
	}
	parts := make([]byte, 0, 8*len(layout))
	for _, p := range layout {
		parts = append(binary.AppendUvarint(binary.AppendUvarint(parts, uint64(p.Start)), uint64(p.End)), byte(p.Kind))
	}
	return a.Cache.Find(kept.KeyOf(title, whole, string(parts)))
}

// Keep writes what was found out about d for the next run.
func (a *Analyzer) Keep(d *Document) {
	if d.record != nil {
		a.Cache.Keep(d.record)
	}
}

// Sketched returns what SetSketch kept of an article in an earlier run; empty for nothing.
func (a *Analyzer) Sketched(article *corpus.Article) string {
	if a.Cache == nil {
		return ""
	}
	return a.record(article.Title, article.Whole(), article.WholeParts()).Get(kept.Sketch)
}

// SetSketch keeps what others than the Analyzer found out about an article; without a Cache it does nothing.
func (a *Analyzer) SetSketch(article *corpus.Article, sketch []byte) {
	if a.Cache == nil {
		return
	}
	r := a.record(article.Title, article.Whole(), article.WholeParts())
	r.Set(kept.Sketch, sketch)
	a.Cache.Remember(r)
}

// recall fills to from a section of the record of d, and reports whether it did.
func (d *Document) recall(s kept.Section, to any) bool {
	return d.record != nil && d.record.Get(s) != "" && kept.Decode(d.record.Get(s), to) == nil
}

// note adds a section to the record of d.
func (d *Document) note(s kept.Section, data any) {
	if d.record != nil {
		d.record.Set(s, kept.Encode(nil, data))
	}
}

// keptVoices is the section of the voices.
type keptVoices struct {
	voice.Result
	Counts Counts
}

// keptReading is the section of the reading. Lemmas are terms of one Vocab alone, so their normal forms are kept: Lemmas of the grammar is
// then 0 for the token's own, or 1 + an index into Forms.
type keptReading struct {
	Reading
	Forms []string
}

// recallReading returns the reading of d from its record, nil for none.
func (a *Analyzer) recallReading(d *Document) *Reading {
	var k keptReading
	if !d.recall(kept.Reading, &k) || len(k.Grammar.Lemmas) != len(d.Tokens) {
		return nil
	}
	terms := make([]uint32, len(k.Forms))
	for i, form := range k.Forms {
		if terms[i] = a.Vocab.TermOf(a.Vocab.Intern(form)); a.Vocab.Norm(terms[i]) != form {
			return nil
		}
	}
	for i, l := range k.Grammar.Lemmas {
		switch {
		case l == 0:
			k.Grammar.Lemmas[i] = a.Vocab.TermOf(d.Tokens[i].Type)
		case int(l) > len(terms):
			return nil
		default:
			k.Grammar.Lemmas[i] = terms[l-1]
		}
	}
	return &k.Reading
}

// noteReading adds the reading to the record of d.
func (a *Analyzer) noteReading(d *Document, r *Reading) {
	if d.record == nil {
		return
	}
	k, known := keptReading{Reading: *r}, map[uint32]uint32{}
	k.Grammar.Lemmas = make([]uint32, len(r.Grammar.Lemmas))
	for i, term := range r.Grammar.Lemmas {
		if term == a.Vocab.TermOf(d.Tokens[i].Type) {
			continue
		}
		if known[term] == 0 {
			k.Forms = append(k.Forms, a.Vocab.Norm(term))
			known[term] = uint32(len(k.Forms))
		}
		k.Grammar.Lemmas[i] = known[term]
	}
	d.note(kept.Reading, k)
}
