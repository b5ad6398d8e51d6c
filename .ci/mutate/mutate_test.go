package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A fault that was found can be made again from its seed, and damage never makes an input that only tests patience.
func TestDamageRepeats(t *testing.T) {
	t.Chdir(filepath.Join("..", "..")) // models and background are damaged as shipped
	all, err := seeds()
	if err != nil {
		t.Fatal(err)
	}
	changed := 0
	for i, s := range all {
		name, data := damaged(rand.New(rand.NewPCG(7, uint64(i))), s)
		again, same := damaged(rand.New(rand.NewPCG(7, uint64(i))), s)
		if name != again || !bytes.Equal(data, same) {
			t.Errorf("%s: two inputs of one seed", s.name)
		}
		if len(data) > most+1000 { // of an archive
			t.Errorf("%s: %d bytes", s.name, len(data))
		}
		if string(data) != s.data {
			changed++
		}
		if len(s.calls) == 0 {
			t.Errorf("%s is given to no command", s.name)
		}
	}
	if changed < len(all)/2 {
		t.Errorf("%d of %d inputs are damaged", changed, len(all))
	}
}

func TestTableFaults(t *testing.T) {
	for _, c := range []struct{ name, table, want string }{
		{"whole", "a,b\n1,-2.5\n", ""},
		{"a row too short", "a,b\n1\n", "wrong number of fields"},
		{"a formula", "a,b\n1,=1+1\n", "is a formula"},
		{"a formula in the header", "=cmd,b\n1,2\n", "is a formula"},
		{"an escape sequence", "a,b\n1,\x1b[31m\n", "no text"},
		{"no UTF-8", "a,b\n1,\xff\n", "no text"},
	} {
		got := strings.Join(tableFaults("t.csv", []byte(c.table)), "; ")
		if c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestReportFaults(t *testing.T) {
	const table = "a,b\n1,2\n"
	sum := fmt.Sprintf("%x", sha256.Sum256([]byte(table)))
	for _, c := range []struct{ name, manifest, want string }{
		{"whole", `{"outputs":[{"name":"t.csv","sha256":"` + sum + `"}]}`, ""},
		{"another sum", `{"outputs":[{"name":"t.csv","sha256":"00"}]}`, "another sum"},
		{"a file that is not there", `{"outputs":[{"name":"u.csv","sha256":"00"}]}`, "no such file"},
		{"stopped between two reports", `{"state":"being replaced","outputs":[{"name":"t.csv","sha256":"` + sum + `"}]}`, "being replaced"},
		{"no outputs", `{}`, "0 outputs"},
	} {
		dir := t.TempDir()
		for name, data := range map[string]string{"manifest.json": c.manifest, "t.csv": table} {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		got := strings.Join(reportFaults(dir), "; ")
		if c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
