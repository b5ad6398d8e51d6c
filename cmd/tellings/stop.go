package main

import (
	"context"
	"time"
)

// grace is how long a command that is told to stop may take for putting its affairs in order: it removes what it had begun to write.
const grace = 200 * time.Millisecond

// obey does work until it is done or ctx ends. Most of the work looks whether ctx has ended; what does not, since it waits for a pipe that nobody
// writes or fits a model, is left behind.
func obey(ctx context.Context, work func() error) error {
	done := make(chan error, 1)
	go func() { done <- work() }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	select {
	case err := <-done:
		return err
	case <-time.After(grace):
		return ctx.Err()
	}
}
