// Command licences writes THIRD-PARTY.txt: the notices of all modules that are linked into the program, from their own files. Run it from the
// root of the repository: go run ./.ci/licences. With -check it says whether the file is as it would be written.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

const out = "THIRD-PARTY.txt"

func main() {
	text, err := notices()
	switch {
	case err != nil:
	case slices.Contains(os.Args, "-check"):
		var have []byte
		if have, err = os.ReadFile(out); err == nil && !bytes.Equal(have, text) {
			err = fmt.Errorf("%s is not of the present go.mod; run: go run ./.ci/licences", out)
		}
	default:
		err = os.WriteFile(out, text, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "licences:", err)
		os.Exit(1)
	}
}

type module struct {
	Path, Version, Dir string
	Main               bool
}

// notices is the text of the file. The modules of all systems that are released are in it.
func notices() ([]byte, error) {
	found := map[string]module{}
	for _, system := range []string{"linux", "darwin", "windows"} {
		if err := modules(system, found); err != nil {
			return nil, err
		}
	}
	var all []module
	for _, m := range found {
		all = append(all, m)
	}
	slices.SortFunc(all, func(a, b module) int { return strings.Compare(a.Path, b.Path) })
	var b bytes.Buffer
	b.WriteString("tellings is under the Apache License 2.0 (LICENSE). Linked into its program are the modules below, each under its own licence.\nWritten by: go run ./.ci/licences\n")
	for _, m := range all {
		files, err := licenceFiles(m.Dir)
		if err != nil {
			return nil, err
		}
		if len(files) == 0 {
			return nil, fmt.Errorf("%s %s has no file of its licence", m.Path, m.Version)
		}
		fmt.Fprintf(&b, "\n%s\n%s %s\n%s\n", strings.Repeat("=", 80), m.Path, m.Version, strings.Repeat("=", 80))
		for _, f := range files {
			text, err := os.ReadFile(f)
			if err != nil {
				return nil, err
			}
			b.WriteString("\n" + strings.TrimSpace(strings.ReplaceAll(string(text), "\r\n", "\n")) + "\n")
		}
	}
	data, err := os.ReadFile(filepath.Join(".ci", "licences", "data.txt")) // lists that are data and no module
	if err != nil {
		return nil, err
	}
	b.WriteString("\n" + strings.TrimSpace(string(data)) + "\n")
	return b.Bytes(), nil
}

// modules adds the modules that the program of one system links.
func modules(system string, found map[string]module) error {
	list := exec.Command("go", "list", "-mod=readonly", "-deps", "-json=Module", "./cmd/tellings")
	list.Env = append(os.Environ(), "GOOS="+system, "GOARCH=amd64", "CGO_ENABLED=0")
	list.Stderr = os.Stderr
	data, err := list.Output()
	if err != nil {
		return fmt.Errorf("go list: %w", err)
	}
	for d := json.NewDecoder(bytes.NewReader(data)); ; {
		var p struct{ Module *module }
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		if p.Module != nil && !p.Module.Main {
			found[p.Module.Path] = *p.Module
		}
	}
}

// licenceFiles are the licence and notice files at the top of a module.
func licenceFiles(dir string) (files []string, err error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		name := strings.ToUpper(e.Name())
		for _, begin := range []string{"LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"} {
			if !e.IsDir() && strings.HasPrefix(name, begin) {
				files = append(files, filepath.Join(dir, e.Name()))
			}
		}
	}
	return files, nil
}
