package stats

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
)

// Bootstrap resamples whole units with replacement within each group (an outlet) and recomputes the statistic from
// the groups' summed counts. The group keeps its number of units, so an outlet with three articles shows the doubt of
// three.
//
// statistic receives one summed Unit a group, in the order of groups; RateDifference and LogRateRatio are ready made.
// It may return NaN where it does not exist; such draws are left out of Draws. It must not keep the slice.
//
// The order of the units within a group does not matter: they are sorted before drawing. A single unit in a group
// never varies, so an interval from one article a side has no width and means nothing: Judge calls that insufficient.
// Nothing is allocated per draw.
//
// Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 6, 8 and 14; Davison & Hinkley (1997), Bootstrap
// Methods and their Application, §5.3.2 for BCa with several groups.
func Bootstrap(groups [][]Unit, statistic func(sums []Unit) float64, r Resampling, rng *rand.Rand) Interval {
	sorted := make([][]Unit, len(groups))
	sizes := make([]int, len(groups))
	for g, units := range groups {
		sorted[g] = slices.SortedFunc(slices.Values(units), compareUnits)
		sizes[g] = len(units)
	}
	sums := make([]Unit, len(groups))
	return r.resample(sizes, func(picks [][]int) float64 {
		for g, pick := range picks {
			sums[g] = Unit{}
			for _, i := range pick {
				sums[g] = sums[g].Add(sorted[g][i])
			}
		}
		return statistic(sums)
	}, rng)
}

// BootstrapMean resamples values with replacement and gives the interval of their mean: for effects that are already
// one number a unit, such as an outlet's difference in each of several events. NaN values are left out, order does
// not matter.
func BootstrapMean(values []float64, r Resampling, rng *rand.Rand) Interval {
	known := sortedWithoutNaN(values)
	return r.resample([]int{len(known)}, func(picks [][]int) float64 {
		sum := 0.0
		for _, i := range picks[0] {
			sum += known[i]
		}
		return sum / float64(len(picks[0]))
	}, rng)
}

// RateDifference is a statistic for Bootstrap: the rate of the first group minus the mean of the rates of the others,
// in hits per token, so that every outlet of the rest counts the same. Groups without tokens are left out of the
// mean.
func RateDifference(sums []Unit) float64 {
	own, rest := ownAndRest(sums)
	return own - rest
}

// LogRateRatio is a statistic for Bootstrap: the binary logarithm of the rate of the first group over the mean of the
// rates of the others. A rate of zero is taken as half a hit on that side's tokens; with no hit at all the result is
// 0.
func LogRateRatio(sums []Unit) float64 {
	own, rest := ownAndRest(sums)
	if own == 0 && rest == 0 {
		return 0
	}
	if own == 0 {
		own = 0.5 / float64(sums[0].Tokens)
	}
	if rest == 0 {
		rest = 0.5 / float64(Sum(sums[1:]).Tokens)
	}
	return math.Log2(own / rest)
}

func ownAndRest(sums []Unit) (own, rest float64) {
	if len(sums) == 0 {
		return math.NaN(), math.NaN()
	}
	k := 0
	for _, u := range sums[1:] {
		if u.Tokens > 0 {
			rest += u.Rate()
			k++
		}
	}
	return sums[0].Rate(), rest / float64(k)
}

func compareUnits(a, b Unit) int {
	return cmp.Or(cmp.Compare(a.Hits, b.Hits), cmp.Compare(a.Tokens, b.Tokens))
}
