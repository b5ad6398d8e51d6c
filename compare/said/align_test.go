package said

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

const pledge = "We will rebuild the old lighthouse, we will repair the harbour wall, and we shall ask no village to pay a single crown."

func TestAlign(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		shared     int // words of the shorter that are found
	}{
		{"the same", pledge, pledge, 23},
		{"another case", "Rebuild The Old Lighthouse", pledge, 4},
		{"curly apostrophe", "we don’t pay", "we don't pay", 4},
		{"a contraction and its words", "we won’t pay, we cannot, we’ll see", "we will not pay, we can not, we will see", 10},
		{"head cut", "we shall ask no village to pay a single crown", pledge, 10},
		{"tail cut", "We will rebuild the old lighthouse", pledge, 6},
		{"middle cut", "We will rebuild the old lighthouse and we shall ask no village to pay", pledge, 14},
		{"ellipsis", "We will rebuild the old lighthouse … and we shall ask no village to pay", pledge, 14},
		{"points", "We will rebuild ... the harbour wall", pledge, 6},
		{"an editor's words", "we will rebuild the [famous] old lighthouse", pledge, 6},
		{"another order", "repair the harbour wall, rebuild the old lighthouse", pledge, 8},
		{"two adjectives turned round", "quiet, patient diplomacy", "patient, quiet diplomacy", 3},
		{"one word changed", "We shall rebuild the new lighthouse", pledge, 3}, // function words beyond a change are left to cover.add
		{"one word put in", "rebuild the fine old lighthouse and repair the harbour wall", pledge, 8},
		{"another form of a word", "rebuilding the old lighthouse", pledge, 4},
		{"nothing", "Prices of beet rose sharply", pledge, 0},
		{"function words alone", "and we will the", pledge, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := phrases(t, c.a, c.b)
			var al aligner
			m := al.align(w[0], w[1])
			if len(m.pairs) != c.shared {
				t.Errorf("%d words shared, want %d: %v", len(m.pairs), c.shared, shown(m, w[0], c.a))
			}
		})
	}
}

// shown is the shared words of a, by their places.
func shown(m alignment, a []Word, s string) []string {
	fields := strings.Fields(s)
	var out []string
	for _, p := range m.pairs {
		if p.a < len(fields) && len(a) == len(fields) {
			out = append(out, fields[p.a])
		}
	}
	return out
}

// Whatever the words: pairs hold the same stem, no word is paired twice, all lie within, order runs with a, and a and b may be
// exchanged.
func TestAlignLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.Custom(func(t *rapid.T) Word {
			stem := rapid.Int32Range(0, 8).Draw(t, "stem")
			return Word{stem: stem, weight: []int32{3, 3, 3, 20, 35, 40, 60, 80, 90}[stem], content: stem > 2}
		})
		a, b := rapid.SliceOfN(word, 0, 30).Draw(t, "a"), rapid.SliceOfN(word, 0, 30).Draw(t, "b")
		checkAlignment(t, a, b)
	})
}

func FuzzAlign(f *testing.F) {
	f.Add([]byte("abcdef"), []byte("defabc"))
	f.Add([]byte("aaaa"), []byte("aaaaaaaa"))
	f.Add([]byte(""), []byte("x"))
	f.Fuzz(func(t *testing.T, a, b []byte) {
		checkAlignment(t, bytesAsWords(a), bytesAsWords(b))
	})
}

func bytesAsWords(s []byte) []Word {
	words := make([]Word, min(len(s), 200))
	for i := range words {
		words[i] = Word{stem: int32(s[i]), weight: int32(s[i]%90) + 3, content: s[i]%3 != 0}
	}
	return words
}

type failer interface {
	Helper()
	Fatalf(format string, args ...any)
}

func checkAlignment(t failer, a, b []Word) {
	t.Helper()
	var al aligner
	m := al.align(a, b)
	usedA, usedB := map[int]bool{}, map[int]bool{}
	weight, last := int32(0), -1
	for _, p := range m.pairs {
		if p.a <= last || p.a >= len(a) || p.b < 0 || p.b >= len(b) || usedA[p.a] || usedB[p.b] || a[p.a].stem != b[p.b].stem {
			t.Fatalf("pair %v of %v is out of order, out of range, used twice, or of two words", p, m.pairs)
		}
		usedA[p.a], usedB[p.b], last = true, true, p.a
		weight += min(a[p.a].weight, b[p.b].weight)
	}
	if weight != m.weight || m.run > len(m.pairs) || m.content > len(m.pairs) {
		t.Fatalf("weight %d, run %d, content %d do not belong to %d pairs of weight %d", m.weight, m.run, m.content, len(m.pairs), weight)
	}
	other := al.align(b, a)
	if other.weight != m.weight || other.run != m.run || len(other.pairs) != len(m.pairs) {
		t.Fatalf("exchanged: weight %d, run %d, %d pairs; before %d, %d, %d", other.weight, other.run, len(other.pairs), m.weight, m.run, len(m.pairs))
	}
	for _, p := range other.pairs {
		if !usedA[p.b] || !usedB[p.a] {
			t.Fatalf("pair %v stands in the exchanged alignment alone", p)
		}
	}
}

func BenchmarkAlign(b *testing.B) {
	w := phrases(b, strings.Repeat(pledge+" ", 3), pledge)
	var al aligner
	b.ReportAllocs()
	for b.Loop() {
		al.align(w[0], w[1])
	}
}
