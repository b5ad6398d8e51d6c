package loaded

import (
	"strings"
	"testing"
)

func TestModelRoundTrip(t *testing.T) {
	m, err := Shipped()
	if err != nil {
		t.Fatal(err)
	}
	text := write(t, m)
	back, err := Read("back", strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if write(t, back) != text {
		t.Error("a model written and read differs")
	}
	if m.Card.Method == "" || len(m.Card.Limits) == 0 || len(m.Card.Fitted) == 0 {
		t.Errorf("the card of the shipped model is not filled: %+v", m.Card)
	}
}

func TestModelErrors(t *testing.T) {
	const f = `{"name":"heat","scale":1,"weight":1}`
	for _, c := range []struct{ json, want string }{
		{``, "m.json is no model as tellings train loaded writes it: EOF"},
		{`{"features":[` + f, "unexpected EOF"},
		{`{"weights":{"heat":1}}`, `unknown field "weights"`},
		{`{"intercept":"0"}`, "cannot unmarshal string"},
		{`{"intercept":1}`, "the model has no features"},
		{`{"features":[{"scale":1}]}`, "feature 1 has no name"},
		{`{"features":[` + f + `,` + f + `]}`, `feature "heat" stands twice`},
		{`{"features":[{"name":"heat","weight":1}]}`, `feature "heat" has the scale 0`},
	} {
		if _, err := Read("m.json", strings.NewReader(c.json)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.json, err, c.want)
		}
	}
}

func FuzzReadModel(f *testing.F) {
	f.Add(`{"intercept":1,"features":[{"name":"heat","scale":1,"weight":1}]}`)
	f.Add(`{"features":[{"name":"heat","scale":1e-320,"weight":1e308}]}`)
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
