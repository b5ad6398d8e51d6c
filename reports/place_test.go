package reports

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"tellings/compare"
	"tellings/corpus"
)

// entries are the names in a folder.
func entries(t *testing.T, dir string) string {
	t.Helper()
	list, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range list {
		names = append(names, e.Name())
	}
	return strings.Join(names, " ")
}

func TestManifestSumsEveryOutput(t *testing.T) {
	files := contents(t, write(t, filepath.Join(t.TempDir(), "out"), harbour(), alone()))
	var m Manifest
	if err := json.Unmarshal([]byte(files[manifestName]), &m); err != nil {
		t.Fatal(err)
	}
	if len(m.Outputs) != len(files)-1 {
		t.Errorf("%d outputs for %d files", len(m.Outputs), len(files)-1)
	}
	for _, o := range m.Outputs {
		sum := sha256.Sum256([]byte(files[o.Name]))
		if o.SHA256 != hex.EncodeToString(sum[:]) || o.Bytes != int64(len(files[o.Name])) {
			t.Errorf("%s: manifest has %d bytes, sum %s", o.Name, o.Bytes, o.SHA256)
		}
	}
	if m.Program != program || m.Events != 2 || m.Alone != 1 || m.Rejected != 1 || m.Read != 4 {
		t.Errorf("manifest %+v", m)
	}
}

func TestNothingIsThereBeforeClose(t *testing.T) {
	parent := t.TempDir()
	w, err := Create(filepath.Join(parent, "out"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Add(t.Context(), harbour()); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(parent, "out")); !os.IsNotExist(err) {
		t.Error("the output folder is there before Close")
	}
	if err := w.Abort(); err != nil {
		t.Fatal(err)
	}
	if got := entries(t, parent); got != "" {
		t.Errorf("Abort left %s", got)
	}
	if err := w.Close(Manifest{}); err == nil {
		t.Error("Close after Abort must fail")
	}
}

func TestSecondRunReplacesItsOwnFilesOnly(t *testing.T) {
	parent := t.TempDir()
	dir := write(t, filepath.Join(parent, "out"), hostile(), harbour())
	foreign := filepath.Join(dir, "events", "notes.txt")
	if err := os.WriteFile(foreign, []byte("mine"), 0o666); err != nil {
		t.Fatal(err)
	}
	write(t, dir, harbour())
	got, fresh := contents(t, dir), contents(t, write(t, filepath.Join(parent, "fresh"), harbour()))
	if got["events/notes.txt"] != "mine" {
		t.Error("a file of someone else is gone or changed")
	}
	delete(got, "events/notes.txt")
	if len(got) != len(fresh) {
		t.Errorf("%d files, a fresh folder has %d: stale pages are left", len(got), len(fresh))
	}
	for name := range fresh {
		if got[name] != fresh[name] {
			t.Errorf("%s is of the run before", name)
		}
	}
	if got := entries(t, parent); got != "fresh out" {
		t.Errorf("beside the report stand %s", got)
	}
}

// A folder where a file must go makes the last step fail half-way; all must be as before.
func TestFailedPlacingIsTakenBack(t *testing.T) {
	parent := t.TempDir()
	dir := write(t, filepath.Join(parent, "out"), harbour())
	w, err := Create(dir, Options{Title: "Another title"})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "terms.csv")); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Join(dir, "terms.csv", "in the way"), 0o777); err != nil {
		t.Fatal(err)
	}
	before := contents(t, dir)
	if err := w.Close(Manifest{}); err == nil || !strings.Contains(err.Error(), "terms.csv") {
		t.Fatalf("Close: %v, want an error that names terms.csv", err)
	}
	after := contents(t, dir)
	for name := range before {
		if before[name] != after[name] {
			t.Errorf("%s was changed by the failed run", name)
		}
	}
	if len(before) != len(after) || entries(t, parent) != "out" {
		t.Errorf("%d files before, %d after; beside: %s", len(before), len(after), entries(t, parent))
	}
}

func TestFolderOfSomeoneElseIsRefused(t *testing.T) {
	for name, content := range map[string]string{"index.html": "<h1>My site</h1>", "manifest.json": `{"name":"web app"}`} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
		if _, err := Create(dir, Options{}); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := Create(file, Options{}); err == nil || !strings.Contains(err.Error(), "is a file") {
		t.Errorf("a file as folder: %v", err)
	}
}

