//go:build linux

package main

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"
)

// Ctrl-C and SIGTERM end a command within .2 s, whatever it is in the middle of; a second one ends it at once. What counts is the work
// that it still does: a busy machine may take its time.
func TestSignalsEndTheWork(t *testing.T) {
	t.Chdir(t.TempDir())
	oneLargeEvent(t, "event.jsonl", 5000)
	packed(t, "event.zip", "event.jsonl")
	labelledTable(t, "labelled.csv", 4000)
	for _, c := range []struct {
		name    string
		args    string
		after   time.Duration // of work
		signals []syscall.Signal
	}{
		{"starting", "compare event.jsonl --event all -o report", 0, []syscall.Signal{syscall.SIGTERM}},
		{"reading", "compare event.jsonl --event all -o report", 400 * time.Millisecond, []syscall.Signal{syscall.SIGINT}},
		{"in one event of 5,000 articles", "compare event.jsonl --event all -o report", 2 * time.Second, []syscall.Signal{syscall.SIGINT}},
		{"in it, told twice", "compare event.jsonl --event all -o report", 1500 * time.Millisecond, []syscall.Signal{syscall.SIGTERM, syscall.SIGTERM}},
		{"writing rows", "quotes event.zip -o rows.csv", 500 * time.Millisecond, []syscall.Signal{syscall.SIGINT}},
		{"when the terminal is closed", "quotes event.zip -o rows.csv", 500 * time.Millisecond, []syscall.Signal{syscall.SIGHUP}},
		{"reading an archive", "events event.zip -o events.csv", 300 * time.Millisecond, []syscall.Signal{syscall.SIGINT}},
		{"fitting a model", "train frames labelled.csv --folds 20 -o model.json", time.Second, []syscall.Signal{syscall.SIGINT}},
		{"waiting for input", "sentences - -o rows.csv", 0, []syscall.Signal{syscall.SIGINT}},
	} {
		t.Run(c.name, func(t *testing.T) {
			rest, status, told := interrupted(t, strings.Fields(c.args), c.after, c.signals)
			if most := 2*grace + 300*time.Millisecond; rest > most { // on two processors
				t.Errorf("it worked for %v after the signal", rest)
			}
			if len(c.signals) == 1 && c.after > 0 && (status != 1 || !strings.Contains(told, "stopped")) {
				t.Errorf("status %d, %s", status, told)
			}
			for _, name := range []string{"report", "rows.csv", "events.csv", "model.json"} {
				if _, err := os.Lstat(name); err == nil {
					t.Errorf("%s stands there", name)
				}
			}
		})
	}
}

// interrupted runs a command, sends it signals after it has worked for so long, and returns how long it worked then.
func interrupted(t *testing.T, args []string, after time.Duration, signals []syscall.Signal) (rest time.Duration, status int, told string) {
	t.Helper()
	c := exec.Command("tellings", args...)
	c.Env = append(os.Environ(), "GOMAXPROCS=2")
	var stderr bytes.Buffer
	c.Stderr = &stderr
	idle, err := c.StdinPipe() // nothing is ever written to it
	if err != nil {
		t.Fatal(err)
	}
	defer idle.Close()
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- c.Wait() }()
	for worked(c.Process.Pid) < after {
		time.Sleep(5 * time.Millisecond)
		select {
		case err := <-ended:
			t.Fatalf("it was done before: %v %s", err, &stderr)
		default:
		}
	}
	time.Sleep(50 * time.Millisecond)
	begin := worked(c.Process.Pid)
	for _, s := range signals {
		if err := c.Process.Signal(s); err != nil && !errors.Is(err, os.ErrProcessDone) {
			t.Fatal(err)
		}
		time.Sleep(time.Millisecond)
	}
	select {
	case <-ended:
	case <-time.After(2 * time.Minute):
		c.Process.Kill()
		t.Fatal("it did not end")
	}
	p := c.ProcessState
	return p.UserTime() + p.SystemTime() - begin, p.ExitCode(), stderr.String()
}

// worked is the processor time that a process has taken so far.
func worked(pid int) time.Duration {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0
	}
	_, rest, _ := bytes.Cut(data, []byte(") "))
	var state string
	var skip, user, system int64
	if _, err := fmt.Sscan(string(rest), &state, &skip, &skip, &skip, &skip, &skip, &skip, &skip, &skip, &skip, &skip, &user, &system); err != nil {
		return 0
	}
	return time.Duration(user+system) * 10 * time.Millisecond // a tick of the kernel is a hundredth of a second on every Linux of today
}

// oneLargeEvent writes articles of one event, each with words of its own beside those of all.
func oneLargeEvent(t *testing.T, path string, n int) {
	t.Helper()
	var b bytes.Buffer
	for i := range n {
		fmt.Fprintf(&b, `{"id":"%d","outlet":"Gull %d","text":"The ferry Halda %d struck the quay of Nordhaven on Monday. “We heard a bang on deck %d,” said Ida Lorn%d, who leads the crew. `+
			`The reckless harbour board of berth %d attacked the captain, and %d passengers waited in the fog. Nobody was hurt, the coast guard said.","label":"a"}`+"\n", i, i%40, i%97, i%31, i%211, i%53, i%400)
	}
	if err := os.WriteFile(path, b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
}

// packed writes an archive with the file from in it, many times.
func packed(t *testing.T, path, from string) {
	t.Helper()
	data, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := range 10 {
		w, err := z.Create(fmt.Sprintf("part%d.jsonl", i))
		if err == nil {
			_, err = io.Copy(w, bytes.NewReader(data))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(z.Close(), os.WriteFile(path, b.Bytes(), 0o666)); err != nil {
		t.Fatal(err)
	}
}

// labelledTable writes a table of passages with labels.
func labelledTable(t *testing.T, path string, n int) {
	t.Helper()
	var b bytes.Buffer
	b.WriteString("id,outlet,text,label\n")
	for i := range n {
		fmt.Fprintf(&b, "%d,Gull %d,\"The %s of berth %d cost %d crowns, and the board of quay %d spoke of %s.\",%s\n",
			i, i%9, []string{"ferry", "dock", "crane"}[i%3], i%61, i, i%83, []string{"safety", "money", "law"}[i*7%3], []string{"safety", "money", "law"}[(i*7+i/50)%3])
	}
	if err := os.WriteFile(path, b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
}
