// Command observe calls functions of the standard library that take functions, and tells what
// becomes of those.
//
// It prints a line for each probe, with fields separated by tabs:
//
//	path symbol slot  where  when  panic  goexit
//
// where: "same" goroutine as the caller's, or "other". when: "before" the library's function
// returned, or "after" that. panic and goexit: what became of a panic, and of runtime.Goexit, in
// the function that was handed over:
//
//	passes     to the caller, on its goroutine
//	moved      to the caller, from another goroutine
//	contained  the library recovers it, and writes nothing
//	logged     the library recovers it, and logs it
//	panics     Goexit became a panic of the caller
//	ends       the other goroutine, and nobody noticed
//	fatal      the process died
//	hangs      the caller waits for ever
//
// Each trial runs in a process of its own, for it may well be its last.
package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

const (
	modeObserve = "observe"
	modePanic   = "panic"
	modeGoexit  = "goexit"
)

func main() {
	log.SetFlags(0)
	number := flag.Int("probe", -1, "run one probe, in this process")
	mode := flag.String("mode", modeObserve, "observe, panic or goexit")
	testing.Init()
	flag.Parse()
	probes := slices.Concat(
		textProbes, collectionProbes, syncProbes, valueProbes, sourceProbes, otherProbes,
		httpProbes, clientProbes, networkProbes, testingProbes)
	if *number >= 0 {
		attempt(probes[*number], *mode)
		return
	}
	reportAll(probes)
}

// reportAll runs some probes at the same time, and prints their reports in order.
func reportAll(probes []probe) {
	reports := make([]string, len(probes))
	slots := make(chan struct{}, 2*runtime.GOMAXPROCS(0))
	var running sync.WaitGroup
	for i := range probes {
		running.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			reports[i] = report(i, probes[i])
		})
	}
	running.Wait()
	out := bufio.NewWriter(os.Stdout)
	for _, line := range reports {
		fmt.Fprintln(out, line)
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}

func report(number int, probe probe) string {
	place := child(number, modeObserve)
	return fmt.Sprintf("%s\t%s\t%s\t%s",
		probe.row, place, child(number, modePanic), child(number, modeGoexit))
}

// child runs a trial in a process of its own, and returns what that said or how it died.
func child(number int, mode string) string {
	limit, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	command := exec.CommandContext(limit, os.Args[0], fmt.Sprint("-probe=", number), "-mode="+mode)
	var stderr bytes.Buffer
	command.Stderr = &stderr
	stdout, err := command.Output()
	_, said, found := strings.Cut(string(stdout), answer)
	said, _, _ = strings.Cut(said, "\n")
	var exit *exec.ExitError
	switch {
	case found && said == "contained" && strings.Contains(stderr.String(), mark):
		return "logged"
	case found:
		return said
	case errors.As(err, &exit) && isFatal(stderr.String()):
		return "fatal"
	}
	return fmt.Sprintf("failed: %v %q", err, stdout) + strings.ReplaceAll(stderr.String(), "\n", " ")
}

func isFatal(stderr string) bool {
	for _, sign := range []string{"panic: ", "fatal error: ", "--- FAIL"} {
		if strings.Contains(stderr, sign) {
			return true
		}
	}
	return false
}

var discard = io.Discard
