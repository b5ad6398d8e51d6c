package coverage

import "testing"

func TestCohere(t *testing.T) {
	dam := []string{
		"The dam above Oster broke on Tuesday night. Nine mills were flooded. Minister Ada Lund will visit the village on Friday. " + filler[0],
		"Nine mills were flooded when the dam above Oster broke on Tuesday. On Friday Minister Lund will visit the village. " + filler[1],
		"Ada Lund, the minister, will visit Oster village on Friday. The dam there broke on Tuesday and flooded nine mills. " + filler[2],
	}
	for _, test := range []struct {
		name  string
		texts []string
		want  Grade
	}{
		{"one event", dam, One},
		{"two of three tell it", []string{dam[0], dam[1], filler[2] + " " + filler[2]}, Running},
		{"nothing in common", filler, Topic},
		{"two briefs", []string{"The dam above Oster broke on Tuesday night.", "On Tuesday the dam broke above Oster."}, One},
		{"one outlet", dam[:1], One},
		{"none", nil, One},
	} {
		e := newEvent(t, test.texts...)
		if got := Cohere(&e, find(t, e)); got.Grade != test.want {
			t.Errorf("%s: %v (%.2f), want %v", test.name, got.Grade, got.Share, test.want)
		}
	}
}
