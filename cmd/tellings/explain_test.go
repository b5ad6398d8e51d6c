package main

import (
	"testing"

	"tellings/docs"
	"tellings/reports"
)

// Numbers that stand beside a verdict are all explained.
func TestColumnsOfTestsAreExplained(t *testing.T) {
	plain := map[string]bool{"articles": true, "rest_articles": true, "count": true, "rest_count": true, "mentions": true, "bare": true, "tellers": true, "others": true, "rest_mentions": true}
	for _, s := range reports.Sheets {
		tested := false
		for _, c := range s.Columns {
			tested = tested || c.Name == "q"
		}
		for _, c := range s.Columns {
			if _, ok := docs.Explain(c.Name); tested && (c.Type == "number" || c.Type == "integer") && !ok && !plain[c.Name] {
				t.Errorf("%s.%s is not explained in docs/method", s.Name, c.Name)
			}
		}
	}
}
