package frames

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"

	"tellings/features/wordvec"
)

// cell is the value of one feature in a passage.
type cell struct {
	feature int32
	value   float64
}

// dictionary are the features that were learned: those of the blocks by name, behind them the directions of the word vectors.
type dictionary struct {
	names [blockCount][]string // sorted
	idf   [blockCount][]float64
	first [blockCount]int // number of a block's first feature
	at    [blockCount]map[string]int32
	size  int // of all features
}

// vectorWeight is the weight of the word vectors as a block.
const vectorWeight = 1

// learn chooses the features of bags and how much each weighs: ln((1+n)/(1+n with it)) + 1.
func learn(bags []*Bag) *dictionary {
	d := &dictionary{}
	for k, block := range blocks {
		df := map[string]int{}
		for _, b := range bags {
			for name := range b.counts[k] {
				df[name]++
			}
		}
		names := slices.SortedFunc(maps.Keys(df), func(a, b string) int { return cmp.Or(cmp.Compare(df[b], df[a]), strings.Compare(a, b)) })
		end, _ := slices.BinarySearchFunc(names, block.least, func(name string, least int) int { return cmp.Compare(least, df[name]+1) })
		names = names[:min(end, block.most)]
		slices.Sort(names)
		d.names[k] = names
		for _, name := range names {
			d.idf[k] = append(d.idf[k], round(math.Log(float64(1+len(bags))/float64(1+df[name]))+1))
		}
	}
	d.number()
	return d
}

func (d *dictionary) number() {
	d.size = 0
	for k, names := range d.names {
		d.first[k] = d.size
		d.size += len(names)
		d.at[k] = make(map[string]int32, len(names))
		for i, name := range names {
			d.at[k][name] = int32(i)
		}
	}
	d.size += wordvec.Dimensions
}

// cells weighs a bag, in the order of the features: (1 + ln count) · idf, each block of length 1 times its weight.
func (d *dictionary) cells(b *Bag) []cell {
	var cells []cell
	for k := range blocks {
		start := len(cells)
		for name, n := range b.counts[k] {
			if i, ok := d.at[k][name]; ok {
				cells = append(cells, cell{int32(d.first[k]) + i, (1 + math.Log(float64(n))) * d.idf[k][i]})
			}
		}
		slices.SortFunc(cells[start:], func(a, b cell) int { return int(a.feature - b.feature) })
		normalise(cells[start:], blocks[k].weight)
	}
	start, first := len(cells), d.size-wordvec.Dimensions
	for i, x := range b.vector {
		cells = append(cells, cell{int32(first + i), x})
	}
	normalise(cells[start:], vectorWeight)
	return cells
}

// normalise gives cells the length weight.
func normalise(cells []cell, weight float64) {
	squares := 0.0
	for _, c := range cells {
		squares += c.value * c.value
	}
	if squares == 0 {
		return
	}
	for i := range cells {
		cells[i].value *= weight / math.Sqrt(squares)
	}
}

// round keeps six digits behind the point: what is written is what is used.
func round(x float64) float64 { return math.Round(x*1e6) / 1e6 }
