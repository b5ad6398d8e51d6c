package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/pprof"
	"runtime/trace"

	"github.com/spf13/cobra"
)

// profile are the files that say where time and memory of a run went. They are for whoever works on the program.
type profile struct {
	cpu, memory, trace string

	running []func() error // what ends the profiles, in order
}

// flags adds the flags to every command of root. They are not in its help; docs/performance.md tells of them.
func (p *profile) flags(root *cobra.Command) {
	f := root.PersistentFlags()
	f.StringVar(&p.cpu, "cpuprofile", "", "write a profile of processor time to `FILE` (go tool pprof)")
	f.StringVar(&p.memory, "memprofile", "", "write a profile of allocations to `FILE` (go tool pprof)")
	f.StringVar(&p.trace, "trace", "", "write an execution trace to `FILE` (go tool trace)")
	for _, name := range []string{"cpuprofile", "memprofile", "trace"} {
		_ = f.MarkHidden(name) // the flag exists: it was just added
	}
	before := root.PersistentPreRunE
	root.PersistentPreRunE = func(c *cobra.Command, args []string) error {
		if err := before(c, args); err != nil {
			return err
		}
		return p.start()
	}
}

// start begins what is asked for. end must be called whatever it returns.
func (p *profile) start() error {
	if err := p.open(p.cpu, pprof.StartCPUProfile, pprof.StopCPUProfile); err != nil {
		return err
	}
	if err := p.open(p.trace, trace.Start, trace.Stop); err != nil {
		return err
	}
	return p.open(p.memory, func(io.Writer) error { return nil }, nil)
}

// open makes a file and begins to write to it. Without stop the heap is written when the run ends.
func (p *profile) open(name string, start func(io.Writer) error, stop func()) error {
	if name == "" {
		return nil
	}
	f, err := os.Create(name)
	if err != nil {
		return fmt.Errorf("profile: %w", err)
	}
	if err := start(f); err != nil {
		return errors.Join(fmt.Errorf("profile: %w", err), f.Close())
	}
	p.running = append(p.running, func() error {
		if stop != nil {
			stop()
			return f.Close()
		}
		runtime.GC() // so that the heap is what is live
		return errors.Join(pprof.Lookup("allocs").WriteTo(f, 0), f.Close())
	})
	return nil
}

// end writes the profiles.
func (p *profile) end() error {
	var errs []error
	for _, end := range p.running {
		errs = append(errs, end())
	}
	return errors.Join(errs...)
}
