package wording

import (
	"encoding/binary"
	"slices"

	"tellings/lang"
)

// matcher holds the acts of a point against each other. Copies of one text tell an act hundreds of times over: acts that are alike in all by which they are
// compared are of one kind, kinds are compared once, and the first act of a kind in an outlet stands for the others that the outlet has.
type matcher struct {
	acts   []act // in order of outlet
	outlet func(act int32) int
	kind   []int32           // by act, where it is one of firsts
	firsts []int32           // the acts that stand for their kind in their outlet, in order
	about  map[int32][]int32 // the same, by what is acted upon
	likes  [][]int32         // by kind: see likest; nil until they are asked for
}

func newMatcher(acts []act, outlet func(int32) int) *matcher {
	m := &matcher{acts: acts, outlet: outlet, kind: make([]int32, len(acts)), about: map[int32][]int32{}}
	known, in := map[string]int32{}, []int{} // in: by kind, the outlet that had it last
	var key []byte
	for i := range acts {
		a := &acts[i]
		if a.patient == 0 {
			continue // like none
		}
		key = a.compared(key[:0])
		k, met := known[string(key)]
		if !met {
			k = int32(len(in))
			known[string(key)], in = k, append(in, -1)
		}
		if o := outlet(int32(i)); in[k] != o {
			in[k], m.kind[i] = o, k
			m.firsts, m.about[a.patient] = append(m.firsts, int32(i)), append(m.about[a.patient], int32(i))
		}
	}
	m.likes = make([][]int32, len(in))
	return m
}

// likest are the acts that are most like act i: one of each outlet that has any that is like enough, the first of equal ones, in order of outlet. In
// its own outlet that may be i itself.
func (m *matcher) likest(i int32) []int32 {
	k := m.kind[i]
	if m.likes[k] == nil {
		m.likes[k] = m.match(&m.acts[i])
	}
	return m.likes[k]
}

func (m *matcher) match(a *act) []int32 {
	best, top := []int32{}, 0.0
	scores := map[int32]float64{} // by kind
	for _, j := range m.about[a.patient] {
		score, known := scores[m.kind[j]]
		if !known {
			score = likeness(a, &m.acts[j])
			scores[m.kind[j]] = score
		}
		if score < enough {
			continue
		}
		if n := len(best); n == 0 || m.outlet(best[n-1]) != m.outlet(j) {
			best, top = append(best, j), score
		} else if score > top {
			best[n-1], top = j, score
		}
	}
	return best
}

// compared is all by which an act is compared, as bytes.
func (a *act) compared(dst []byte) []byte {
	passive := int32(0)
	if a.p.Passive {
		passive = 1
	}
	for _, key := range [...]int32{a.patient, a.agent, passive, a.verb} {
		dst = binary.LittleEndian.AppendUint32(dst, uint32(key))
	}
	for _, key := range a.args {
		dst = binary.LittleEndian.AppendUint32(dst, uint32(key))
	}
	return append(dst, a.lemma...)
}

// What two acts must have in common to be one: what they are done to, and of who does it, the verb and words around (two of them count) as much again.
const (
	party  = 2.0
	word   = 1.0
	mostOf = 2
	enough = 4.0
)

// opposites are pairs of verbs that deny each other: of one thing both cannot be told as the same act.
var opposites = lang.English.Pairs("wording.opposites")

// likeness is how much two acts have in common; 0 where they are done to different things, or to what is not known, or different people do them. Where one has no
// doer, both must be told in the active or both in the passive.
func likeness(a, b *act) float64 {
	if a.patient == 0 || a.patient != b.patient || a.agent != b.agent && (a.agent != 0 && b.agent != 0 || a.p.Passive != b.p.Passive) || opposites.Has(a.lemma, b.lemma) {
		return 0
	}
	s := party
	if a.agent != 0 && a.agent == b.agent {
		s += party
	}
	if a.verb == b.verb {
		s += party
	}
	return s + word*float64(min(common(a, b), mostOf))
}

// common counts the words around two acts that both have, beside those who have part in them.
func common(a, b *act) (n int) {
	for _, x := range a.args {
		if _, in := slices.BinarySearch(b.args, x); in && x != a.agent && x != a.patient && x != b.patient {
			n++
		}
	}
	return n
}
