package kept

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"pgregory.net/rapid"
)

type kind uint8

type inner struct {
	From, To int
	Sure     bool
	Kind     kind
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		in := struct {
			Name   string
			Number int16
			Long   uint32
			Places []int32
			Terms  []uint32
			Kinds  []kind
			Inners []inner
			Words  []string
			Days   [3]uint8
		}{
			rapid.String().Draw(rt, "name"), rapid.Int16().Draw(rt, "number"), rapid.Uint32().Draw(rt, "long"), rapid.SliceOfN(rapid.Int32(), 1, 5).Draw(rt, "places"),
			rapid.SliceOfN(rapid.Uint32(), 1, 5).Draw(rt, "terms"), []kind{0, 7, 255}, []inner{{1, -5, true, 3}, {}}, []string{"", "weir"}, [3]uint8{1, 0, 9},
		}
		out := in
		out.Name, out.Places, out.Inners = "", nil, nil
		if err := Decode(string(Encode(nil, in)), &out); err != nil || !reflect.DeepEqual(in, out) {
			rt.Fatalf("%+v, want %+v: %v", out, in, err)
		}
	})
}

// Bytes that nobody wrote give an error and never a panic.
func FuzzDecode(f *testing.F) {
	type data struct {
		Name   string
		Inners []inner
		Places []int32
		Kinds  []kind
	}
	f.Add(string(Encode(nil, data{"a", []inner{{1, 2, true, 3}}, []int32{4, 5}, []kind{6}})))
	f.Fuzz(func(t *testing.T, s string) {
		var d data
		if Decode(s, &d) == nil {
			var again data
			if err := Decode(string(Encode(nil, d)), &again); err != nil {
				t.Errorf("%+v: %v", d, err)
			}
		}
	})
}

