package kept

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"testing"

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
