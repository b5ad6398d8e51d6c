package corpus

import (
	"os"
	"runtime"
	"strings"
	"testing"
)

// A report that was written into the input folder, or beside the articles in it, is not read by the next run.
func TestReportsAreNoInput(t *testing.T) {
	manifest := `{"program": "tellings", "outputs": [{"name": "articles.csv"}, {"name": "evidence.csv"}, {"name": "report.md"}]}`
	report := func(dir string) map[string]string {
		return map[string]string{
			dir + "manifest.json": manifest,
			dir + "articles.csv":  "event,outlet\nx,y\n",
			dir + "evidence.csv":  "outlet,text\nbee,lectured\n",
			dir + "report.md":     "# A report",
		}
	}
	for _, dir := range []string{"news/", "news/report/", "news/bee/"} {
		t.Run(dir, func(t *testing.T) {
			files := report(dir)
			files["news/bee/a.txt"] = "The vote was held."
			files["news/other/manifest.json"] = `{"text": "The manifest of a party."}`
			folder(t, files)
			articles, rejects, err := read([]string{"news"}, "", Options{})
			if err != nil || len(rejects) != 0 || len(articles) != 2 {
				t.Errorf("%d articles, %d rejects, %v; want the two that are no report", len(articles), len(rejects), err)
			}
		})
	}
}

// Where the manifest of what may be a report is torn or may not be read, nothing is taken for an article, and that is told.
func TestReportsOfUnknownFilesAreNoInput(t *testing.T) {
	const text = "outlet,text\nbee,lectured\n"
	check := func(name string) {
		articles, rejects, err := read([]string{"news"}, "", Options{})
		if err != nil || len(articles) != 1 || len(rejects) != 1 || !strings.Contains(rejects[0].Reason, "may be a report") {
			t.Errorf("%s, within the input: %d articles, %v, %v", name, len(articles), rejects, err)
		}
		if _, _, err := read([]string{"news/report"}, "", Options{}); err == nil || !strings.Contains(err.Error(), "may be a report") {
			t.Errorf("%s, as the input: %v", name, err)
		}
	}
	folder(t, map[string]string{"news/bee/a.txt": "The vote was held.", "news/report/evidence.csv": text, "news/report/manifest.json": `{"program": "tellings", "outputs": [{"na`})
	check("torn")
	if err := os.Chmod("news/report/manifest.json", 0); err != nil {
		t.Fatal(err)
	}
	if _, err := os.ReadFile("news/report/manifest.json"); err != nil { // the superuser may read all
		check("unreadable")
	}
}

// A manifest is looked for in every folder: one that is a device without end is none.
func TestManifestThatNeverEnds(t *testing.T) {
	folder(t, map[string]string{"news/bee/a.txt": "The vote was held."})
	if _, err := os.Stat("/dev/zero"); err != nil {
		t.Skip(err)
	}
	if err := os.Symlink("/dev/zero", "news/manifest.json"); err != nil {
		t.Fatal(err)
	}
	articles, _, err := read([]string{"news"}, "", Options{})
	if err != nil || len(articles) != 1 {
		t.Errorf("%+v, %v; want the article of bee", articles, err)
	}
}

// A link that leads nowhere or in a circle is told as one when it is named; within a folder it is passed over, also in the place of articles.csv.
func TestLinksThatLeadNowhere(t *testing.T) {
	folder(t, map[string]string{"news/bee/a.txt": "The vote was held."})
	for name, to := range map[string]string{"news/bee/gone.txt": "nowhere.txt", "news/bee/circle.txt": "circle.txt", "news/bee/articles.csv": "articles.csv"} {
		if err := os.Symlink(to, name); err != nil {
			t.Skip("no links here: ", err)
		}
		if _, _, err := read([]string{name}, "", Options{}); err == nil || !strings.Contains(err.Error(), name+": the link leads nowhere") {
			t.Errorf("%s: %v", name, err)
		}
	}
	articles, rejects, err := read([]string{"news"}, "", Options{})
	if err != nil || len(articles) != 1 || len(rejects) != 0 {
		t.Errorf("%d articles, %v, %v; want the article of bee", len(articles), rejects, err)
	}
}

// A link to a folder that is named as INPUT is that folder.
func TestLinkToFolder(t *testing.T) {
	folder(t, map[string]string{"news/bee/a.txt": "The vote was held."})
	if err := os.Symlink("news", "link"); err != nil {
		if runtime.GOOS == "windows" { // where a link needs a right that not every user has
			t.Skip(err)
		}
		t.Fatal(err)
	}
	articles, _, err := read([]string{"link"}, "", Options{})
	if err != nil || len(articles) != 1 || articles[0].Outlet != "bee" {
		t.Errorf("%+v, %v; want the article of bee", articles, err)
	}
}
