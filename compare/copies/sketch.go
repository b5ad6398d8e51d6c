package copies

import (
	"math"
	"slices"

	"tellings/corpus"
	"tellings/corpus/text"
)

// lowest is the number of shingles in a Sketch. Of two articles of one length that share 0.3 of their shingles, 19 of 64 are expected to be
// shared; fewer than eight come once in a thousand pairs.
const lowest = 64

// Sketch is what is kept of an article's shingles: the lowest hashes, their upper 32 bits, in ascending order (MIN_s of Broder 1997).
// It is taken outside quotation marks where there is text enough.
type Sketch struct {
	Lows     []uint32
	Shingles int // how many different ones there are, about
}

// Sketch returns the sketch of an article, given the parts and tokens of its text.
func (s *Shingler) Sketch(parts []corpus.Part, tokens []text.Token) Sketch {
	s.scan(parts, tokens)
	hashes := s.own
	if len(hashes) < enough {
		hashes = s.all
	}
	return Sketch{lows(hashes), len(hashes)}
}

// lows returns the lowest hashes. Hashes are evenly spread, so those below a bound that lets three times as many pass are all that
// need to be sorted.
func lows(hashes []uint64) []uint32 {
	found := make([]uint32, 0, 3*lowest)
	if n := len(hashes); n > 4*lowest {
		bound := uint32(math.MaxUint32 / uint64(n) * 3 * lowest)
		for _, h := range hashes {
			if u := uint32(h >> 32); u < bound {
				found = append(found, u)
			}
		}
		found = ascending(found)
	}
	if len(found) < lowest { // a short text, or one that repeats itself
		found = found[:0]
		for _, h := range hashes {
			found = append(found, uint32(h>>32))
		}
		found = ascending(found)
	}
	return slices.Clone(found[:min(lowest, len(found))])
}

func ascending(hashes []uint32) []uint32 {
	slices.Sort(hashes)
	return slices.Compact(hashes)
}

// containment estimates the share of shingles of the smaller of two articles that stand in the other, from those hashes that both
// sketches would hold: the ones up to the lower of their ends.
func (s *Sketch) containment(o *Sketch) float64 {
	end := min(s.end(), o.end())
	i, j, shared := 0, 0, 0
	for i < len(s.Lows) && j < len(o.Lows) && s.Lows[i] <= end && o.Lows[j] <= end {
		switch a, b := s.Lows[i], o.Lows[j]; {
		case a == b:
			shared, i, j = shared+1, i+1, j+1
		case a < b:
			i++
		default:
			j++
		}
	}
	for i < len(s.Lows) && s.Lows[i] <= end {
		i++
	}
	for j < len(o.Lows) && o.Lows[j] <= end {
		j++
	}
	return float64(shared) / float64(max(1, min(i, j)))
}

// end is the hash up to which a sketch is complete.
func (s *Sketch) end() uint32 {
	if len(s.Lows) < lowest {
		return math.MaxUint32
	}
	return s.Lows[lowest-1]
}
