package stats

import "testing"

// All ways are gone through where there are few, each once and the observed one first; random ones where there are many.
func TestDeal(t *testing.T) {
	seen, first := map[[3]int]bool{}, true
	exact := deal(3, 3, nil, func(chosen []int) bool {
		if first && [3]int(chosen) != [3]int{0, 1, 2} {
			t.Errorf("the first is %v", chosen)
		}
		first = false
		seen[[3]int(chosen)] = true
		return true
	})
	if !exact || len(seen) != 20 {
		t.Errorf("%d ways to choose 3 of 6, exact %v; want all 20", len(seen), exact)
	}
	n := 0
	exact = deal(30, 30, Seed(1, "deal"), func(chosen []int) bool {
		n++
		met := map[int]bool{}
		for _, i := range chosen {
			if met[i] || i < 0 || i > 59 {
				t.Fatalf("%v", chosen)
			}
			met[i] = true
		}
		return len(met) == 30
	})
	if exact || n != randomDeals {
		t.Errorf("30 of 60: %d ways, exact %v", n, exact)
	}
}

func TestArrangements(t *testing.T) {
	for _, c := range []struct{ a, b, want int }{{0, 5, 1}, {5, 5, 252}, {7, 9, 11440}, {3, 2, 10}} {
		if got := arrangements(c.a, c.b); got != c.want {
			t.Errorf("C(%d, %d) = %d, want %d", c.a+c.b, c.a, got, c.want)
		}
	}
	if arrangements(100, 1_000_000) <= exactLimit {
		t.Error("many are few")
	}
}
