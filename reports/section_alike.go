package reports

import (
	"fmt"
	"math"
	"slices"

	"tellings/compare"
	"tellings/compare/stats"
)

const alikeShown = 12 // outlets in the table of likeness

// alikeSection is how much alike two outlets tell the event, by their words.
func alikeSection(s *eventScene) pageSection {
	pairs := compare.Found[compare.Similarities](s.Comparison)
	outlets := s.Outlets[:min(len(s.Outlets), alikeShown)]
	if len(pairs) == 0 || len(outlets) < 3 {
		return pageSection{}
	}
	m := matrixBlock{Caption: "Likeness of words, 0 to 1 (cosine of TF-IDF)"}
	for _, o := range outlets {
		m.Rows, m.Cols = append(m.Rows, say(s.outlet(o))), append(m.Cols, s.outlet(o))
		m.Cells = append(m.Cells, make([]matrixCell, len(outlets)))
	}
	var near, far *compare.Similarity
	for i := range pairs {
		p := &pairs[i]
		if math.IsNaN(p.Value) {
			continue
		}
		if near == nil || p.Value > near.Value {
			near = p
		}
		if far == nil || p.Value < far.Value {
			far = p
		}
		a, b := slices.Index(outlets, p.Outlet), slices.Index(outlets, p.Other)
		if a < 0 || b < 0 {
			continue
		}
		title := s.outlet(p.Outlet) + " and " + s.outlet(p.Other)
		if !math.IsNaN(p.SameSource) {
			title += fmt.Sprintf("; two halves of one source with as many articles: %.2f", p.SameSource)
		}
		c := matrixCell{Text: fmt.Sprintf("%.2f", p.Value), Depth: int(math.Ceil(5 * p.Value)), Title: title}
		m.Cells[a][b], m.Cells[b][a] = c, c
	}
	if near == nil {
		return pageSection{}
	}
	for i := range outlets {
		m.Cells[i][i] = matrixCell{Text: "–"}
	}
	section := pageSection{ID: "alike", Title: "How alike", Blocks: []block{foldBlock{"All pairs", []block{m}}}}
	if tree, ok := s.tree(outlets, pairs); ok {
		section.Blocks = append([]block{tree}, section.Blocks...)
	}
	section.Lead = say(fmt.Sprintf("By their words %s and %s are most alike (%.2f of 1), %s and %s least (%.2f).",
		s.outlet(near.Outlet), s.outlet(near.Other), near.Value, s.outlet(far.Outlet), s.outlet(far.Other), far.Value))
	return section
}

// tree joins outlets by the likeness of their words. It takes four, each alike in a known way to every other.
func (s *eventScene) tree(outlets []string, pairs compare.Similarities) (treeBlock, bool) {
	n := len(outlets)
	likeness := make([]float64, n*n)
	known := 0
	for i := range pairs {
		a, b := slices.Index(outlets, pairs[i].Outlet), slices.Index(outlets, pairs[i].Other)
		if a >= 0 && b >= 0 && !math.IsNaN(pairs[i].Value) {
			likeness[a*n+b], likeness[b*n+a] = pairs[i].Value, pairs[i].Value
			known++
		}
	}
	if n < 4 || known < n*(n-1)/2 {
		return treeBlock{}, false
	}
	t := treeBlock{Caption: "The farther left two join, the more alike their words: 1 the same, 0 nothing in common", Root: stats.Tree(n, func(a, b int) float64 { return 1 - likeness[a*n+b] })}
	for _, o := range outlets {
		t.Leaves = append(t.Leaves, s.outlet(o))
	}
	return t, true
}
