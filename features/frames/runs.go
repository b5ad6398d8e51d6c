package frames

import (
	"sync"

	"tellings/corpus/text"
)

// shortest and longest run of letters within a word and its borders, which are written as low lines.
const (
	shortRun = 2
	longRun  = 5
)

// runs numbers the runs of letters of words. They are the same for all models, so a word is cut once.
type runs struct {
	of *text.PerType[[]uint32] // by term; a run stands there as often as the word has it

	mu      sync.Mutex
	numbers map[string]uint32
	names   []string
}

func newRuns(v *text.Vocab) *runs {
	r := &runs{numbers: map[string]uint32{}}
	r.of = text.NewPerType(func(term uint32) (found []uint32) {
		bordered := []rune("_" + v.Norm(term) + "_")
		for size := shortRun; size <= longRun && size <= len(bordered); size++ {
			for at := 0; at+size <= len(bordered); at++ {
				found = append(found, r.number(string(bordered[at:at+size])))
			}
		}
		return found
	})
	return r
}

// number returns the number of a run.
func (r *runs) number(run string) uint32 {
	r.mu.Lock()
	defer r.mu.Unlock()
	n, known := r.numbers[run]
	if !known {
		n = uint32(len(r.names))
		r.numbers[run], r.names = n, append(r.names, run)
	}
	return n
}

// name returns the run of a number.
func (r *runs) name(n uint32) string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.names[n]
}
