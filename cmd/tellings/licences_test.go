package main

import (
	"os"
	"os/exec"
	"testing"
)

// THIRD-PARTY.txt has the notices of exactly the modules that are linked.
func TestLicencesAreThoseOfTheModules(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("no go command")
	}
	c := exec.Command("go", "run", "./.ci/licences", "-check")
	c.Dir = "../.."
	c.Env = append(os.Environ(), "GOFLAGS=-mod=readonly")
	if data, err := c.CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, data)
	}
}
