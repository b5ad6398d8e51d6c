package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"
)

// faultsOf says what of a call broke the promise.
func faultsOf(dir string, before map[string]string, r *result, out []byte, timeout bool) (faults []string) {
	say := func(format string, args ...any) { faults = append(faults, fmt.Sprintf(format, args...)) }
	switch {
	case timeout:
		say("not done after %v", patience)
	case crash.MatchString(r.message) || r.status < 0 || r.status > 3:
		say("it crashed")
	case r.status != 0 && strings.TrimSpace(r.message) == "":
		say("no message")
	}
	if r.mb > mostMB {
		say("%d MB of memory", r.mb)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		say("%v", err)
	}
	for _, e := range entries {
		if _, had := before[e.Name()]; had || e.Name() == ".kept" { // the folder of --cache
			continue
		}
		switch {
		case strings.Contains(e.Name(), ".tmp-"), r.status == 1, r.status == 2:
			say("it left %s", e.Name())
		case e.IsDir():
			faults = append(faults, reportFaults(filepath.Join(dir, e.Name()))...)
		case filepath.Ext(e.Name()) == ".csv":
			data, err := os.ReadFile(filepath.Join(dir, e.Name()))
			if err != nil {
				say("%v", err)
			}
			faults = append(faults, tableFaults(e.Name(), data)...)
		}
	}
	if r.status == 0 && rowTables[strings.Fields(r.line)[0]] {
		faults = append(faults, tableFaults("standard output", out)...)
	}
	return faults
}

// rowTables are the commands that write a table to standard output.
var rowTables = map[string]bool{"sentences": true, "features": true, "quotes": true, "events": true, "mentions": true, "tone": true, "predict": true}

// reportFaults holds a report against its manifest.
func reportFaults(dir string) (faults []string) {
	data, err := os.ReadFile(filepath.Join(dir, "manifest.json"))
	if err != nil {
		return []string{err.Error()}
	}
	var m struct {
		State   string
		Outputs []struct{ Name, SHA256 string }
	}
	if err := json.Unmarshal(data, &m); err != nil || m.State != "" || len(m.Outputs) == 0 {
		return []string{fmt.Sprintf("manifest of %d outputs: %q, %v", len(m.Outputs), m.State, err)}
	}
	for _, o := range m.Outputs {
		data, err := os.ReadFile(filepath.Join(dir, o.Name))
		switch {
		case err != nil:
			faults = append(faults, err.Error())
		case fmt.Sprintf("%x", sha256.Sum256(data)) != o.SHA256:
			faults = append(faults, o.Name+" has another sum than the manifest")
		case filepath.Ext(o.Name) == ".csv":
			faults = append(faults, tableFaults(o.Name, data)...)
		case filepath.Ext(o.Name) == ".json" && !json.Valid(data):
			faults = append(faults, o.Name+" is no JSON")
		case filepath.Ext(o.Name) == ".html" && (!utf8.Valid(data) || bytes.Contains(data, []byte("<script>alert"))):
			faults = append(faults, o.Name+" is not UTF-8, or has a script of the input")
		}
	}
	return faults
}

// tableFaults are what a reader or a spreadsheet stumbles over.
func tableFaults(name string, data []byte) []string {
	if !utf8.Valid(data) || bytes.ContainsAny(data, "\x00\x1b") {
		return []string{name + " has bytes that are no text"}
	}
	rows := csv.NewReader(bytes.NewReader(data)) // each row as wide as the first
	for {
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return []string{name + ": " + err.Error()}
		}
		for _, cell := range row {
			if _, err := strconv.ParseFloat(cell, 64); err != nil && cell != "" && strings.ContainsAny(cell[:1], "=+-@\t\r\n") {
				return []string{fmt.Sprintf("%s: the cell %.40q is a formula", name, cell)}
			}
		}
	}
}
