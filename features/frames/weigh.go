package frames

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// block is a kind of features. Each is weighted as a whole: a passage has far more runs of letters than words.
type block struct {
	name   string
	weight float64
	least  int // passages that a feature must stand in to be learned
	most   int // features that are learned, the frequent first
}

// The blocks of a passage. Their weights were set by cross-validation on headlines; halves and doubles of them cost .01 of F1 at most.
const (
	wordBlock   = iota // words and pairs of words: normal forms
	letterBlock        // runs of two to five letters within a word and its borders
	pieceBlock         // subwords, by the tokenizer that is trained on the passages
	stemBlock          // words without their endings
	headBlock          // words of the headline above a text
	saidBlock          // words that are not the outlet's own
	listBlock          // categories of the lists
	blockCount
)

var blocks = [blockCount]block{
	{"word", 1, 1, 200_000},
	{"letters", 1.2, 2, 100_000},
	{"piece", 0.5, 2, 20_000},
	{"stem", 1, 2, 50_000},
	{"headline", 0.5, 2, 50_000},
	{"said", 0.5, 2, 50_000},
	{"list", 0.5, 2, 1_000},
}

// dictionary are the features of a model, numbered block by block.
type dictionary struct {
	names [blockCount][]string
	idf   [blockCount][]float64
	first [blockCount + 1]int // number of a block's first feature; last, that of all
	at    [blockCount]map[string]int32

	words map[string]int32 // numbers of the words that stand in a pair
	pairs map[uint64]int32 // features, by the numbers of the two words
}

// number makes what finds a feature from the names.
func (d *dictionary) number() {
	d.words, d.pairs = map[string]int32{}, map[uint64]int32{}
	n := 0
	for k, names := range d.names {
		d.first[k] = n
		d.at[k] = make(map[string]int32, len(names))
		for i, name := range names {
			before, after, pair := strings.Cut(name, " ")
			if k == wordBlock && pair {
				d.pairs[pairOf(d.wordNumber(before), d.wordNumber(after))] = int32(n + i)
			} else {
				d.at[k][name] = int32(n + i)
			}
		}
		n += len(names)
	}
	d.first[blockCount] = n
}

func (d *dictionary) wordNumber(name string) int32 {
	n, known := d.words[name]
	if !known {
		n = int32(len(d.words))
		d.words[name] = n
	}
	return n
}

func pairOf(before, after int32) uint64 { return uint64(before)<<32 | uint64(after) }

// size is the number of features.
func (d *dictionary) size() int { return d.first[blockCount] }

// learn chooses the features of bags and how much each weighs: ln((1+n)/(1+n with it)) + 1. They come by block, then by name.
func learn(x *Extractor, p *pieces, bags []*Bag) *dictionary {
	all := newReader(x, p, everything(x, p, bags))
	df := make([]int, all.size())
	s := all.idle.Take()
	for _, b := range bags {
		s.fill(all, b)
		for f := range s.features() {
			df[f]++
		}
		s.clear()
	}
	d := &dictionary{}
	for k, block := range blocks {
		var kept []int // places in the names of the block
		for i := range all.names[k] {
			if df[all.first[k]+i] >= block.least {
				kept = append(kept, i)
			}
		}
		n := func(i int) int { return df[all.first[k]+i] }
		slices.SortFunc(kept, func(i, j int) int {
			return cmp.Or(cmp.Compare(n(j), n(i)), strings.Compare(all.names[k][i], all.names[k][j]))
		})
		kept = kept[:min(len(kept), block.most)]
		slices.SortFunc(kept, func(i, j int) int { return strings.Compare(all.names[k][i], all.names[k][j]) })
		for _, i := range kept {
			d.names[k] = append(d.names[k], all.names[k][i])
			d.idf[k] = append(d.idf[k], round(math.Log(float64(1+len(bags))/float64(1+n(i)))+1))
		}
	}
	d.number()
	return d
}

// everything are all features that bags have.
func everything(x *Extractor, p *pieces, bags []*Bag) *dictionary {
	d := &dictionary{}
	met := [blockCount]map[string]bool{}
	for k := range met {
		met[k] = map[string]bool{}
	}
	add := func(k int, name string) {
		if !met[k][name] {
			met[k][name] = true
			d.names[k] = append(d.names[k], name)
		}
	}
	words, pairs := map[word]bool{}, map[uint64]bool{}
	own := func(w word) { // what a word is made of
		norm := x.analyzer.Vocab.Norm(w.term())
		add(wordBlock, norm)
		for run := range runsOf(norm) {
			add(letterBlock, run)
		}
		for _, piece := range p.cut(norm) {
			add(pieceBlock, piece)
		}
		add(stemBlock, x.analyzer.Vocab.StemOf(norm))
		if w&titled != 0 {
			add(headBlock, norm)
		}
		if w&said != 0 {
			add(saidBlock, norm)
		}
	}
	for _, b := range bags {
		before := gap
		for _, w := range b.words {
			if w == gap {
				before = gap
				continue
			}
			if !words[w] {
				words[w] = true
				own(w)
			}
			if pair := pairOf(int32(before.term()), int32(w.term())); before != gap && !pairs[pair] {
				pairs[pair] = true
				add(wordBlock, x.analyzer.Vocab.Norm(before.term())+" "+x.analyzer.Vocab.Norm(w.term()))
			}
			before = w
		}
	}
	for _, f := range x.analyzer.Matcher.Features() {
		add(listBlock, f.List+"."+f.Category)
	}
	d.number()
	return d
}

// round keeps six digits behind the point: what is written is what is used.
func round(x float64) float64 { return math.Round(x*1e6) / 1e6 }
