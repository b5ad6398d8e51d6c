package tellings_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// outside is a program of another module: it brings a lens of its own, and an article from memory.
const outside = `package main

import (
	"context"
	"fmt"

	"tellings"
)

// questions counts question marks, an outlet a row.
type questions []string

func count(_ context.Context, v *tellings.View, _ tellings.LensOptions) (tellings.Finding, error) {
	var found questions
	for _, o := range v.Outlets {
		n := 0
		for _, d := range v.Docs[o.First:o.End] {
			for _, c := range d.Article.Text {
				if c == '?' {
					n++
				}
			}
		}
		found = append(found, fmt.Sprintf("%s asks %d", o.Name, n))
	}
	return found, nil
}

func main() {
	articles := func(yield func(*tellings.Article, error) bool) {
		_ = yield(&tellings.Article{Outlet: "Gull", Text: "Who opened the sluice? And why?"}, nil) &&
			yield(&tellings.Article{Outlet: "Tide", Text: "The sluice was opened."}, nil)
	}
	opt := tellings.Options{Event: tellings.All, Lenses: []string{"copies"}, Extra: []tellings.Lens{{Name: "questions", Compare: count}}}
	for c, err := range tellings.Compare(context.Background(), articles, opt) {
		fmt.Println(tellings.Found[questions](c), err)
	}
}
`

// A module outside the repository imports the library as the README says, and compiles against what it promises.
func TestAModuleOutsideUsesIt(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	mod, err := os.ReadFile("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	sums, err := os.ReadFile("go.sum")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, content := range map[string]string{
		"main.go": outside, "go.sum": string(sums),
		"go.mod": strings.Replace(string(mod), "module tellings", "module outside", 1) + fmt.Sprintf("\nrequire tellings v0.0.0\n\nreplace tellings => %s\n", here),
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	run := exec.Command("go", "run", ".")
	run.Dir, run.Env = dir, append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off")
	out, err := run.CombinedOutput()
	if want := "[Gull asks 2 Tide asks 0] <nil>\n"; err != nil || string(out) != want {
		t.Errorf("%v\n%s\nwant %s", err, out, want)
	}
}
