package reports

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// What is not finished is written beside its place by a name that begins with a point, which no walk over inputs reads, and ends in
// the number of the process, by which the next run knows what a dead one left: .report.tmp-4711.

const stagingMark = ".tmp-"

// staging calls create with the first staging name for path that is free, after what dead processes left for it is removed.
func staging(path string, create func(name string) error) error {
	removeStale(path)
	dir, base := filepath.Split(path)
	begin := filepath.Join(dir, "."+base+stagingMark+strconv.Itoa(os.Getpid()))
	for n := 1; ; n++ {
		name := begin
		if n > 1 {
			name += "-" + strconv.Itoa(n)
		}
		if err := create(name); !errors.Is(err, fs.ErrExist) {
			return err
		}
	}
}

// removeStale removes what killed runs left beside path. What cannot be removed stays: it is in nobody's way.
func removeStale(path string) {
	dir, base := filepath.Split(path)
	if dir == "" {
		dir = "."
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	for _, e := range entries {
		rest, ok := strings.CutPrefix(e.Name(), "."+base+stagingMark)
		if !ok {
			continue
		}
		number, _, _ := strings.Cut(rest, "-")
		name := filepath.Join(dir, e.Name())
		if pid, err := strconv.Atoi(number); err == nil && pid > 0 && !alive(pid) && !held(name) {
			_ = os.RemoveAll(name)
		}
	}
}

// target is where path leads: a link to a file or folder is followed, and anything that is neither is refused before the work.
func target(path string) (string, error) {
	info, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return path, nil
	}
	if err != nil {
		return "", err
	}
	if info.Mode()&fs.ModeSymlink != 0 {
		to, err := filepath.EvalSymlinks(path)
		if err != nil {
			return "", fmt.Errorf("%s is a link that leads nowhere; remove it or name another place", path)
		}
		return target(to)
	}
	if !info.IsDir() && !info.Mode().IsRegular() {
		return "", fmt.Errorf("%s is a device or pipe and no file; leave -o out to write to standard output", path)
	}
	return path, nil
}
