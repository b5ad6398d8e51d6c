package features

import (
	"slices"
	"testing"
)

// TestSilence wants who was asked and did not answer.
func TestSilence(t *testing.T) {
	cases := []struct {
		name, text string
		want       []string
	}{
		{"no response", "Ann Lee did not immediately respond to a request for comment.", []string{"Ann Lee"}},
		{"declined", "A spokesman for Lee declined to comment.", []string{"A spokesman for Lee"}},
		{"declined an interview", "Tom Moss declined an interview.", []string{"Tom Moss"}},
		{"would not", "Tom Moss would not comment.", []string{"Tom Moss"}},
		{"calls", "Tom Moss did not return calls.", []string{"Tom Moss"}},
		{"not reached", "Tom Moss could not be reached.", []string{"Tom Moss"}},
		{"unavailable", "Tom Moss was unavailable for comment.", []string{"Tom Moss"}},
		{"answered", "Ann Lee responded to a request for comment.", nil},
		{"no enquiry", "Ann Lee did not respond to the storm.", nil},
		{"a deal", "The town did not reach a deal.", nil},
		{"declined something else", "Ann Lee declined to run.", nil},
	}
	a := cueAnalyzer(t)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := a.Extract(article(c.text))
			r := a.Read(d)
			var got []string
			for _, who := range r.Actors.Silent {
				if got = append(got, r.SpeakerName(who)); who < 0 {
					got[len(got)-1] = "?"
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
