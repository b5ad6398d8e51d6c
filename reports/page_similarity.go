package reports

import (
	"math"
	"slices"
	"strconv"

	"tellings/compare"
)

// Matrix is how alike the outlets of an event tell it, two by two.
type Matrix struct {
	Outlets []string
	Cells   [][]Alike // Cells[i][j] for Outlets[i] and Outlets[j]
	Hidden  int       // outlets that are left out
}

// Alike is the similarity of one pair; Known is false where there is none, as for an outlet with itself.
type Alike struct {
	Value  float64
	Known  bool
	Unlike string // why the two are not comparable; empty where they are
}

// Text is the value with two digits, a dash where there is none.
func (a Alike) Text() string {
	if !a.Known {
		return "–"
	}
	return strconv.FormatFloat(a.Value, 'f', 2, 64)
}

// unlikeNote says behind the value that the two are not comparable, and why.
func (a Alike) unlikeNote() string {
	if a.Unlike == "" {
		return ""
	}
	return " (not comparable: " + a.Unlike + ")"
}

// Tint is the value in percent, for the shade of a cell.
func (a Alike) Tint() int { return int(100*min(max(a.Value, 0), 1) + 0.5) }

const matrixShown = 12 // outlets in the matrix; similarity.csv has every pair

func matrix(c *compare.Comparison) Matrix {
	pairs := compare.Found[compare.Similarities](c)
	if len(pairs) == 0 {
		return Matrix{}
	}
	m := Matrix{Outlets: c.Outlets[:min(len(c.Outlets), matrixShown)]}
	m.Hidden = len(c.Outlets) - len(m.Outlets)
	m.Cells = make([][]Alike, len(m.Outlets))
	for i := range m.Cells {
		m.Cells[i] = make([]Alike, len(m.Outlets))
	}
	for _, p := range pairs {
		i, j := slices.Index(m.Outlets, p.Outlet), slices.Index(m.Outlets, p.Other)
		if i >= 0 && j >= 0 && i != j && !math.IsNaN(p.Value) {
			m.Cells[i][j] = Alike{p.Value, true, aspects(p.Reason)}
			m.Cells[j][i] = m.Cells[i][j]
		}
	}
	return m
}
