package reports

import (
	"errors"
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
	for refused := 0; ; {
		h, err := syscall.CreateFile(name, syscall.GENERIC_WRITE, 0, nil, syscall.OPEN_ALWAYS, syscall.FILE_ATTRIBUTE_HIDDEN|deleteOnClose, 0)
		switch {
		case err == nil:
			return func() { _ = syscall.CloseHandle(h) }, nil
		case err == sharingViolation: // it is open elsewhere
			refused = 0
		case err == syscall.ERROR_ACCESS_DENIED && refused < refusals: // it is about to go
			refused++
		default:
			return nil, &os.PathError{Op: "lock", Path: dir, Err: err}
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// refusals in a row, five seconds of them, are of a file that nobody may open.
const refusals = 500

func hold(string) (letGo func()) { return func() {} }

func holdOpen(*os.File) {}

func held(string) bool { return false }

// alive reports whether a process of this number runs.
func alive(pid int) bool {
	p, err := os.FindProcess(pid) // which opens it
	if err != nil {
		return errors.Is(err, syscall.ERROR_ACCESS_DENIED) // it runs for somebody else
	}
	_ = p.Release()
	return true
}