// A folder that may not be written is told before the work, and nothing is left in one that may.
func TestFolderThatMayNotBeWrittenIsRefused(t *testing.T) {
	parent := t.TempDir()
	out := filepath.Join(parent, "out")
	if err := os.Mkdir(out, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := mayWrite(out); err != nil || entries(t, out) != "" {
		t.Errorf("%v; left: %s", err, entries(t, out))
	}
	if err := os.Chmod(out, 0o500); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(out, 0o700)
	if os.Mkdir(filepath.Join(out, "x"), 0o700) == nil {
		t.Skip("the superuser may write all")
	}
	if _, err := Create(out, Options{}); !errors.Is(err, os.ErrPermission) || entries(t, parent) != "out" {
		t.Errorf("%v; left: %s", err, entries(t, parent))
	}
}

// A device in the place of the manifest is of someone else, and is not read: it might never end.
func TestManifestThatNeverEnds(t *testing.T) {
	dir := t.TempDir()
	if err := os.Symlink("/dev/zero", filepath.Join(dir, manifestName)); err != nil {
		t.Skip(err)
	}
	if _, err := Create(dir, Options{}); err == nil || !strings.Contains(err.Error(), manifestName) {
		t.Errorf("%v", err)
	}
}

// A file that is written over is as private as it was.
func TestFileStaysPrivate(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no modes of files there")
	}
	path := filepath.Join(t.TempDir(), "rows.csv")
	for _, mode := range []os.FileMode{0o600, 0o640, 0o400} {
		if err := errors.Join(WriteFile(path, []byte("old")), os.Chmod(path, mode), WriteFile(path, []byte("new"))); err != nil {
			t.Fatal(err)
		}
		info, err := os.Stat(path)
		if err != nil || info.Mode()&^mode != 0 {
			t.Errorf("%v became %v, %v", mode, info.Mode(), err)
		}
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
	}
}

// A manifest is input too: what it lists outside the folder is left alone.
func TestManifestCannotReachOutside(t *testing.T) {
	parent := t.TempDir()
	dir := write(t, filepath.Join(parent, "out"), harbour())
	victim := filepath.Join(parent, "victim")
	if err := os.WriteFile(victim, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	evil := `{"program":"tellings","outputs":[{"name":"../victim"},{"name":"` + victim + `"}]}`
	if err := os.WriteFile(filepath.Join(dir, manifestName), []byte(evil), 0o666); err != nil {
		t.Fatal(err)
	}
	write(t, dir, harbour())
	if _, err := os.Stat(victim); err != nil {
		t.Error("a file outside the folder was removed")
	}
}

// A run that is killed between two renames leaves a report that says so: no index.html, and a manifest that knows the files of both. No walk
// takes one of them for an article, and the next run makes it whole. What it left beside is removed.
func TestKilledRunIsMendedByTheNext(t *testing.T) {
	parent := t.TempDir()
	dir := write(t, filepath.Join(parent, "out"), hostile(), harbour())
	f, err := stageFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.write("terms.csv", []byte("event\nnew\n")); err != nil {
		t.Fatal(err)
	}
	old, err := readManifest(dir)
	if err != nil {
		t.Fatal(err)
	}
	m := move{from: f.stage, to: f.dir, kept: filepath.Join(f.stage, ".replaced")}
	m.begin(old, f.outputs())
	m.remove(indexName)
	m.replace("terms.csv")
	if m.err != nil { // and here it is killed, by the name of a process that is no more
		t.Fatal(m.err)
	}
	f.letGo()
	if err := os.Rename(f.stage, filepath.Join(parent, ".out.tmp-999999999")); err != nil {
		t.Fatal(err)
	}
	torn, err := readManifest(dir)
	if err != nil || !strings.HasPrefix(torn.State, "being replaced") || len(torn.Outputs) < len(old.Outputs) {
		t.Errorf("manifest of a torn report: %q, %d files, %v", torn.State, len(torn.Outputs), err)
	}
	if _, err := os.Stat(filepath.Join(dir, indexName)); err == nil {
		t.Error("a torn report has an index.html")
	}
	if _, err := corpus.Open([]string{dir}, nil, corpus.Options{}); err == nil || !strings.Contains(err.Error(), "no file that can be read") {
		t.Errorf("files of a torn report are articles: %v", err)
	}
	write(t, dir, harbour())
	got, fresh := contents(t, dir), contents(t, write(t, filepath.Join(parent, "fresh"), harbour()))
	for name := range fresh {
		if got[name] != fresh[name] {
			t.Errorf("%s is not of the last run", name)
		}
	}
	if len(got) != len(fresh) || entries(t, parent) != "fresh out" {
		t.Errorf("%d files, fresh %d; beside: %s", len(got), len(fresh), entries(t, parent))
	}
}

// Of many runs into one folder at once, the report of one stands there whole, whether or not there was one before.
func TestManyRunsAtOnce(t *testing.T) {
	parent := t.TempDir()
	whole := []map[string]string{contents(t, write(t, filepath.Join(parent, "one"), harbour())), contents(t, write(t, filepath.Join(parent, "two"), alone()))}
	for i := range 10 {
		dir := filepath.Join(parent, "both")
		if i%2 == 0 {
			if err := os.RemoveAll(dir); err != nil {
				t.Fatal(err)
			}
		}
		var begin, done sync.WaitGroup
		begin.Add(1)
		for range 2 {
			for _, c := range []*compare.Comparison{harbour(), alone()} {
				placing := staged(t, dir, c)
				done.Go(func() {
					begin.Wait()
					if err := placing(); err != nil {
						t.Error(err)
					}
				})
			}
		}
		begin.Done()
		done.Wait()
		if got := contents(t, dir); !ofOne(got, whole) {
			t.Errorf("round %d: the report is of no run alone", i)
		}
	}
	if got := entries(t, parent); got != "both one two" {
		t.Errorf("beside: %s", got)
	}
}

// A run waits for another. While it does the folder may be removed, and a third run put a report there: then it waits for that one.
func TestRunWaitsForWhatStandsThere(t *testing.T) {
	parent := t.TempDir()
	whole := []map[string]string{contents(t, write(t, filepath.Join(parent, "one"), harbour()))}
	dir := write(t, filepath.Join(parent, "out"), alone())
	first, err := lockFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	placing, done := staged(t, dir, harbour()), make(chan error, 1)
	go func() { done <- placing() }()
	waits := func(what string) {
		t.Helper()
		select {
		case err := <-done:
			t.Fatalf("it did not wait for %s: %v", what, err)
		case <-time.After(50 * time.Millisecond):
		}
	}
	for end := time.Now().Add(2 * time.Second); opened(dir) < 2 && time.Now().Before(end); { // by the first and by the run, which now waits
		time.Sleep(time.Millisecond)
	}
	waits("the first")
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	write(t, dir, alone())
	second, err := lockFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	first()
	waits("the second")
	second()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if got := contents(t, dir); !ofOne(got, whole) {
		t.Error("the report is not that of the last run")
	}
}

// What a live run has staged is left alone, also by one that does not see its process: in another container its number means nothing.
func TestStagedByAnotherContainerStays(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no lock of a folder there")
	}
	parent := t.TempDir()
	dir, stage := filepath.Join(parent, "out"), filepath.Join(parent, ".out.tmp-999999999")
	if err := os.Mkdir(stage, 0o777); err != nil {
		t.Fatal(err)
	}
	letGo := hold(stage)
	write(t, dir, harbour())
	if got := entries(t, parent); got != ".out.tmp-999999999 out" {
		t.Errorf("held: %s", got)
	}
	letGo()
	write(t, dir, harbour())
	if got := entries(t, parent); got != "out" {
		t.Errorf("let go: %s", got)
	}
}

