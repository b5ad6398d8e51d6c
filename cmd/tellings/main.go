// Command tellings compares how news outlets tell the same event.
//
// Each command is a file: its flags, one call into the packages below, and what is written. Nothing is computed here.
// Progress goes to standard error when that is a terminal. The exit status is 0 when done, 1 after a failure, 2 after a
// wrong call, and 3 when it was done under --strict and met records that it could not use.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	if os.Getenv("GOGC") == "" {
		tuneCollector()
	}
	stops := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) { // as nohup has it
		stops = append(stops, syscall.SIGHUP) // the terminal was closed
	}
	ctx, stop := signal.NotifyContext(context.Background(), stops...)
	context.AfterFunc(ctx, stop) // a second signal ends the program whatever it is doing
	err := obey(ctx, func() error { return run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr) })
	if err != nil {
		fmt.Fprintln(os.Stderr, "tellings:", visible(message(err)))
	}
	stop()
	os.Exit(status(err))
}

// run executes one command line. It is what the tests call.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	out := &printed{to: stdout}
	root := newRoot(stdin, out, stderr)
	var p profile
	p.flags(root)
	root.SetArgs(args)
	if err := checkCommand(root, args); err != nil {
		return err
	}
	err := errors.Join(root.ExecuteContext(ctx), p.end())
	if err == nil {
		err = out.err
	}
	return err
}

// printed is standard output and the first error of writing to it: a list that was cut off by a full disk is a failure, whoever printed it.
type printed struct {
	to  io.Writer
	err error
}

func (p *printed) Write(data []byte) (int, error) {
	n, err := p.to.Write(data)
	if p.err == nil {
		p.err = err
	}
	return n, err
}

// errRejects is how a --strict run ends that met records or values it could not use. Its output is written.
var errRejects = errors.New("done, with rejects")

// status maps an error to the exit status.
func status(err error) int {
	var usage usageError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &usage):
		return 2
	case errors.Is(err, errRejects):
		return 3
	}
	return 1
}

// message words an error for the terminal.
func message(err error) string {
	if errors.Is(err, context.Canceled) {
		return "stopped; nothing was written"
	}
	var usage usageError
	var help helped
	switch {
	case errors.As(err, &help):
		return err.Error() + "\nSee " + help.command + " --help."
	case errors.As(err, &usage):
		return err.Error() + "\nSee tellings --help."
	case errors.Is(err, fs.ErrPermission):
		return err.Error() + "; give yourself the right to it, or name another place"
	}
	return err.Error()
}
