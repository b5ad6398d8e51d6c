package reports

import (
	"fmt"

	"tellings/compare/stats"
)

const (
	treeWidth = 420 // units from the trunk to the leaves
	leafRow   = 24
)

// treeSVG draws a tree with its leaves at the left: the farther to the right two branches join, the less alike they are.
func treeSVG(t *Tree, root string) string {
	label := t.Caption
	return draw(root, label, treeWidth+220, len(t.Leaves)*leafRow+8, func(d *drawing) {
		row := 0
		t.branch(d, t.Root, &row)
	})
}

// branch draws a branch and returns where its stem begins.
func (t *Tree) branch(d *drawing, b *stats.Branch, row *int) (x, y float64) {
	if b.Leaf >= 0 {
		y = float64(*row*leafRow) + 14
		*row++
		fmt.Fprintf(d, "\n"+`<text x="1" y="%.0f" class="who">%s</text>`, y+4, safe(cutTo(t.Leaves[b.Leaf], 26)))
		return 200, y
	}
	ax, ay := t.branch(d, b.Left, row)
	bx, by := t.branch(d, b.Right, row)
	x = 200 + treeWidth*min(max(b.Height, 0), 1)
	d.mark(fmt.Sprintf(`<path class="twig" d="M%.1f %.1fH%.1fV%.1fH%.1f"/>`, ax, ay, x, by, bx), fmt.Sprintf("likeness %.2f of 1", 1-b.Height), "")
	return x, (ay + by) / 2
}
