package main

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// Files of the licence and notices at the top of a module count, whatever their case and ending; folders and files of the same beginning below do not.
func TestLicenceFiles(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"LICENSE.md", "licence", "NOTICE", "COPYING.txt", "UNLICENSE", "README.md", "license.go.d/x"} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(name), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	files, err := licenceFiles(dir)
	if err != nil {
		t.Fatal(err)
	}
	for i := range files {
		files[i] = filepath.Base(files[i])
	}
	slices.Sort(files)
	if want := []string{"COPYING.txt", "LICENSE.md", "NOTICE", "UNLICENSE", "licence"}; !slices.Equal(files, want) {
		t.Errorf("%q, want %q", files, want)
	}
	if _, err := licenceFiles(filepath.Join(dir, "gone")); err == nil {
		t.Error("a module without a folder has no error")
	}
}
