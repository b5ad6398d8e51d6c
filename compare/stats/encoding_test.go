package stats

import (
	"math"
	"testing"
)

func TestProfilesThatWereSent(t *testing.T) {
	var p Profile
	var r Running
	for i := range 30 {
		p.Add(Block{Own: 1 / float64(i+3), Rest: 0.1, ownSpread: 0.3, restSpread: 1e-9, Hits: i})
		r.Add(math.Sin(float64(i)))
	}
	data, err := p.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	var q Profile
	if err := q.UnmarshalBinary(data); err != nil || q.LogRatio() != p.LogRatio() || q.Effective() != p.Effective() || q.Hits != p.Hits {
		t.Errorf("%v, %+v, want %+v", err, q, p)
	}
	if data, err = r.MarshalBinary(); err != nil {
		t.Fatal(err)
	}
	var s Running
	if err := s.UnmarshalBinary(data); err != nil || s.Mean() != r.Mean() {
		t.Errorf("%v, %+v, want %+v", err, s, r)
	}
}

func FuzzProfileBytes(f *testing.F) {
	var p Profile
	p.Add(Block{Own: 1, Rest: 2, Hits: 3})
	data, _ := p.MarshalBinary()
	f.Add(data)
	f.Add(data[:20])
	f.Fuzz(func(t *testing.T, data []byte) {
		var p Profile
		var r Running
		var g Groups
		if p.UnmarshalBinary(data) == nil {
			p.LogRatio()
		}
		if r.UnmarshalBinary(data) == nil {
			r.Mean()
		}
		if g.UnmarshalBinary(data) == nil {
			g.Mean()
		}
	})
}
