package coding

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"tellings/compare/stats"
)

// canonical is Krippendorff's example of four observers and twelve units, and the values of α that he gives for it.
func canonical() []Sheet {
	var sheets []Sheet
	for i, row := range []string{"1 2 3 3 2 1 4 1 2 · · ·", "1 2 3 3 2 2 4 1 2 5 · 3", "· 3 3 3 2 3 4 2 2 5 1 ·", "1 2 3 3 2 4 4 1 2 5 1 ·"} {
		s := Sheet{Coder: string(rune('A' + i)), Labels: map[string][]string{}}
		for u, v := range strings.Fields(row) {
			if v != "·" {
				s.Labels[fmt.Sprintf("u%02d", u+1)] = []string{v}
			}
		}
		sheets = append(sheets, s)
	}
	return sheets
}

// Oracle: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, example C.
func TestAgreeIsKrippendorffs(t *testing.T) {
	for metric, want := range map[stats.Metric]float64{stats.NominalMetric: .7434, stats.OrdinalMetric: .8154, stats.IntervalMetric: .8491, stats.RatioMetric: .7974} {
		a, err := Agree(canonical(), metric, 1)
		if err != nil {
			t.Fatal(err)
		}
		if math.Abs(a.All.Alpha-want) > 5e-5 || !(a.All.Low < want && want < a.All.High) || a.All.Records != 11 || len(a.ByPair) != 6 || len(a.ByLabel) != 5 {
			t.Errorf("metric %d: %+v, want α %.4f", metric, a.All, want)
		}
		if d := a.Disputed[0]; d.ID != "u06" || !slices.Equal(d.Labels, []string{"1", "2", "3", "4"}) || d.Agreed != 0 {
			t.Errorf("most disputed: %+v", d)
		}
	}
}

func TestAgreeOnSeveralLabels(t *testing.T) {
	a, err := Agree([]Sheet{
		{"ada", map[string][]string{"1": {"crime", "economy"}, "2": {"crime"}, "3": {"economy"}, "4": {"economy"}}},
		{"bo", map[string][]string{"1": {"crime", "economy"}, "2": {"crime"}, "3": {"economy"}, "4": {"crime", "economy"}}},
	}, stats.NominalMetric, 1)
	if err != nil {
		t.Fatal(err)
	}
	if a.ByLabel[1].Of != "economy" || a.ByLabel[1].Alpha != 1 || a.ByLabel[0].Alpha >= 1 || len(a.Disputed) != 1 || a.Disputed[0].ID != "4" {
		t.Errorf("%+v", a)
	}
}

func TestAgreeErrors(t *testing.T) {
	names := []Sheet{{"ada", map[string][]string{"1": {"crime"}}}, {"bo", map[string][]string{"1": {"economy"}}}}
	if _, err := Agree(names, stats.IntervalMetric, 1); err == nil || !strings.Contains(err.Error(), `coder ada, record 1: "crime" is not a number`) {
		t.Error(err)
	}
	apart := []Sheet{{"ada", map[string][]string{"1": {"crime"}}}, {"bo", map[string][]string{"2": {"crime"}}}}
	if _, err := Agree(apart, stats.NominalMetric, 1); err == nil || !strings.Contains(err.Error(), "no record is coded in two") {
		t.Error(err)
	}
}

func TestSampleIsSpreadOverTheStrata(t *testing.T) {
	var records []string
	for i := range 100 {
		records = append(records, fmt.Sprint("large", i))
	}
	for i := range 5 {
		records = append(records, fmt.Sprint("small", i))
	}
	sample := func(records []string, n int, seed uint64) []string {
		d := NewDraw[string](n, seed)
		for _, r := range records {
			d.Add(r, r[:5], r)
		}
		if d.Met() != len(records) {
			t.Errorf("%d met", d.Met())
		}
		return d.Records()
	}
	drawn := sample(records, 20, 1)
	counts := map[string]int{}
	seen := map[string]bool{}
	for _, r := range drawn {
		counts[r[:5]]++
		seen[r] = true
	}
	if len(drawn) != 20 || len(seen) != 20 || counts["small"] != 5 {
		t.Errorf("%d drawn, %d different, %v", len(drawn), len(seen), counts)
	}
	turned := slices.Clone(records)
	slices.Reverse(turned)
	if !slices.Equal(drawn, sample(turned, 20, 1)) || slices.Equal(drawn, sample(records, 20, 2)) {
		t.Error("the sample hangs on the order of the records, or not on the seed")
	}
	if len(sample(records, 1000, 1)) != 105 {
		t.Error("more were asked for than there are")
	}
}
