package tone

import (
	"context"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"tellings/corpus"
)

// Numbers worked out by hand: all words stand by 200 targets, 40 of them positive and 60 negative. Vile stands by 20, 1 and 15:
// (1 − 20·0.2)/(20+20) = −0.075 and (15 − 20·0.3)/(20+20) = 0.225.
func TestWord(t *testing.T) {
	table, err := readWords("w.tsv", "# name: w\nbefore\tvile\t20\t1\t15\nbefore\tquay\t180\t39\t45\n2 behind\tof ^\t5\t1\t1\n")
	if err != nil {
		t.Fatal(err)
	}
	of := newTones(table)
	w := of.words[of.word["vile"]][rightBefore]
	if math.Abs(w.tone+0.3) > 1e-9 || math.Abs(w.polar-0.15) > 1e-9 {
		t.Errorf("vile: %+v, want tone -0.300, polar 0.150", w)
	}
	if w := of.words[of.word["vile"]][rightBehind]; w != (wordTone{}) {
		t.Errorf("where nothing was counted: %+v", w)
	}
	if w := of.turns[behind2][uint64(of.inTurn["of"])<<wordBits|uint64(of.name)]; w != (wordTone{}) {
		t.Errorf("a turn like all turns of its zone: %+v", w)
	}
}

func TestReadWordsErrors(t *testing.T) {
	for _, c := range []struct{ table, want string }{
		{"vile\t1\n", "w.tsv:1: expected a term and 3 counts"},
		{"above\tvile\t1\t1\t1\n", `w.tsv:1: expected a zone and a term, found "above\tvile"; the zones are before, behind`},
		{"before\tvile\t0\t0\t0\n", `w.tsv:1: "before\tvile" stands by no target`},
	} {
		if _, err := readWords("w.tsv", c.table); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %q", c.table, err, c.want)
		}
	}
}

// Words are counted by the side of the target that they stand on and by negation; names and the target itself are not. Turns are
// the very words at the target.
func TestCountWords(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("a.jsonl", []byte(`{"id":"1","outlet":"Gull","text":"The vile plan pleased Ada Quill at the quay, not in the town."}`+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	src, err := corpus.Open([]string{"a.jsonl"}, nil, corpus.Options{})
	if err != nil {
		t.Fatal(err)
	}
	m, err := Shipped()
	if err != nil {
		t.Fatal(err)
	}
	table, err := CountWords(context.Background(), analyzer(), m, src, 1, 1, func(r corpus.Reject) { t.Errorf("%+v", r) })
	if err != nil {
		t.Fatal(err)
	}
	for term, want := range map[string][]zone{
		"vile": {rightBefore, affirmed}, "quay": {rightBehind, affirmed}, "town": {fartherOff, negated}, "quill": nil,
		"pleased": {rightBefore, affirmed, before1}, "plan pleased": {before2}, "at the quay": {behind3}, "pleased at": {between},
	} {
		var got []zone
		for z := range zones {
			if c := table.Of(zoneNames[z] + "\t" + term); c == nil {
				continue
			} else if c[targetsColumn] != 1 {
				t.Errorf("%s: %d targets in zone %s", term, c[targetsColumn], zoneNames[z])
			}
			got = append(got, z)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: zones %v, want %v", term, got, want)
		}
	}
}
