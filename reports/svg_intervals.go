package reports

import (
	"fmt"
	"math"
	"strconv"
)

const (
	intervalWidth = 600
	intervalRow   = 40
)

// intervalsSVG is a line a difference: a point where it is, a stroke as far as it may reach, and the line of no difference. A filled
// point is told apart from none.
func intervalsSVG(v *Intervals, root string) string {
	reach := v.reach()
	at := func(x float64) float64 {
		return float64(intervalWidth)/2 + (float64(intervalWidth)/2-20)*min(max(x/reach, -1), 1)
	}
	height := len(v.Rows)*intervalRow + 24
	return draw(root, v.Caption, intervalWidth, height, func(d *drawing) {
		for _, tick := range []float64{-1, -.5, 0, .5, 1} {
			x := at(tick * reach)
			fmt.Fprintf(d, `<path class="rule" d="M%.0f 0V%d"/><text x="%.0f" y="%d" text-anchor="%s">%s</text>`, x, height-18, x, height-4, anchors[int(2*tick)+2], v.name(tick*reach))
		}
		for i := range v.Rows {
			r := &v.Rows[i]
			y := i * intervalRow
			d.rowName(y+13, r.Name, "")
			class := "d-perhaps"
			if r.Sure {
				class = "d-lead"
			}
			d.mark(fmt.Sprintf(`<path class="reach" d="M%.1f %dH%.1f"/><circle cx="%.1f" cy="%d" r="5.5" class="%s"/>`, at(r.Low), y+27, at(r.High), at(r.Value), y+27, class), r.Title, "")
		}
	})
}

// anchors are those of the names of the axis, from left to right: none stands out of the picture.
var anchors = [...]string{"start", "middle", "middle", "middle", "end"}

// reach is how far the axis goes to either side: a round number.
func (v *Intervals) reach() float64 {
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
func (v *Intervals) name(x float64) string {
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
