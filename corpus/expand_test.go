package corpus

import "testing"

// A report that was written into the input folder is not read by the next run.
func TestReportsAreNoInput(t *testing.T) {
	folder(t, map[string]string{
		"news/bee/a.txt":            "The vote was held.",
		"news/report/manifest.json": "{\n  \"program\": \"tellings\",\n  \"version\": \"1\"\n}\n",
		"news/report/articles.csv":  "event,outlet\nx,y\n",
		"news/report/report.md":     "# A report",
		"news/other/manifest.json":  `{"text": "The manifest of a party."}`,
	})
	articles, rejects, err := read([]string{"news"}, "", Options{})
	if err != nil || len(rejects) != 0 || len(articles) != 2 {
		t.Errorf("%d articles, %d rejects, %v; want the two outside the report", len(articles), len(rejects), err)
	}
}
