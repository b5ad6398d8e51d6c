package linear

import (
	"bytes"
	"strings"
	"testing"
)

func write(t testing.TB, m *Model) string {
	t.Helper()
	var b bytes.Buffer
	if err := m.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// A model of each kind is the same after it was written and read.
func TestModelRoundTrip(t *testing.T) {
	for _, o := range []Options{binary(1), threefold(1), {Kind: squares, Penalty: 1}} {
		m, err := Fit(append(shares("g", 0, 5, 3, 2), shares("h", 2, 1, 4, 5)...)[:16], plainFeatures(1), o)
		if o.Kind == Logistic {
			m, err = Fit(times("s", "g", 9, 3, 1), plainFeatures(1), o)
		}
		if err != nil {
			t.Fatal(err)
		}
		m.Card.Fitted = []Fitted{{Set: "s", Passages: 9, HeldOut: map[string]float64{"auc": 0.5}}}
		back, err := Read("back", strings.NewReader(write(t, m)))
		if err != nil {
			t.Fatal(err)
		}
		if write(t, back) != write(t, m) {
			t.Errorf("a %s model written and read differs", o.Kind)
		}
	}
}

func TestModelErrors(t *testing.T) {
	const (
		head = `{"kind":"logistic","classes":["plain","loaded"],`
		f    = `{"name":"heat","scale":1,"weight":1}`
	)
	for _, c := range []struct{ json, want string }{
		{``, "m.json is no model as tellings train writes it: EOF"},
		{`{"features":[` + f, "unexpected EOF"},
		{`{"weights":{"heat":1}}`, `unknown field "weights"`},
		{`{"intercept":"0"}`, "cannot unmarshal string"},
		{`{"intercept":1}`, `the kind of the model is ""`},
		{`{"kind":"logistic","intercept":1}`, "a logistic model cannot have 0 classes"},
		{`{"kind":"multinomial","classes":["a"],"intercept":1}`, "a multinomial model cannot have 1 classes"},
		{head + `"intercept":[1,2]}`, "2 intercepts where it has 1 outputs"},
		{head + `"intercept":1}`, "the model has no features"},
		{head + `"intercept":1,"features":[{"scale":1}]}`, "feature 1 has no name"},
		{head + `"intercept":1,"features":[` + f + `,` + f + `]}`, `feature "heat" stands twice`},
		{head + `"intercept":1,"features":[{"name":"heat","weight":1}]}`, `feature "heat" has the scale 0`},
		{head + `"intercept":1,"features":[{"name":"heat","scale":1,"weight":[1,2]}]}`, `feature "heat" has 2 weights`},
	} {
		if _, err := Read("m.json", strings.NewReader(c.json)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.json, err, c.want)
		}
	}
}

func FuzzReadModel(f *testing.F) {
	f.Add(`{"kind":"logistic","classes":["a","b"],"intercept":1,"features":[{"name":"heat","scale":1,"weight":1}]}`)
	f.Add(`{"kind":"multinomial","classes":["a","b"],"intercept":[0,1],"features":[{"name":"heat","scale":1e-320,"weight":[1e308,1]}]}`)
	f.Fuzz(func(t *testing.T, data string) {
		m, err := Read("m", strings.NewReader(data))
		if err != nil {
			return
		}
		back, err := Read("m", strings.NewReader(write(t, m)))
		if err != nil || len(back.Features) != len(m.Features) {
			t.Fatalf("written and read: %v", err)
		}
	})
}
