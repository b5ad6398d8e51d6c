package reports

import (
	"fmt"
	"math"
	"strconv"
)

const (
	intervalWidth = 600 // in a file of its own
	intervalRow   = 40
)

// intervalsSVG is a line a difference: a point where it is, a stroke as far as it may reach, and the line of no difference. A filled
// point is told apart from none.
func intervalsSVG(v *intervalsBlock, root string) string {
	reach := v.reach()
	at := func(x float64) float64 { return 50 + 47*min(max(x/reach, -1), 1) } // in parts of a hundred of the width
	height := len(v.Rows)*intervalRow + 24
	return drawWide(root, v.Caption, intervalWidth, height, func(d *drawing) {
		for _, tick := range []float64{-1, -.5, 0, .5, 1} {
			x := at(tick * reach)
			d.rule(x, height-18)
			if tick != -.5 && tick != .5 { // five names are too many on a narrow page
				fmt.Fprintf(d, `<text x="%.1f%%" y="%d" text-anchor="%s">%s</text>`, x, height-4, anchor(x), v.name(tick*reach))
			}
		}
		for i := range v.Rows {
			r := &v.Rows[i]
			y := i * intervalRow
			d.rowName(y+13, r.Name, "")
			class := "d-perhaps"
			if r.Sure {
				class = "d-lead"
			}
			d.mark(fmt.Sprintf(`<line class="reach" x1="%.1f%%" y1="%d" x2="%.1f%%" y2="%[2]d"/><circle cx="%.1[4]f%%" cy="%[2]d" r="5.5" class="%[5]s"/>`, at(r.Low), y+27, at(r.High), at(r.Value), class), r.Title, "")
		}
	})
}

// reach is how far the axis goes to either side: a round number.
func (v *intervalsBlock) reach() float64 {
	far := 0.0
	for _, r := range v.Rows {
		for _, x := range []float64{r.Value, r.Low, r.High} {
			if !math.IsNaN(x) && !math.IsInf(x, 0) {
				far = max(far, math.Abs(x))
			}
		}
	}
	step := .2
	if v.Ratios {
		step = 2 // of log2, so that its half is a whole number too: twice, four times
	}
	return max(step, step*math.Ceil(far/step))
}

// name is what a place of the axis means.
func (v *intervalsBlock) name(x float64) string {
	switch {
	case x == 0:
		return "no difference"
	case !v.Ratios:
		return signed(100*x, 0) + " " + v.Unit
	case x > 0:
		return "×" + strconv.FormatFloat(math.Exp2(x), 'g', 3, 64)
	}
	return "÷" + strconv.FormatFloat(math.Exp2(-x), 'g', 3, 64)
}
