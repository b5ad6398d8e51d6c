package stats

import (
	"encoding/json"
	"math"
	"testing"

	"pgregory.net/rapid"
)

// Vectors of independent Python; see testdata.
func TestContrastVectors(t *testing.T) {
	var cases map[string]struct {
		Own, Rest json.RawMessage
		Want      map[string]*float64
	}
	vectors(t, "rate_contrast", &cases)
	written := map[string][]Side{ // those that the file has in words
		"twelve_against_48":   {sumOf(times(12, 1, 520)...), sumOf(times(12, 0, 580)...), sumOf(times(12, 0, 580)...), sumOf(times(12, 0, 580)...), sumOf(times(12, 0, 580)...)},
		"zero_against_all_60": {sumOf(times(60, 1, 520)...), sumOf(times(60, 0, 580)...)},
	}
	for name, c := range cases {
		sides := written[name]
		if sides == nil {
			var own [][2]int
			var rest [][][2]int
			if json.Unmarshal(c.Own, &own) != nil || json.Unmarshal(c.Rest, &rest) != nil {
				t.Errorf("%s: %s", name, c.Own)
				continue
			}
			sides = append(sides, sumOf(units(own)...))
			for _, r := range rest {
				sides = append(sides, sumOf(units(r)...))
			}
		}
		all := NewContrasts(sides)
		got := all.Of(0)
		for of, value := range map[string]float64{
			"rate": 1000 * got.Rate, "rest_rate": 1000 * got.RestRate, "log_ratio": got.LogRatio, "se": got.StdErr, "df": got.DF,
			"ci_low": got.Low, "ci_high": got.High, "p": got.P, "least_log_ratio": got.Least, "p_interval": studentP(got.LogRatio/got.StdErr, got.DF),
		} {
			six(t, name+": "+of, value, c.Want[of])
		}
		if all.Hits() > 0 {
			s, df := all.score(0, got.Rate-got.RestRate)
			six(t, name+": p_score", studentP(s, df), c.Want["p_score"])
			six(t, name+": df_score", df, c.Want["df_score"])
		}
	}
}

// Oracle: statsmodels 0.15.0, Poisson regression of hits on outlet with log(tokens) as offset and standard errors clustered on articles
// without small-sample correction, an outlet at a time: bse² · k/(k−1) is the variance of ln r. There are hits enough for the floor not to matter;
// the half hits are taken out again.
//
//	for d in ([(9,420),(30,510),(2,390),(21,610),(4,450)], [(12,500),(2,430),(25,620),(7,390),(29,700),(3,510)]):
//	    h,t = zip(*d); k = len(d)
//	    r = sm.GLM(h, np.ones(k), sm.families.Poisson(), offset=np.log(t)).fit(cov_type='cluster',
//	        cov_kwds={'groups':range(k),'use_correction':False}); print(r.bse[0]**2*k/(k-1))
func TestContrastVarianceIsThatOfClusteredPoissonRegression(t *testing.T) {
	for _, c := range []struct {
		side Side
		want float64
	}{
		{sumOf(units([][2]int{{9, 420}, {30, 510}, {2, 390}, {21, 610}, {4, 450}})...), 0.12188216722433862},
		{sumOf(units([][2]int{{12, 500}, {2, 430}, {25, 620}, {7, 390}, {29, 700}, {3, 510}})...), 0.07966151878239729},
	} {
		near(t, "variance of ln r", c.side.variance()/(c.side.Rate()*c.side.Rate()), c.want, 1e-6*c.want)
	}
}

// Oracle: scipy 1.17.1, scipy.stats.t.ppf([.975, .80], df) and 2*scipy.stats.t.sf(t, df).
func TestStudent(t *testing.T) {
	for _, c := range []struct{ df, upper, eighty float64 }{
		{1, 12.7062047362, 1.3763819205},
		{1.3, 7.5005293256, 1.2162502631},
		{2, 4.3026527297, 1.0606601718},
		{2.5, 3.5746548420, 1.0101638747},
		{3.9, 2.8047480114, 0.9437688761},
		{7.25, 2.3481948491, 0.8940501331},
		{16.1, 2.1188356757, 0.8645202523},
		{48, 2.0106347576, 0.8491738200},
		{250.5, 1.9694792721, 0.8430584815},
		{9999, 1.9602012636, 0.8416571827},
	} {
		near(t, "0.975 quantile", quantile95(c.df), c.upper, 1e-8*c.upper)
		near(t, "0.80 quantile", quantile80(c.df), c.eighty, 1e-8*c.eighty)
	}
	for _, c := range []struct{ t, df, p float64 }{
		{0, 3, 1},
		{2.1, 1, 0.2829260562},
		{2.1, 4.4, 0.09734228561},
		{9.5, 16.3, 4.740394492e-08},
		{40, 117.6, 2.555540495e-70},
	} {
		near(t, "two-sided p", studentP(c.t, c.df), c.p, 1e-8*c.p)
	}
}

// What is read off the polynomials is what they were made of, at degrees of freedom where that itself holds to ten digits.
func TestQuantilesHoldBetweenTheirPoints(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		df := 1 / rapid.Float64Range(1e-4, 1).Draw(t, "1/df")
		for _, c := range []struct{ tails, got float64 }{{0.05, quantile95(df)}, {0.40, quantile80(df)}} {
			if want := studentQuantile(c.tails, df); math.Abs(c.got-want) > 1e-10*want {
				t.Fatalf("quantile of %v on %v degrees of freedom: %.12f, want %.12f", c.tails, df, c.got, want)
			}
		}
	})
}

// Whatever the counts: nothing panics, the interval holds the estimate, log_ratio never points against the rates, P is one.
func TestContrastOfAnyCounts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var sides []Side
		for range rapid.IntRange(1, 5).Draw(t, "sides") {
			var s Side
			for range rapid.IntRange(0, 6).Draw(t, "articles") {
				tokens := rapid.IntRange(0, 900).Draw(t, "tokens")
				s.Add(Unit{rapid.IntRange(0, min(tokens, 4)).Draw(t, "hits"), tokens})
			}
			sides = append(sides, s)
		}
		all := NewContrasts(sides)
		for o := range sides {
			c := all.Of(o)
			if c.LogRatio*(c.Rate-c.RestRate) < 0 {
				t.Fatalf("log ratio %v from rates %v and %v", c.LogRatio, c.Rate, c.RestRate)
			}
			if mine, rest := all.Articles(o); mine == 0 || rest == 0 {
				if !math.IsNaN(c.P) || !math.IsNaN(c.LogRatio) {
					t.Fatalf("p %v, log ratio %v with %d and %d articles", c.P, c.LogRatio, mine, rest)
				}
				continue
			}
			if !(c.P >= 0 && c.P <= 1 && c.LeastP >= 0 && c.LeastP <= 1) {
				t.Fatalf("p %v, least %v", c.P, c.LeastP)
			}
			if all.Hits() > 0 && !(c.Low <= c.LogRatio && c.LogRatio <= c.High && c.Least > 0) {
				t.Fatalf("%+v", c)
			}
		}
	})
}

// Hits that are raised later are the hits of an article added with them.
func TestSideRaise(t *testing.T) {
	at := sumOf(Unit{3, 100}, Unit{0, 50}, Unit{1, 0})
	later := sumOf(Unit{0, 100}, Unit{0, 50})
	later.Raise(Unit{3, 100})
	if at != later {
		t.Errorf("%+v, raised later %+v", at, later)
	}
}
