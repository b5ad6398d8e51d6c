package reports

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"tellings/compare"
	"tellings/features/frames"
)

// framesSection shows how each outlet's own voice is shared out among frames: a matrix for each inventory, the words behind its numbers, and what a model rests on.
func framesSection(s *eventScene) pageSection {
	all := compare.Found[compare.Frames](s.Comparison)
	section := pageSection{ID: "frames", Title: "Frames"}
	var lists []block
	for _, name := range frameInventories(all) {
		rows := ownFrames(all, name)
		blocks := append([]block{frameMatrix(s, rows)}, foldBlock{"What made these shares", frameTerms(s, rows)})
		if c := rows[0].Coder; c != nil {
			section.Lead = say("By your own labels: how many articles of each outlet say, in its own voice, what your coders would have given a label.")
			section.Blocks = append(section.Blocks, headingBlock{Text: say(spaced(name))}, textBlock{cardLine(c)})
			section.Blocks = append(section.Blocks, blocks...)
			continue
		}
		lists = append(lists, headingBlock{Text: say(spaced(name))})
		lists = append(lists, blocks...)
	}
	if lists != nil {
		if section.Lead == nil {
			section.Lead = frameLead(s, all)
		}
		section.Blocks = append(section.Blocks, foldBlock{"Every list and frame", lists})
	}
	if section.Blocks == nil {
		return pageSection{}
	}
	return section
}

const frameWords = 5 // words of a list below which an outlet's largest frame is not named

// frameLead says which frame of the first list the words of most outlets make likely, and what such a list can say.
func frameLead(s *eventScene, all compare.Frames) inlineText {
	var told []string
	for _, outlet := range s.Outlets {
		var most *compare.Frame
		for _, f := range ownFrames(all, frameInventories(all)[0]) {
			if f.Outlet == outlet && f.Coder == nil && f.Tokens >= frameWords && (most == nil || f.Hits > most.Hits) {
				most = f
			}
		}
		if most != nil && most.Hits > 0 && len(told) < leadOutlets {
			told = append(told, fmt.Sprintf("%s %s (%d of %d)", s.outlet(outlet), frameName(most), most.Hits, most.Tokens))
		}
	}
	line := "What kind of story the words of each outlet make likely, counted by lists; nobody has read for it."
	if len(told) > 0 {
		line += " Most in its own voice: " + strings.Join(told, ", ") + "."
	}
	return say(line)
}

// frameInventories are the lists and models of which the outlets have a frame in their own voice.
func frameInventories(all compare.Frames) (names []string) {
	for i := range all {
		if f := &all[i]; f.Voice == voiceNames[0] && !slices.Contains(names, f.Family) {
			names = append(names, f.Family)
		}
	}
	return names
}

func ownFrames(all compare.Frames, inventory string) (rows []*compare.Frame) {
	for i := range all {
		if f := &all[i]; f.Voice == voiceNames[0] && f.Family == inventory {
			rows = append(rows, f)
		}
	}
	return rows
}

// frameMatrix has an outlet a row and a frame a column, darker the larger the share.
func frameMatrix(s *eventScene, rows []*compare.Frame) matrixBlock {
	m := matrixBlock{Caption: "Share of each frame in the outlet’s own voice, darker the larger."}
	for _, f := range rows {
		if name := frameName(f); !slices.Contains(m.Cols, name) {
			m.Cols = append(m.Cols, name)
		}
	}
	for _, outlet := range s.Outlets {
		cells := make([]matrixCell, len(m.Cols))
		for _, f := range rows {
			if f.Outlet == outlet {
				cells[slices.Index(m.Cols, frameName(f))] = frameShade(f)
			}
		}
		m.Rows, m.Cells = append(m.Rows, say(s.outlet(outlet))), append(m.Cells, cells)
	}
	return m
}

func frameShade(f *compare.Frame) matrixCell {
	if f.Tokens == 0 {
		return matrixCell{Text: "–", Title: "says too little in its own voice"}
	}
	share := float64(f.Hits) / float64(f.Tokens)
	what := "expressions of the list"
	if f.Coder != nil {
		what = "articles"
	}
	return matrixCell{Text: fmt.Sprintf("%.0f %%", 100*share), Depth: int(math.Ceil(5 * share)), Title: fmt.Sprintf("%d of %d %s", f.Hits, f.Tokens, what)}
}

func frameName(f *compare.Frame) string {
	return spaced(strings.TrimPrefix(f.Measure.Measure, f.Family+"."))
}

// frameTerms say by outlet and frame what made the share, with the passages.
func frameTerms(s *eventScene, rows []*compare.Frame) (blocks []block) {
	var items []listItem
	for _, f := range rows {
		if f.Hits > 0 && saysFrame(f) {
			text := say(s.outlet(f.Outlet), ", ", strong(frameName(f)+": "), strings.Join(f.Terms, ", "), " ")
			items = append(items, listItem{Text: append(text, s.refs(f.Evidence, 3)...)})
		}
	}
	return []block{listBlock{Items: items}}
}

// cardLine says in a sentence or two what a model rests on.
func cardLine(c *frames.Coder) inlineText {
	card := &c.Card
	line := fmt.Sprintf("The model %s learned %s from %s coded passages (%s).", c.Name, plural(len(c.Labels), "label"), thousands(card.Passages), card.Set)
	if f, ok := card.HeldOut["micro_f1"]; ok {
		line += fmt.Sprintf(" On passages whose %s it had not seen it agreed with the coders with micro-F1 %.2f, macro-F1 %.2f. %s", card.Grouping, f, card.HeldOut["macro_f1"], strings.Join(card.Limits[:min(2, len(card.Limits))], " "))
	}
	return say(line)
}
