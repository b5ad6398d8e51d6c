// Command mutate damages small invented inputs of every format and runs every command on them as a user would. Whatever comes in, a command ends
// with status 0 to 3 and a message where it failed, leaves nothing half written, and what it writes is whole. Each fault is printed and its folder
// kept; the status is then 1.
//
//	go run ./.ci/mutate -program ./tellings -n 5000 -seed 1 -keep /tmp/faults
//
// Run it from the root of the repository: models and background are mutated as shipped.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"time"
)

const (
	patience = 60 * time.Second // for one call, of small inputs
	mostMB   = 800
)

func main() {
	program := flag.String("program", "tellings", "the program that is tried")
	n := flag.Int("n", 1000, "inputs")
	seed := flag.Uint64("seed", 1, "seed")
	keep := flag.String("keep", "", "folder for the inputs that broke something")
	flag.Parse()
	path, err := filepath.Abs(*program)
	if err == nil {
		err = tryAll(path, *n, *seed, *keep)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "mutate:", err)
		os.Exit(1)
	}
}

// tryAll takes the seeds in turn, and of each its calls in turn.
func tryAll(program string, n int, seed uint64, keep string) error {
	all, err := seeds()
	if err != nil {
		return err
	}
	own, err := made(program)
	if err != nil {
		return err
	}
	all = append(all, own...)
	faults, statuses, longest, largest := 0, map[int]int{}, time.Duration(0), 0
	for i := range n {
		rng := rand.New(rand.NewPCG(seed, uint64(i)))
		s := all[i%len(all)]
		call := s.calls[i/len(all)%len(s.calls)]
		name, data := damaged(rng, s)
		dir, err := os.MkdirTemp("", "mutate-")
		if err != nil {
			return err
		}
		r, err := try(program, dir, call, name, data)
		if err != nil {
			return err
		}
		statuses[r.status]++
		longest, largest = max(longest, r.took), max(largest, r.mb)
		if len(r.faults) > 0 {
			faults++
			fmt.Printf("input %d: tellings %s\n  status %d after %.1f s, %d MB: %s\n  %.300q\n", i, r.line, r.status, r.took.Seconds(), r.mb, strings.Join(r.faults, "; "), r.message)
			if keep != "" {
				if err := os.CopyFS(filepath.Join(keep, fmt.Sprintf("%d-%d", seed, i)), os.DirFS(dir)); err != nil {
					return err
				}
			}
		}
		if err := os.RemoveAll(dir); err != nil {
			return err
		}
	}
	fmt.Printf("mutated inputs: %d of %d seeds, faults: %d; ended with status 0: %d, 1: %d, 2: %d, 3: %d; longest %.1f s, largest %d MB\n", n, len(all), faults, statuses[0], statuses[1], statuses[2], statuses[3], longest.Seconds(), largest)
	if faults > 0 {
		return fmt.Errorf("%d inputs broke something", faults)
	}
	return nil
}

// result is what one call came to.
type result struct {
	line    string
	status  int
	took    time.Duration
	mb      int
	message string
	faults  []string
}

var crash = regexp.MustCompile(`panic:|fatal error:|goroutine \d+ \[|runtime error|SIGSEGV`)

// try runs one call in dir, in which X is the input.
func try(program, dir, call, name string, data []byte) (result, error) {
	beside := map[string]string{name: string(data)}
	for good, text := range besides {
		if good != name {
			beside[good] = text
		}
	}
	for file, text := range beside {
		path := filepath.Join(dir, file)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return result{}, err
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			return result{}, err
		}
	}
	args := strings.Fields(call)
	for i := range args {
		if args[i] == "X" {
			args[i] = name
		}
	}
	ctx, stop := context.WithTimeout(context.Background(), patience)
	defer stop()
	c := exec.CommandContext(ctx, program, args...)
	var out, message bytes.Buffer
	c.Dir, c.Stdout, c.Stderr = dir, &out, &message
	begun := time.Now()
	err := c.Run()
	r := result{line: strings.Join(args, " "), status: c.ProcessState.ExitCode(), took: time.Since(begun), message: message.String()}
	if c.ProcessState == nil {
		return r, err
	}
	if use, ok := c.ProcessState.SysUsage().(*syscall.Rusage); ok {
		r.mb = int(use.Maxrss >> 10)
	}
	r.faults = faultsOf(dir, beside, &r, out.Bytes(), ctx.Err() != nil)
	return r, nil
}
