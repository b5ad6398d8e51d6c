package syntax

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"tellings/lang"
)

// A slip in a table would pass for a step or a reading that costs nothing.
func TestFollowersName(t *testing.T) {
	for _, row := range lang.English.Rows("followers", 1) {
		if !slices.Contains(formNames[:], row.Cells[0]) {
			t.Errorf("line %d: no form is called %q", row.Line, row.Cells[0])
		}
	}
	for _, from := range formNames {
		seen := map[string]bool{}
		for _, entry := range lang.English.Words("followers." + from) {
			name, digits, _ := strings.Cut(entry, ":")
			if !slices.Contains(formNames[:], name) || seen[name] {
				t.Errorf("form %s: %s is unknown or stands twice", from, name)
			}
			if _, err := strconv.Atoi(digits); err != nil {
				t.Errorf("form %s: %q has no cost", from, entry)
			}
			seen[name] = true
		}
	}
}

func TestClosedClassesHaveCosts(t *testing.T) {
	words := 0
	for _, f := range formNames {
		for _, entry := range lang.English.Words("syntax." + f) {
			words++
			if _, digits, found := strings.Cut(entry, ":"); found {
				if _, err := strconv.Atoi(digits); err != nil {
					t.Errorf("form %s: %q", f, entry)
				}
			}
		}
	}
	if words < 500 {
		t.Errorf("%d function words", words)
	}
}

func TestWordListClasses(t *testing.T) {
	seen := map[string]bool{}
	for _, row := range lang.English.Rows("words", 2) {
		if row.Cells[1] == "" {
			t.Errorf("line %d: no words", row.Line)
		}
		for _, class := range strings.Fields(row.Cells[0]) {
			if _, known := classForms[class]; !known {
				t.Errorf("unknown class %q", class)
			}
		}
		for _, word := range strings.Fields(row.Cells[1]) {
			if seen[word] {
				t.Errorf("%s stands twice", word)
			}
			seen[word] = true
		}
	}
}
