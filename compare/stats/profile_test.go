package stats

import (
	"encoding/json"
	"math"
	"testing"

	"pgregory.net/rapid"
)

type profileWant struct {
	Events    int
	Effective *float64 `json:"events_effective"`
	R, S      *float64
	LogRatio  *float64 `json:"log_ratio"`
	SE        *float64 `json:"se"`
	DF        *float64 `json:"df"`
	Low       *float64 `json:"ci_low"`
	High      *float64 `json:"ci_high"`
	P         *float64
}

// Vectors of independent Python (numpy, scipy.stats.t).
func TestProfileVectors(t *testing.T) {
	var v struct {
		Events []struct {
			Own    [2]int
			Others [][2]int
		}
		Want     profileWant
		OwnNever struct{ Want profileWant } `json:"own_never"`
	}
	vectors(t, "profile_rate", &v)
	for name, c := range map[string]struct {
		never bool
		want  profileWant
	}{"as it is": {false, v.Want}, "without a hit of its own": {true, v.OwnNever.Want}} {
		var p Profile
		for _, e := range v.Events {
			if c.never {
				e.Own[0] = 0
			}
			sides := []Side{sumOf(Unit{e.Own[0], e.Own[1]})}
			for _, o := range e.Others {
				sides = append(sides, sumOf(Unit{o[0], o[1]}))
			}
			p.Add(NewContrasts(sides).Block(0))
		}
		got := p.LogRatio()
		if p.Events != c.want.Events {
			t.Errorf("%s: %d events, want %d", name, p.Events, c.want.Events)
		}
		for of, pair := range map[string]struct {
			got  float64
			want *float64
		}{
			"effective events": {p.Effective(), c.want.Effective}, "R": {p.own.Value(), c.want.R}, "S": {p.rest.Value(), c.want.S}, "log ratio": {got.Value, c.want.LogRatio},
			"se": {got.StdErr, c.want.SE}, "df": {got.DF, c.want.DF}, "low": {got.Low, c.want.Low}, "high": {got.High, c.want.High}, "p": {got.P(), c.want.P},
		} {
			six(t, name+": "+of, pair.got, pair.want)
		}
	}
}

// Oracle: statsmodels 0.15.0. With one other outlet an event R/S is the Mantel–Haenszel ratio of rates; of rare hits it is that of the odds:
//
//	StratifiedTable([[[3,900000-3],[1,1100000-1]], [[5,1500000-5],[2,1300000-2]], [[1,300000-1],[4,500000-4]]]).oddsratio_pooled
func TestProfileIsMantelHaenszel(t *testing.T) {
	var p Profile
	for _, e := range [][2]Unit{{{3, 900_000}, {1, 1_100_000}}, {{5, 1_500_000}, {2, 1_300_000}}, {{1, 300_000}, {4, 500_000}}} {
		p.Add(NewContrasts([]Side{sumOf(e[0]), sumOf(e[1])}).Block(0))
	}
	near(t, "pooled ratio", p.own.Value()/p.rest.Value(), 1.5212783333391253, 2e-5)
}

// Vectors of independent Python: scipy.stats.ttest_1samp.
func TestRunningMeanVector(t *testing.T) {
	var v struct {
		Differences []float64
		Want        struct {
			Events       int
			Mean, SE, DF *float64
			Low          *float64 `json:"ci_low"`
			High         *float64 `json:"ci_high"`
			P            *float64
		}
	}
	vectors(t, "profile_mean", &v)
	var r Running
	for _, d := range v.Differences {
		r.Add(d)
	}
	r.Add(math.NaN())
	got := r.Mean()
	six(t, "mean", got.Value, v.Want.Mean)
	six(t, "se", got.StdErr, v.Want.SE)
	six(t, "df", got.DF, v.Want.DF)
	six(t, "low", got.Low, v.Want.Low)
	six(t, "high", got.High, v.Want.High)
	six(t, "p", got.P(), v.Want.P)
	if r.Events != 7 || r.Higher != 5 || r.Lower != 2 {
		t.Errorf("%+v", r)
	}
}

func TestRunningMeanIsMean(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.Float64Range(-9, 9), 2, 20).Draw(t, "values")
		var r Running
		for _, v := range values {
			r.Add(v)
		}
		got, want := r.Mean(), Mean(values)
		if math.Abs(got.Value-want.Value) > 1e-9 || math.Abs(got.StdErr-want.StdErr) > 1e-6 {
			t.Fatalf("%+v, want %+v", got, want)
		}
	})
}

// Vectors of independent Python: by events alone p would be .0016, over outlets it is .042.
func TestGroupsVector(t *testing.T) {
	var v struct {
		Data [][]json.RawMessage
		Want struct {
			Mean, SE, DF *float64
			Low          *float64 `json:"ci_low"`
			High         *float64 `json:"ci_high"`
			P            *float64
			EventP       *float64 `json:"se_event_only_p"`
		}
	}
	vectors(t, "group_contrast", &v)
	events := map[string][]Member{}
	var names []string
	for _, row := range v.Data {
		var event, outlet, group string
		var value float64
		for i, into := range []any{&event, &outlet, &group, &value} {
			if err := json.Unmarshal(row[i], into); err != nil {
				t.Fatal(err)
			}
		}
		if events[event] == nil {
			names = append(names, event)
		}
		events[event] = append(events[event], Member{outlet, group == "L", value})
	}
	var g Groups
	for _, name := range names {
		g.Add(events[name])
	}
	g.Add([]Member{{"A", false, 3}}) // an event of one group says nothing
	got := g.Mean()
	six(t, "mean", got.Value, v.Want.Mean)
	six(t, "se", got.StdErr, v.Want.SE)
	six(t, "df", got.DF, v.Want.DF)
	six(t, "low", got.Low, v.Want.Low)
	six(t, "high", got.High, v.Want.High)
	six(t, "p", got.P(), v.Want.P)
	six(t, "p by events alone", g.events.Mean().P(), v.Want.EventP)
	if first, second := g.Outlets(); first != 2 || second != 2 || g.Events() != 5 {
		t.Errorf("%d and %d outlets, %d events", first, second, g.Events())
	}
}
