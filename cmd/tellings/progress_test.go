package main

import (
	"testing"
	"time"
)

func TestFarLine(t *testing.T) {
	for _, c := range []struct {
		name, want string
		n, of      int
		took       time.Duration
	}{
		{"nothing can be said of the pace yet", "articles read: 12", 12, 0, 300 * time.Millisecond},
		{"the end is not known", "articles read: 1200, 600 a second", 1200, 0, 2 * time.Second},
		{"a quarter is done", "articles read: 1000 of 4000 (25 %), 100 a second, 30s left", 1000, 4000, 10 * time.Second},
		{"minutes", "articles read: 10 of 4000 (0 %), 1 a second, 1h6m30s left", 10, 4000, 10 * time.Second},
		{"all is done", "articles read: 40 of 40 (100 %), 10 a second, 0s left", 40, 40, 4 * time.Second},
		{"none is done", "articles read: 0 of 40 (0 %)", 0, 40, 4 * time.Second},
	} {
		if got := farLine("articles read:", c.n, c.of, c.took); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
