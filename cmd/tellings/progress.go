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

	stage string // what is shown, and since when
	since time.Time
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
	now := time.Now()
	if p.stage != what {
		p.stage, p.since = what, now
	}
	if now.Sub(p.last) < 100*time.Millisecond {
		return
	}
	p.last, p.drawn = now, true
	fmt.Fprint(p.w, "\r\x1b[K"+farLine(what, n, of, now.Sub(p.since)))
}

// sure is how long a stage must have run before its pace says anything.
const sure = time.Second

// farLine is what is shown of a stage that has done n, of a total of of where that is known, in so much time.
func farLine(what string, n, of int, took time.Duration) string {
	line := fmt.Sprintf("%s %d", what, n)
	if of > 0 {
		line = fmt.Sprintf("%s of %d (%d %%)", line, of, 100*n/of)
	}
	if took < sure || n == 0 {
		return line
	}
	line += fmt.Sprintf(", %.0f a second", float64(n)/took.Seconds())
	if of > 0 {
		left := time.Duration(float64(took) / float64(n) * float64(of-n))
		line += ", " + left.Round(time.Second).String() + " left"
	}
	return line
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
