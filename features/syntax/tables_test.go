package syntax

import (
	"strconv"
	"strings"
	"testing"
)

// A slip in a table would pass for a step or a reading that costs nothing.
func TestFollowersName(t *testing.T) {
	for from, line := range followers {
		words := strings.Fields(line)
		if len(words)%2 != 0 {
			t.Errorf("form %d: a name without a cost", from)
			continue
		}
		seen := map[string]bool{}
		for i := 0; i < len(words); i += 2 {
			if _, known := formNames[words[i]]; !known || seen[words[i]] {
				t.Errorf("form %d: %s is unknown or stands twice", from, words[i])
			}
			if _, err := strconv.Atoi(words[i+1]); err != nil {
				t.Errorf("form %d: cost %q of %s", from, words[i+1], words[i])
			}
			seen[words[i]] = true
		}
	}
}

func TestClosedClassesHaveCosts(t *testing.T) {
	for f, line := range closedClasses {
		for _, entry := range strings.Fields(line) {
			if _, digits, found := strings.Cut(entry, ":"); found {
				if _, err := strconv.Atoi(digits); err != nil {
					t.Errorf("form %d: %q", f, entry)
				}
			}
		}
	}
}

func TestWordListClasses(t *testing.T) {
	seen := map[string]bool{}
	for line := range strings.Lines(wordList) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		classes, words, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok {
			t.Errorf("no tab: %q", line)
		}
		for _, class := range strings.Fields(classes) {
			if _, known := classForms[class]; !known {
				t.Errorf("unknown class %q", class)
			}
		}
		for _, word := range strings.Fields(words) {
			if seen[word] {
				t.Errorf("%s stands twice", word)
			}
			seen[word] = true
		}
	}
}
