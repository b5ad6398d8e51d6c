//go:build linux || darwin

package reports

import (
	"os"
	"syscall"
)

// lockFolder waits until no other run puts its report into dir. The lock goes with the process that holds it; a file system that has none is no error.
func lockFolder(dir string) (unlock func(), err error) {
	d, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	for err = syscall.EINTR; err == syscall.EINTR; {
		err = syscall.Flock(int(d.Fd()), syscall.LOCK_EX)
	}
	return func() { _ = d.Close() }, nil
}