// staged is a run that has done everything but to put its report in place.
func staged(t *testing.T, dir string, c *compare.Comparison) (placing func() error) {
	t.Helper()
	w, err := Create(dir, Options{Lexicons: fixtureLists()})
	if err != nil {
		t.Fatal(err)
	}
	reject := corpus.Reject{Origin: "in.csv:7", Column: "text", Reason: "empty; give the article's text"}
	if err := errors.Join(w.Add(t.Context(), c), w.Reject(reject)); err != nil {
		t.Fatal(err)
	}
	return func() error {
		return w.Close(Manifest{Version: "test", Arguments: []string{"compare", "in"}, Seed: 1, Read: 4})
	}
}

// ofOne reports whether the files are those of one of these reports, but for the manifest.
func ofOne(got map[string]string, whole []map[string]string) bool {
	return slices.ContainsFunc(whole, func(want map[string]string) bool { return sameBut(got, want, manifestName) })
}

// sameBut reports that two folders hold the same files, but for the content of one.
func sameBut(a, b map[string]string, name string) bool {
	if len(a) != len(b) {
		return false
	}
	for file, content := range a {
		if other, ok := b[file]; !ok || other != content && file != name {
			return false
		}
	}
	return true
}

// A link to a folder is followed; one that leads nowhere, and a pipe, are refused before the work.
func TestOutputThroughLinks(t *testing.T) {
	parent := t.TempDir()
	real := filepath.Join(parent, "real")
	if err := os.Mkdir(real, 0o777); err != nil {
		t.Fatal(err)
	}
	link, lost := filepath.Join(parent, "link"), filepath.Join(parent, "lost")
	if err := errors.Join(os.Symlink(real, link), os.Symlink(filepath.Join(parent, "nowhere"), lost)); err != nil {
		t.Skip(err)
	}
	write(t, link, harbour())
	if _, err := os.Stat(filepath.Join(real, indexName)); err != nil {
		t.Error(err)
	}
	if _, err := Create(lost, Options{}); err == nil || !strings.Contains(err.Error(), "leads nowhere") {
		t.Errorf("a link to nothing: %v", err)
	}
	if err := WriteFile("/dev/null", nil); err == nil || !strings.Contains(err.Error(), "device or pipe") {
		t.Errorf("a device: %v", err)
	}
}

// opened is how often this process has a folder open; 0 where the system does not tell.
func opened(dir string) (n int) {
	files, _ := filepath.Glob("/proc/self/fd/*")
	for _, f := range files {
		if at, err := os.Readlink(f); err == nil && at == dir {
			n++
		}
	}
	return n
}
