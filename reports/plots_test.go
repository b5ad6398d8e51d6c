package reports

import (
	"encoding/xml"
	"errors"
	"io"
	"path/filepath"
	"strings"
	"testing"
)

// Pictures stand alone: well-formed whatever articles hold, with a title and a style, without a link or a script, and the same every time.
func TestPlots(t *testing.T) {
	dir := t.TempDir()
	written(t, filepath.Join(dir, "report"), Options{Plots: filepath.Join(dir, "plots")}, hostile(), harbour())
	plots := contents(t, filepath.Join(dir, "plots"))
	for _, name := range []string{"harbour-tunnel-vote-glance.svg", "harbour-tunnel-vote-coverage.svg", "harbour-tunnel-vote-speakers.svg", "all-outlets.svg", manifestName} {
		if plots[name] == "" {
			t.Errorf("no %s", name)
		}
	}
	for name, svg := range plots {
		if !strings.HasSuffix(name, ".svg") {
			continue
		}
		elements := map[string]int{}
		for d := xml.NewDecoder(strings.NewReader(svg)); ; {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if e, ok := token.(xml.StartElement); ok {
				elements[e.Name.Local]++
				if e.Name.Space != "http://www.w3.org/2000/svg" {
					t.Errorf("%s: <%s> of another name space", name, e.Name.Local)
				}
			}
		}
		if elements["svg"] != 1 || elements["style"] != 1 || elements["title"] == 0 || elements["a"]+elements["script"]+elements["image"] > 0 {
			t.Errorf("%s has %v", name, elements)
		}
	}
	again := t.TempDir()
	written(t, filepath.Join(again, "report"), Options{Plots: filepath.Join(again, "plots")}, hostile(), harbour())
	for name, svg := range contents(t, filepath.Join(again, "plots")) {
		if plots[name] != svg {
			t.Errorf("%s is not the same again", name)
		}
	}
	inside := contents(t, written(t, filepath.Join(dir, "inside"), Options{Formats: []string{"svg"}}, harbour()))
	if inside["plots/harbour-tunnel-vote-glance.svg"] != plots["harbour-tunnel-vote-glance.svg"] {
		t.Error("the format svg draws otherwise than the folder of plots")
	}
}
