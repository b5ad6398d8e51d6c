package reports

import (
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// lockFolder waits until no other run puts its report into dir. The lock is a file beside it that one process at a time can have open; it
// goes with that process.
func lockFolder(dir string) (unlock func(), err error) {
	name, err := syscall.UTF16PtrFromString(filepath.Join(filepath.Dir(dir), "."+filepath.Base(dir)+".lock"))
	if err != nil {
		return nil, err
	}
	const deleteOnClose, sharingViolation = 0x04000000, syscall.Errno(32)
	for {
		h, err := syscall.CreateFile(name, syscall.GENERIC_WRITE, 0, nil, syscall.OPEN_ALWAYS, syscall.FILE_ATTRIBUTE_HIDDEN|deleteOnClose, 0)
		switch err {
		case nil:
			return func() { _ = syscall.CloseHandle(h) }, nil
		case sharingViolation, syscall.ERROR_ACCESS_DENIED: // it is open elsewhere, or about to go
			time.Sleep(10 * time.Millisecond)
		default:
			return nil, &os.PathError{Op: "lock", Path: dir, Err: err}
		}
	}
}

func hold(string) (letGo func()) { return func() {} }

func held(string) bool { return false }

// alive reports whether a process of this number runs.
func alive(pid int) bool {
	p, err := os.FindProcess(pid) // which opens it
	if err != nil {
		return false
	}
	_ = p.Release()
	return true
}
