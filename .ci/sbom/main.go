// Command sbom prints the modules that the program links as a CycloneDX document (ECMA-424), version 1.6. Run it from the root of the repository.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

type component struct {
	Type    string `json:"type"`
	Name    string `json:"name"`
	Version string `json:"version"`
	PURL    string `json:"purl"`
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "sbom:", err)
		os.Exit(1)
	}
}

func run() error {
	version := "devel"
	if len(os.Args) > 1 {
		version = os.Args[1]
	}
	data, err := exec.Command("go", "list", "-mod=readonly", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}{{end}}{{end}}", "./cmd/tellings").Output()
	if err != nil {
		return err
	}
	return write(os.Stdout, version, components(data))
}

// components are the modules of a list of lines PATH VERSION, each once.
func components(list []byte) []component {
	all, seen := []component{}, map[string]bool{}
	for lines := bufio.NewScanner(bytes.NewReader(list)); lines.Scan(); {
		path, of, ok := strings.Cut(lines.Text(), " ")
		if ok && !seen[path] {
			seen[path] = true
			all = append(all, component{"library", path, of, "pkg:golang/" + path + "@" + of})
		}
	}
	return all
}

func write(w io.Writer, version string, all []component) error {
	out := json.NewEncoder(w)
	out.SetIndent("", "  ")
	return out.Encode(map[string]any{
		"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
		"metadata":   map[string]any{"component": component{"application", "tellings", version, "pkg:golang/tellings@" + version}},
		"components": all,
	})
}
