package compare

import (
	"slices"

	"tellings/corpus/text"
	"tellings/features"
)

// Copy is the other article of the event whose text an article has.
type Copy struct {
	Of   string // its id, empty for none
	Near bool   // not the same to the word, but nearCopy of it
}

// Articles are compared by their shingles, the runs of shingleWords words (Broder 1997): nearCopy is the least resemblance,
// shared shingles over all of both, at which one is called a near copy of another. An article of 300 words that is a near
// copy differs in some five of them.
const (
	shingleWords = 3
	nearCopy     = .9
	copyWords    = 20 // words below which two articles may well be the same by chance: "This page is for subscribers"
	lowest       = 4  // of its shingles by which an article is looked up; with nearCopy shared, one of them is all but surely among them
)

// copies finds, for each document, the first other one of the event that it is a copy of; for the first one, its first copy.
// They are marked and stay in all counts: which of them is the source is not known, and each outlet did publish it.
//
// Only words and numbers that count are compared, in their normal form, so that capitals, marks and layout do not matter. An
// article is held against those before it that are copies of none: memory is a number a word.
func copies(e *Event) []Copy {
	found := make([]Copy, len(e.Docs))
	shingles := make([]fingerprint, len(e.Docs))
	index := map[uint64][]int{} // by low shingle: documents that are copies of none
	for i, d := range e.Docs {
		f := newFingerprint(e.Analyzer, d)
		if f.words < copyWords {
			continue
		}
		shingles[i] = f
		low := f.sorted[:min(lowest, len(f.sorted))]
		of := -1
		for _, s := range low {
			for _, k := range index[s] {
				if (of < 0 || k < of) && f.resemblance(&shingles[k]) >= nearCopy {
					of = k
				}
			}
		}
		if of < 0 {
			for _, s := range low {
				index[s] = append(index[s], i)
			}
			continue
		}
		near := f.whole != shingles[of].whole
		found[i] = Copy{e.Docs[of].Article.ID, near}
		if found[of].Of == "" {
			found[of] = Copy{d.Article.ID, near}
		}
		shingles[i] = fingerprint{}
	}
	return found
}

// fingerprint is the words of an article as numbers.
type fingerprint struct {
	words  int
	whole  uint64   // hash of all words in order
	sorted []uint64 // its different shingles
}

func newFingerprint(a *features.Analyzer, d *features.Document) fingerprint {
	var f fingerprint
	var run [shingleWords]uint64 // the last words
	for k, s := range d.Sentences {
		if !d.Parts[k].Counted() {
			continue
		}
		for _, t := range d.Tokens[s.First:s.End] {
			if !t.Flags.Is(text.Word | text.Number) {
				continue
			}
			word := hash(a.Vocab.Type(t.Type).Norm)
			copy(run[:], run[1:])
			run[shingleWords-1] = word
			f.words++
			f.whole = mix(f.whole, word)
			if f.words >= shingleWords {
				f.sorted = append(f.sorted, mix(mix(run[0], run[1]), run[2]))
			}
		}
	}
	slices.Sort(f.sorted)
	f.sorted = slices.Compact(f.sorted)
	return f
}

// resemblance is the Jaccard index of two sets of shingles, 0 to 1.
func (f *fingerprint) resemblance(o *fingerprint) float64 {
	shared, i, j := 0, 0, 0
	for i < len(f.sorted) && j < len(o.sorted) {
		switch a, b := f.sorted[i], o.sorted[j]; {
		case a == b:
			shared, i, j = shared+1, i+1, j+1
		case a < b:
			i++
		default:
			j++
		}
	}
	return float64(shared) / float64(max(1, len(f.sorted)+len(o.sorted)-shared))
}

// hash is FNV-1a in 64 bits. Normal forms are hashed and not their numbers, which depend on the order of reading.
func hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// mix adds a word to the hash of those before it, with the finalizer of SplitMix64 (Steele, Lea & Flood 2014).
func mix(h, word uint64) uint64 {
	h = h*31 + word
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}
