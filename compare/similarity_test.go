package compare

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func TestSimilarity(t *testing.T) {
	river, quake := "The river rose above the wall of the harbour on Monday.", "An earthquake shook villages near Brenna before dawn."
	for _, c := range []struct {
		name string
		a, b []string
		want float64
	}{
		{"the same text", []string{river}, []string{river}, 1},
		{"the same words in the same shares", []string{river}, []string{river, river + " "}, 1},
		{"no word shared", []string{river}, []string{quake}, 0},
		{"nothing said", []string{river}, []string{"…"}, 0},
		{"function words alone", []string{"It was there."}, []string{"It was there."}, 0},
		// Words of one event weigh ln((1+N)/(1+df)); with one background they weigh the same: cosine of (1,1) and (1,0).
		{"half the words", []string{repeated("ferry", 2, "harbour", 2)}, []string{repeated("ferry", 2)}, halfShared()},
	} {
		tellings := []piece{}
		for _, s := range c.a {
			tellings = append(tellings, piece{"Alder", s})
		}
		for _, s := range c.b {
			tellings = append(tellings, piece{"Birch", s})
		}
		tellings = append(tellings, piece{"Cedar", "Sheep graze quietly."}) // so that no word is in every article
		rows := look[Similarities](t, newEvent(t, nil, tellings...), "similarity", Options{})
		if len(rows) != 3 || rows[0].Outlet != "Alder" || rows[0].Other != "Birch" || rows[0].Measure != "cosine" {
			t.Fatalf("%s: %+v", c.name, rows)
		}
		near(t, c.name, rows[0].Value, c.want, 1e-9)
		if len(c.a) < 2 || len(c.b) < 2 {
			near(t, c.name+": low, with a single article", rows[0].Low, math.NaN(), 0)
		}
	}
}

// halfShared is the cosine of ferry+harbour with ferry, of three articles ferry in two and harbour in one, by hand.
func halfShared() float64 {
	ferry, harbour := math.Log(4.0/3), math.Log(4.0/2)
	return ferry / math.Hypot(ferry, harbour)
}

// Oracle: the jackknife from its definition, every vector summed anew without the article left out.
func TestSimilarityInterval(t *testing.T) {
	e := newEvent(t, nil,
		piece{"Alder", repeated("ferry", 4, "boat", 2, "wall", 1)}, piece{"Alder", repeated("ferry", 3, "boat", 3)}, piece{"Alder", repeated("ferry", 3, "boat", 2, "wall", 2)},
		piece{"Birch", repeated("ferry", 3, "harbour", 5)}, piece{"Birch", repeated("ferry", 2, "harbour", 4, "boat", 1)},
		piece{"Cedar", repeated("dam", 3, "sheep", 2)})
	weights := fact(t, e, weightsFact)
	w := e.readers.words.Take().count(e)
	vector := func(from, end, without int) []float64 {
		v := make([]float64, len(w.terms))
		for d := from; d < end; d++ {
			for i, c := range w.docs[d] {
				if d != without {
					v[c.term] += weights[d][i]
				}
			}
		}
		return v
	}
	theta := func(without int) float64 {
		a, b := vector(0, 3, without), vector(3, 5, without)
		var dot, a2, b2 float64
		for i := range a {
			dot, a2, b2 = dot+a[i]*b[i], a2+a[i]*a[i], b2+b[i]*b[i]
		}
		return dot / math.Sqrt(a2*b2)
	}
	variance := 0.0
	for _, outlet := range [][]int{{0, 1, 2}, {3, 4}} {
		mean, n := 0.0, float64(len(outlet))
		for _, d := range outlet {
			mean += theta(d) / n
		}
		for _, d := range outlet {
			variance += (n - 1) / n * (theta(d) - mean) * (theta(d) - mean)
		}
	}
	got, half := look[Similarities](t, e, "similarity", Options{})[0], 1.959964*math.Sqrt(variance)
	near(t, "cosine", got.Value, theta(-1), 1e-12)
	near(t, "low", got.Low, max(0, theta(-1)-half), 1e-6)
	near(t, "high", got.High, min(1, theta(-1)+half), 1e-6)
	if got.Low == 0 && got.High == 1 {
		t.Error("both ends are cut, so nothing was tested")
	}
}

// Which outlet comes first makes no difference; values and intervals stay within 0 and 1 and around each other.
func TestSimilarityLaws(t *testing.T) {
	text := rapid.Custom(func(t *rapid.T) string {
		counts := []any{}
		for _, w := range []string{"apple", "berry", "cedar", "delta", "ember", "flint"} {
			counts = append(counts, w, rapid.IntRange(0, 3).Draw(t, w))
		}
		return repeated(counts...)
	})
	rapid.Check(t, func(rt *rapid.T) {
		a := rapid.SliceOfN(text, 1, 3).Draw(rt, "a")
		b := rapid.SliceOfN(text, 1, 3).Draw(rt, "b")
		similar := func(first, second string) Similarity {
			var tellings []piece
			for _, s := range a {
				tellings = append(tellings, piece{first, s})
			}
			for _, s := range b {
				tellings = append(tellings, piece{second, s})
			}
			return look[Similarities](t, newEvent(t, nil, tellings...), "similarity", Options{})[0]
		}
		got, mirrored := similar("Alder", "Birch"), similar("Birch", "Alder")
		if math.Abs(got.Value-mirrored.Value) > 1e-9 || math.IsNaN(got.Low) != math.IsNaN(mirrored.Low) || math.Abs(got.Low-mirrored.Low) > 1e-9 {
			rt.Fatalf("%+v, the other way round %+v", got, mirrored)
		}
		if got.Value < 0 || got.Value > 1 || got.Low > got.Value || got.High < got.Value || got.Low < 0 || got.High > 1 {
			rt.Fatalf("%+v", got)
		}
		if has := len(a) > 1 && len(b) > 1; has == math.IsNaN(got.Low) {
			rt.Fatalf("%d and %d articles: interval [%v, %v]", len(a), len(b), got.Low, got.High)
		}
	})
}

// Three articles a side can be dealt out in 20 ways; where the sides share no word, only the observed way and its mirror are as unlike.
func TestSimilarityBesideOneSource(t *testing.T) {
	var tellings []piece
	for _, s := range []string{"ferry", "boat", "wall"} {
		tellings = append(tellings, piece{"Alder", repeated("harbour", 3, s, 2)}, piece{"Birch", repeated("dam", 3, s+"s", 2)})
	}
	row := look[Similarities](t, newEvent(t, nil, tellings...), "similarity", Options{})[0]
	near(t, "p", row.P, 0.1, 1e-12)
	if !(row.Value < 0.01 && row.SameSource > 0.3) {
		t.Errorf("cosine %v, of one source %v", row.Value, row.SameSource)
	}
	row = look[Similarities](t, newEvent(t, nil, piece{"Alder", "A dam burst."}, piece{"Birch", "A dam held."}), "similarity", Options{})[0]
	near(t, "one article each", row.SameSource, math.NaN(), 0)
}
