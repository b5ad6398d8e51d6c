package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"golang.org/x/term"
)

// progress shows how far a long run is: one line on standard error, drawn over itself, and only on a terminal.
type progress struct {
	w     io.Writer // nil: show nothing
	last  time.Time
	drawn bool
	mu    sync.Mutex // notes end the line from the goroutine that reads
}

func newProgress(stderr io.Writer, quiet bool) *progress {
	if f, ok := stderr.(*os.File); ok && !quiet && term.IsTerminal(int(f.Fd())) {
		return &progress{w: stderr}
	}
	return &progress{}
}

// show draws at most ten times a second. of is 0 when the total is unknown.
func (p *progress) show(what string, n, of int) {
	if p.w == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if time.Since(p.last) < 100*time.Millisecond {
		return
	}
	p.last, p.drawn = time.Now(), true
	if of > 0 {
		fmt.Fprintf(p.w, "\r\x1b[K%s %d of %d (%d %%)", what, n, of, 100*n/of)
		return
	}
	fmt.Fprintf(p.w, "\r\x1b[K%s %d", what, n)
}

// end clears the line.
func (p *progress) end() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.drawn {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.drawn = false
	}
}