func open(t *testing.T, dir, version string) *Cache {
	t.Helper()
	c, err := Open(dir, version, "lists")
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func keep(t *testing.T, dir, version string, values map[string]string) {
	t.Helper()
	c := open(t, dir, version)
	for k, v := range values {
		r := c.Find(KeyOf(k))
		r.Set(Words, []byte(v))
		c.Keep(r)
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
}

func words(t *testing.T, c *Cache, key string) string { return c.Find(KeyOf(key)).Get(Words) }

func TestCacheKeepsFromRunToRun(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "made", "anew")
	keep(t, dir, "1", map[string]string{"a": "the weir", "b": "the ferry"})
	keep(t, dir, "1", map[string]string{"c": "the mill", "b": "the ferry left"})
	c := open(t, dir, "1")
	defer c.Close()
	for key, want := range map[string]string{"a": "the weir", "b": "the ferry left", "c": "the mill", "d": ""} {
		if got := words(t, c, key); got != want {
			t.Errorf("%s: %q, want %q", key, got, want)
		}
	}
	if c.Records() != 3 || c.Removed() != 0 {
		t.Errorf("%d records, %d files removed", c.Records(), c.Removed())
	}
}

func TestCacheOfAnotherVersionIsRemoved(t *testing.T) {
	dir := t.TempDir()
	keep(t, dir, "1", map[string]string{"a": "the weir"})
	c := open(t, dir, "2")
	if c.Records() != 0 || c.Removed() != 1 || words(t, c, "a") != "" {
		t.Errorf("%d records, %d files removed", c.Records(), c.Removed())
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	if left, _ := os.ReadDir(dir); len(left) != 0 {
		t.Errorf("left: %v", left)
	}
}

// What lies in the folder and was not kept there is neither read nor removed: files, folders, links and pipes.
func TestFilesOfOthersAreNotTouched(t *testing.T) {
	dir := t.TempDir()
	others := map[string]string{"mine.records": "my own notes", "000004.records": "the weir", "000005.records": "", "unfinished-notes": "an essay", "README": "x"}
	for name, text := range others {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(os.Mkdir(filepath.Join(dir, "000007.records"), 0o777), os.Symlink("nowhere", filepath.Join(dir, "000008.records"))); err != nil {
		t.Skip("no links here: ", err)
	}
	_ = exec.Command("mkfifo", filepath.Join(dir, "000009.records")).Run() // one that is opened waits for ever
	keep(t, dir, "1", map[string]string{"a": "the weir"})
	c := open(t, dir, "1")
	defer c.Close()
	if c.Removed() != 0 || words(t, c, "a") != "the weir" {
		t.Errorf("%d files removed, %q kept", c.Removed(), words(t, c, "a"))
	}
	for name, text := range others {
		if got, err := os.ReadFile(filepath.Join(dir, name)); err != nil || string(got) != text {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

// What a killed run left goes, once it is sure that nobody writes it any more.
func TestUnfinishedFilesOfDeadRunsAreRemoved(t *testing.T) {
	dir := t.TempDir()
	dead, living := filepath.Join(dir, unnamed+"1"), filepath.Join(dir, unnamed+"2")
	if err := errors.Join(os.WriteFile(dead, []byte(magic), 0o600), os.WriteFile(living, []byte(magic), 0o600)); err != nil {
		t.Fatal(err)
	}
	past := time.Now().Add(-2 * abandoned)
	if err := os.Chtimes(dead, past, past); err != nil {
		t.Fatal(err)
	}
	defer open(t, dir, "1").Close()
	if _, err := os.Stat(dead); !os.IsNotExist(err) {
		t.Errorf("the dead one: %v", err)
	}
	if _, err := os.Stat(living); err != nil {
		t.Errorf("the living one: %v", err)
	}
}

// Two runs at once keep what both found.
func TestRunsAtOnceKeepTheRecordsOfBoth(t *testing.T) {
	dir := t.TempDir()
	one, two := open(t, dir, "1"), open(t, dir, "1")
	for c, key := range map[*Cache]string{one: "a", two: "b"} {
		r := c.Find(KeyOf(key))
		r.Set(Words, []byte("the weir"))
		c.Keep(r)
	}
	if err := errors.Join(one.Close(), two.Close()); err != nil {
		t.Fatal(err)
	}
	c := open(t, dir, "1")
	defer c.Close()
	if c.Records() != 2 {
		t.Errorf("%d records, want 2", c.Records())
	}
}

func TestCacheOfOtherListsIsLetBe(t *testing.T) {
	dir := t.TempDir()
	keep(t, dir, "1", map[string]string{"a": "the weir"})
	other, err := Open(dir, "1", "other lists")
	if err != nil {
		t.Fatal(err)
	}
	if other.Records() != 0 || other.Removed() != 0 {
		t.Errorf("%d records, %d files removed", other.Records(), other.Removed())
	}
	if err := other.Close(); err != nil {
		t.Fatal(err)
	}
	c := open(t, dir, "1")
	defer c.Close()
	if words(t, c, "a") != "the weir" {
		t.Error("the records of the first lists are gone")
	}
}

// Whatever byte is damaged, and wherever the file is cut off: what is found is what was kept, or nothing.
func TestDamagedRecordsAreNotFound(t *testing.T) {
	dir := t.TempDir()
	keep(t, dir, "1", map[string]string{"a": "the weir", "b": "the ferry"})
	path := filepath.Join(dir, "000000"+suffix)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	check := func(data []byte, what string, at int) {
		if err := os.WriteFile(path, data, 0o666); err != nil {
			t.Fatal(err)
		}
		c := open(t, dir, "1")
		defer c.Close()
		for key, want := range map[string]string{"a": "the weir", "b": "the ferry"} {
			if got := words(t, c, key); got != want && got != "" {
				t.Errorf("%s at %d: %s is %q", what, at, key, got)
			}
		}
	}
	for at := range whole {
		damaged := bytes.Clone(whole)
		damaged[at] ^= 0x41
		check(damaged, "damage", at)
		check(whole[:at], "cut", at)
	}
	if err := os.WriteFile(path, whole, 0o666); err != nil {
		t.Fatal(err)
	}
	if c := open(t, dir, "1"); words(t, c, "a") != "the weir" || c.Close() != nil {
		t.Error("the whole file is not read again")
	}
}

func TestRememberedRecordGrows(t *testing.T) {
	c := open(t, t.TempDir(), "1")
	r := c.Find(KeyOf("a"))
	r.Set(Sketch, []byte("weir"))
	c.Remember(r)
	again := c.Find(KeyOf("a"))
	again.Set(Words, []byte("the weir"))
	c.Keep(again)
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	c = open(t, c.dir, "1")
	defer c.Close()
	if got := c.Find(KeyOf("a")); got.Get(Sketch) != "weir" || got.Get(Words) != "the weir" {
		t.Errorf("%+v", got)
	}
}
