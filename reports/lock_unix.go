//go:build linux || darwin || dragonfly || freebsd || illumos || netbsd || openbsd

package reports

import (
	"os"
	"syscall"
)

// lockFolder waits until no other run puts its report into dir. The lock is one of the folder itself and goes with the process that holds
// it; a file system that has none is no error.
func lockFolder(dir string) (unlock func(), err error) {
	for {
		d, err := os.Open(dir)
		if err != nil {
			return nil, err
		}
		flock(d, syscall.LOCK_EX)
		if isAt(d, dir) {
			return func() { _ = d.Close() }, nil
		}
		_ = d.Close() // while we waited the folder was removed, and what stands there now has a lock of its own
	}
}

// isAt reports whether the open file f is what stands at path.
func isAt(f *os.File, path string) bool {
	open, err := f.Stat()
	if err != nil {
		return false
	}
	there, err := os.Stat(path)
	return err == nil && os.SameFile(open, there)
}

// hold marks what is staged at path as somebody's until the function that it returns is called or the process ends.
func hold(path string) (letGo func()) {
	f, err := os.Open(path)
	if err != nil {
		return func() {}
	}
	holdOpen(f)
	return func() { _ = f.Close() }
}

// holdOpen marks an open file that is staged as somebody's until it is closed.
func holdOpen(f *os.File) { _ = flock(f, syscall.LOCK_EX|syscall.LOCK_NB) }

// held reports whether a process holds what is staged at path, be it one of another machine or container whose number means nothing here.
func held(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	return flock(f, syscall.LOCK_EX|syscall.LOCK_NB) == syscall.EWOULDBLOCK
}

func flock(f *os.File, how int) (err error) {
	for err = syscall.EINTR; err == syscall.EINTR; {
		err = syscall.Flock(int(f.Fd()), how)
	}
	return err
}

// alive reports whether a process of this number runs.
func alive(pid int) bool {
	err := syscall.Kill(pid, 0)
	return err == nil || err == syscall.EPERM
}
