package stats

import (
	"bytes"
	"encoding/binary"
	"encoding/gob"
	"errors"
	"math"
)

// What profiles add up can be sent to be merged elsewhere. It is encoded as a list of numbers of 8 bytes, those of events as floats: they
// stay below 2⁵³. What holds no event is encoded as nothing.

var errNoProfile = errors.New("these bytes are no encoded profile")

type numbers []byte

func (n *numbers) add(values ...float64) {
	for _, v := range values {
		*n = binary.LittleEndian.AppendUint64(*n, math.Float64bits(v))
	}
}

func (n *numbers) addSums(sums ...*exactSum) {
	for _, s := range sums {
		*n = binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(*n, uint64(s.whole)), s.part)
	}
}

// take takes the next number; NaN, which is never added, when there is none.
func (n *numbers) take() float64 {
	if len(*n) < 8 {
		*n = nil
		return math.NaN()
	}
	v := math.Float64frombits(binary.LittleEndian.Uint64(*n))
	*n = (*n)[8:]
	return v
}

func (n *numbers) takeInts(into ...*int) {
	for _, i := range into {
		*i = int(n.take())
	}
}

func (n *numbers) takeSums(sums ...*exactSum) error {
	if len(*n) < 16*len(sums) {
		return errNoProfile
	}
	for _, s := range sums {
		s.whole, s.part = int64(binary.LittleEndian.Uint64(*n)), binary.LittleEndian.Uint64((*n)[8:])
		*n = (*n)[16:]
	}
	return nil
}

// AppendBinary appends the encoded profile to data. The error is always nil.
func (p *Profile) AppendBinary(data []byte) ([]byte, error) {
	if p.Events == 0 {
		return data, nil
	}
	n := numbers(data)
	n.add(float64(p.Events), float64(p.Hits), float64(p.Higher), float64(p.Lower))
	sums := p.sums()
	n.addSums(sums[:]...)
	return n, nil
}

// MarshalBinary returns the encoded profile.
func (p *Profile) MarshalBinary() ([]byte, error) { return p.AppendBinary(nil) }

// UnmarshalBinary makes p the profile that was encoded.
func (p *Profile) UnmarshalBinary(data []byte) error {
	*p = Profile{}
	if len(data) == 0 {
		return nil
	}
	n := numbers(data)
	n.takeInts(&p.Events, &p.Hits, &p.Higher, &p.Lower)
	sums := p.sums()
	return n.takeSums(sums[:]...)
}

// AppendBinary appends the encoded mean to data. The error is always nil.
func (r *Running) AppendBinary(data []byte) ([]byte, error) {
	if r.Events == 0 {
		return data, nil
	}
	n := numbers(data)
	n.add(float64(r.Events), float64(r.Higher), float64(r.Lower))
	n.addSums(&r.sum, &r.squares)
	return n, nil
}

// MarshalBinary returns the encoded mean.
func (r *Running) MarshalBinary() ([]byte, error) { return r.AppendBinary(nil) }

// UnmarshalBinary makes r the mean that was encoded.
func (r *Running) UnmarshalBinary(data []byte) error {
	*r = Running{}
	if len(data) == 0 {
		return nil
	}
	n := numbers(data)
	n.takeInts(&r.Events, &r.Higher, &r.Lower)
	return n.takeSums(&r.sum, &r.squares)
}

// sentGroups are Groups as they are sent.
type sentGroups struct {
	Events  *Running
	Outlets []sentOutlet
}

type sentOutlet struct {
	Name          string
	First, Second bool // the groups that it was of
	Whole         int64
	Part          uint64
	Events        int
}

// MarshalBinary returns the encoded groups.
func (g *Groups) MarshalBinary() ([]byte, error) {
	sent := sentGroups{Events: &g.events}
	for name, c := range g.without {
		sent.Outlets = append(sent.Outlets, sentOutlet{name, g.sides[0][name], g.sides[1][name], c.sum.whole, c.sum.part, c.events})
	}
	var out bytes.Buffer
	err := gob.NewEncoder(&out).Encode(sent)
	return out.Bytes(), err
}

// UnmarshalBinary makes g the groups that were encoded.
func (g *Groups) UnmarshalBinary(data []byte) error {
	var sent sentGroups
	if err := gob.NewDecoder(bytes.NewReader(data)).Decode(&sent); err != nil {
		return errNoProfile
	}
	*g = Groups{without: map[string]*change{}, sides: [2]map[string]bool{{}, {}}}
	if sent.Events != nil {
		g.events = *sent.Events
	}
	for _, o := range sent.Outlets {
		g.without[o.Name] = &change{exactSum{o.Whole, o.Part}, o.Events}
		for side, in := range [...]bool{o.First, o.Second} {
			if in {
				g.sides[side][o.Name] = true
			}
		}
	}
	return nil
}
