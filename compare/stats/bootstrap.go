package stats

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
)

// Bootstrap resamples whole units with replacement within each group (an outlet) and recomputes the statistic from
// the groups' summed counts. It is for one statistic, with a choice of interval; Draws are for many statistics of the
// same units.
//
// statistic receives one summed Unit a group, in the order of groups; RateDifference and LogRateRatio are such. It may
// return NaN where it does not exist; such draws are left out of Draws. It must not keep the slice.
//
// The order of the units within a group does not matter: they are sorted before drawing. A single unit in a group
// never varies, so an interval from one article a side has no width and means nothing: Judge calls that insufficient.
// Nothing is allocated per draw.
//
// Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 6, 8 and 14; Davison & Hinkley (1997), Bootstrap
// Methods and their Application, §5.3.2 for BCa with several groups.
func Bootstrap(groups [][]Unit, statistic func(sums []Unit) float64, r Resampling, rng *rand.Rand) Interval {
	var units []Unit
	sizes, sums := make([]int, len(groups)), make([]Unit, len(groups))
	for g, group := range groups {
		units = append(units, slices.SortedFunc(slices.Values(group), compareUnits)...)
		sizes[g] = len(group)
	}
	return r.resample(sizes, func(times []uint32) float64 {
		i := 0
		for g, n := range sizes {
			sums[g] = Unit{}
			for end := i + n; i < end; i++ {
				sums[g].Hits += int(times[i]) * units[i].Hits
				sums[g].Tokens += int(times[i]) * units[i].Tokens
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
	return r.resample([]int{len(known)}, func(times []uint32) float64 {
		sum, n := 0.0, 0.0
		for i, t := range times {
			sum += float64(t) * known[i]
			n += float64(t)
		}
		return sum / n
	}, rng)
}

// RestRate is the mean of the rates of the groups other than own, in hits per token, so that every outlet of the rest
// counts the same. Groups without tokens are left out; NaN when none is left.
func RestRate(sums []Unit, own int) float64 {
	rate, k := 0.0, 0.0
	for g, u := range sums {
		if g != own && u.Tokens > 0 {
			rate += u.Rate()
			k++
		}
	}
	return rate / k
}

// RateDifference is the rate of group own minus that of the rest (RestRate), in hits per token.
func RateDifference(sums []Unit, own int) float64 { return sums[own].Rate() - RestRate(sums, own) }

// RateRatio is the rate of group own over that of the rest (RestRate). Where a side has no hit, half a hit in all its tokens
// stands for it (Hardie's Log Ratio), so the ratio stays finite and grows with what was looked through. NaN when a side has no
// tokens, 1 when neither has a hit.
func RateRatio(sums []Unit, own int) float64 {
	rate, rest := sums[own].Rate(), RestRate(sums, own)
	switch {
	case rate == 0 && rest == 0:
		return 1
	case rate == 0:
		rate = 0.5 / float64(sums[own].Tokens)
	case rest == 0:
		rest = 0.5 / float64(Sum(sums).Tokens-sums[own].Tokens)
	}
	return rate / rest
}

// LogRateRatio is the binary logarithm of RateRatio.
func LogRateRatio(sums []Unit, own int) float64 { return math.Log2(RateRatio(sums, own)) }

func compareUnits(a, b Unit) int {
	return cmp.Or(cmp.Compare(a.Hits, b.Hits), cmp.Compare(a.Tokens, b.Tokens))
}
