package wordvec

import (
	"bytes"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"gonum.org/v1/gonum/mat"
)

func cosine(t *testing.T, v *Table, a, b string) float64 {
	t.Helper()
	var x, y [Dimensions]float64
	if !v.Add(x[:], a) || !v.Add(y[:], b) {
		t.Fatalf("no vector of %s or %s", a, b)
	}
	dot, xx, yy := 0.0, 0.0, 0.0
	for d := range x {
		dot, xx, yy = dot+x[d]*y[d], xx+x[d]*x[d], yy+y[d]*y[d]
	}
	return dot / math.Sqrt(xx*yy)
}

func TestShippedWordsOfLikeUseAreNear(t *testing.T) {
	v, err := Shipped()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range [][3]string{{"rifle", "gun", "tax"}, {"senator", "democrat", "river"}, {"gunman", "shooter", "budget"}, {"hospital", "patients", "election"}} {
		if near, far := cosine(t, v, c[0], c[1]), cosine(t, v, c[0], c[2]); near < far+0.2 {
			t.Errorf("%s: %s %.2f, %s %.2f", c[0], c[1], near, c[2], far)
		}
	}
}

// Oracle: gonum's own decomposition of a small symmetric matrix.
func TestDecompose(t *testing.T) {
	const n, k = 30, 5
	rng := rand.New(rand.NewPCG(3, 4))
	dense := mat.NewSymDense(n, nil)
	for range k { // of rank k
		x := mat.NewVecDense(n, nil)
		for i := range n {
			x.SetVec(i, rng.NormFloat64())
		}
		dense.SymRankOne(dense, 1+rng.Float64(), x)
	}
	rows := make([]sparseRow, n)
	for i := range n {
		for j := range n {
			rows[i].columns, rows[i].values = append(rows[i].columns, int32(j)), append(rows[i].values, dense.At(i, j))
		}
	}
	vectors, err := decompose(rows, k)
	if err != nil {
		t.Fatal(err)
	}
	for i := range n { // all eigenvalues are positive, so the vectors' products are the matrix
		for j := range n {
			dot := 0.0
			for d := range k {
				dot += vectors[i][d] * vectors[j][d]
			}
			if math.Abs(dot-dense.At(i, j)) > 1e-6 {
				t.Fatalf("%d,%d: %.6f, want %.6f", i, j, dot, dense.At(i, j))
			}
		}
	}
}

func TestReadErrors(t *testing.T) {
	for content, want := range map[string]string{
		"word\t3\tAAAA\n":                 "v.tsv:1: the vector",
		"# sentences: 5\nword\tx\tAAAA\n": `v.tsv:2: "x" is not a number`,
		"# sentences: 5\nword\n":          "v.tsv:2: expected a word",
		"# name: nothing\n":               "no line",
	} {
		if _, err := read("v.tsv", content); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", content, err, want)
		}
	}
}

func TestRoundTrip(t *testing.T) {
	v, err := Shipped()
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := v.Write(&b); err != nil {
		t.Fatal(err)
	}
	again, err := read("again", b.String())
	if err != nil || again.Len() != v.Len() || cosine(t, again, "rifle", "gun") != cosine(t, v, "rifle", "gun") {
		t.Error(err)
	}
}

func FuzzTable(f *testing.F) {
	f.Add("# sentences: 5\nword\t3\tAAAA\n")
	f.Fuzz(func(t *testing.T, content string) {
		if v, err := read("v", content); err == nil && v.Sentences < 1 {
			t.Error("no sentences")
		}
	})
}
