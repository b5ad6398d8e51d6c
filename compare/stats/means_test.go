package stats

import (
	"math"
	"testing"
)

// The quantiles are those of printed tables of Student’s t: t(0.975, 4) = 2.7764451, t(0.975, 2) = 4.3026527; the variances are by hand.
func TestMean(t *testing.T) {
	near := func(name string, got, want float64) {
		t.Helper()
		if math.Abs(got-want) > 1e-6 && !(math.IsNaN(got) && math.IsNaN(want)) {
			t.Errorf("%s is %.7f, want %.7f", name, got, want)
		}
	}
	in := Mean([]float64{2, 4, 4, 5, 10})
	near("mean", in.Value, 5)
	near("low", in.Low, 5-2.7764451*math.Sqrt(9./5))
	near("high", in.High, 5+2.7764451*math.Sqrt(9./5))
	one := Mean([]float64{3})
	near("mean of one", one.Value, 3)
	near("low of one", one.Low, math.NaN())
	near("mean of none", Mean(nil).Value, math.NaN())
	d := MeanDifference([]float64{1, 2, 3}, []float64{2, 4, 4, 5, 10})
	near("difference", d.Value, -3)
	near("low of the difference", d.Low, -3-4.3026527*math.Sqrt(1./3+9./5))
}
