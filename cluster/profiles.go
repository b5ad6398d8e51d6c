package cluster

import "tellings/compare"

// profileFn merges what bundles say of outlets. Its sums are exact, so neither the bundles nor the order of merging matter.
type profileFn struct{}

// CreateAccumulator returns an encoded Profiler of no events.
func (*profileFn) CreateAccumulator() []byte { return nil }

// AddInput merges a bundle's Profiler.
func (f *profileFn) AddInput(sum, bundle []byte) ([]byte, error) {
	return f.MergeAccumulators(sum, bundle)
}

// MergeAccumulators merges two of them.
func (*profileFn) MergeAccumulators(a, b []byte) ([]byte, error) {
	if len(a) == 0 {
		return b, nil
	}
	if len(b) == 0 {
		return a, nil
	}
	var p, q compare.Profiler
	if err := p.UnmarshalBinary(a); err != nil {
		return nil, err
	}
	if err := q.UnmarshalBinary(b); err != nil {
		return nil, err
	}
	p.Merge(&q)
	return p.MarshalBinary()
}
