package corpus

import (
	"context"
	"io"
	"os"
)

// waiting reads from what may keep it waiting, a pipe or a terminal, and gives up when ctx ends. The read that waits is left behind: nothing can
// call it back, and what it reads is lost.
type waiting struct {
	ctx  context.Context
	r    io.Reader
	rest []byte // read and not handed on
	err  error  // behind rest
}

type readResult struct {
	data []byte
	err  error
}

func (w *waiting) Read(p []byte) (int, error) {
	if len(w.rest) == 0 && w.err == nil {
		if w.err = w.ctx.Err(); w.err != nil {
			return 0, w.err
		}
		done := make(chan readResult, 1)
		buf := make([]byte, max(len(p), 4<<10)) // its own, since a read that is left behind still writes
		go func() {
			n, err := w.r.Read(buf)
			done <- readResult{buf[:n], err}
		}()
		select {
		case <-w.ctx.Done():
			w.err = w.ctx.Err() // no second read may begin beside the one that is left behind
			return 0, w.err
		case r := <-done:
			w.rest, w.err = r.data, r.err
		}
	}
	n := copy(p, w.rest)
	w.rest = w.rest[n:]
	if len(w.rest) == 0 {
		return n, w.err
	}
	return n, nil
}

// openWaiting opens a file, which for a pipe that nobody writes waits.
func openWaiting(ctx context.Context, path string) (*os.File, error) {
	type opened struct {
		file *os.File
		err  error
	}
	done := make(chan opened, 1)
	go func() {
		file, err := os.Open(path)
		done <- opened{file, err}
	}()
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case o := <-done:
		return o.file, o.err
	}
}
