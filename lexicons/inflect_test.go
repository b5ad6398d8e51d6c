package lexicons

import (
	"slices"
	"testing"
)

func TestInflectVerb(t *testing.T) {
	for _, c := range []struct{ verb, past, participle string }{
		{"attack", "attacked", "attacked"}, {"take", "took", "taken"}, {"shoot", "shot", "shot"}, {"come", "came", "come"},
		{"sing", "sang", "sung"}, {"cut", "cut", "cut"}, {"mislead", "misled", "misled"}, {"win", "won", "won"}, {"get", "got", "gotten"},
		{"overthrow", "overthrew", "overthrown"}, {"prove", "proved", "proven"}, {"be", "was", "been"},
	} {
		f := InflectVerb(c.verb)
		if !slices.Contains(f.Past, c.past) || !slices.Contains(f.Participle, c.participle) {
			t.Errorf("%s: %+v, want past %s and participle %s", c.verb, f, c.past, c.participle)
		}
	}
	if f := InflectVerb("take"); slices.Contains(f.Past, "taken") || slices.Contains(f.Participle, "took") {
		t.Errorf("take: %+v mixes past and participle", f)
	}
	for _, verb := range IrregularVerbs() {
		if f := InflectVerb(verb); len(f.Past) == 0 || len(f.Participle) == 0 {
			t.Errorf("%s has no past or no participle: %+v", verb, f)
		}
	}
}

func TestInflectNoun(t *testing.T) {
	for noun, plural := range map[string]string{
		"attack": "attacks", "ally": "allies", "son-in-law": "sons-in-law", "act of war": "acts of war", "monarch": "monarchs", "congresswoman": "congresswomen",
	} {
		if got := InflectNoun(noun); !slices.Equal(got, []string{plural}) {
			t.Errorf("plurals of %s are %q, want %s", noun, got, plural)
		}
	}
	if got := InflectNoun("aircraft"); len(got) > 1 || len(got) == 1 && got[0] != "aircraft" {
		t.Errorf("plurals of aircraft are %q", got)
	}
}
