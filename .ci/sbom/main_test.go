package main

import (
	"bytes"
	"encoding/json"
	"testing"
)

// A module that several packages are of is one component; the standard library, an empty line, is none.
func TestDocument(t *testing.T) {
	var out bytes.Buffer
	if err := write(&out, "0.1.0", components([]byte("\nexample.org/a v1.2.3\nexample.org/a v1.2.3\n\nexample.org/b v0.1.0\n"))); err != nil {
		t.Fatal(err)
	}
	var d struct {
		BOMFormat, SpecVersion string
		Components             []component
		Metadata               struct{ Component component }
	}
	if err := json.Unmarshal(out.Bytes(), &d); err != nil {
		t.Fatal(err)
	}
	if d.BOMFormat != "CycloneDX" || d.SpecVersion != "1.6" || d.Metadata.Component.Version != "0.1.0" {
		t.Errorf("%+v", d)
	}
	if len(d.Components) != 2 || d.Components[0].PURL != "pkg:golang/example.org/a@v1.2.3" || d.Components[1].Name != "example.org/b" {
		t.Errorf("components %+v", d.Components)
	}
}
