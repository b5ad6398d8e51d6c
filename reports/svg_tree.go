package reports

import (
	"fmt"

	"tellings/compare/stats"
)

const (
	treeWidth = 640 // in a file of its own
	leafRow   = 40
)

// A tree and not a map: over the 16 events of news-5k that five outlets or more tell, the heights of the tree follow the likenesses with
// r = .89 (cophenetic, mean), the distances on a map of two dimensions (LSA, truncated SVD of the same vectors) with .73.

// treeSVG draws a tree, a leaf a row below its name: the farther to the right two branches join, the less alike they are.
func treeSVG(t *treeBlock, root string) string {
	height := len(t.Leaves)*leafRow + 24
	return drawWide(root, t.Caption, treeWidth, height, func(d *drawing) {
		for _, alike := range []float64{1, .5, 0} {
			x := joint(1 - alike)
			d.rule(x, height-18)
			fmt.Fprintf(d, `<text x="%.1f%%" y="%d" text-anchor="%s">%g</text>`, x, height-4, anchor(x), alike)
		}
		row := 0
		t.branch(d, t.Root, &row)
	})
}

// joint is where two join that are so unlike, in parts of a hundred of the width.
func joint(unlike float64) float64 { return 2 + 94*min(max(unlike, 0), 1) }

// branch draws a branch and returns where its stem begins.
func (t *treeBlock) branch(d *drawing, b *stats.Branch, row *int) (x, y float64) {
	if b.Leaf >= 0 {
		y = float64(*row * leafRow)
		*row++
		d.rowName(int(y)+13, t.Leaves[b.Leaf], "")
		return joint(0), y + 26
	}
	ax, ay := t.branch(d, b.Left, row)
	bx, by := t.branch(d, b.Right, row)
	x = joint(b.Height)
	const line = `<line class="twig" x1="%.1f%%" y1="%.1f" x2="%.1f%%" y2="%.1f"/>`
	d.mark(fmt.Sprintf(line+line+line, ax, ay, x, ay, x, ay, x, by, bx, by, x, by), fmt.Sprintf("likeness %.2f of 1", 1-b.Height), "")
	return x, (ay + by) / 2
}
