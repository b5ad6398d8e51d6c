package frames

import (
	"encoding/json"
	"slices"
	"strings"
)

// ParseLabels reads the labels in a cell: one, or several as a JSON list (["economy", "crime"]), or parted by semicolons or upright
// bars. They come in order, without repetition; an empty cell and an empty list have none.
func ParseLabels(cell string) []string {
	var list []string
	if json.Unmarshal([]byte(cell), &list) != nil {
		list = strings.FieldsFunc(cell, func(r rune) bool { return r == ';' || r == '|' })
	}
	labels := list[:0]
	for _, l := range list {
		if l = strings.TrimSpace(l); l != "" {
			labels = append(labels, l)
		}
	}
	slices.Sort(labels)
	return slices.Compact(labels)
}
