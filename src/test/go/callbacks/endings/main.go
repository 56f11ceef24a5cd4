// Command endings calls functions of the standard library that don't return, and tells what they do.
//
// It prints a line for each, with fields separated by tabs: the import path and the symbol, what it
// ended, and whether it returned when there was nothing to complain of:
//
//	panic    the deferred calls ran, and recover stopped it
//	goexit   the deferred calls ran, and recover saw nothing
//	exit     the process ended without a deferred call
//	exec     another program took its place without a deferred call
//	returned
//
// Each call is made in a process of its own.
package main

import (
	"flag"
	"fmt"
	htmltemplate "html/template"
	"io"
	"log"
	"net/netip"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"text/template"
)

const (
	answer   = "answer: "
	replaced = "another program runs"
)

// ending is a call that must not return, and one that may where there is such.
type ending struct {
	symbol string
	bad    func()
	good   func()
}

var logger = log.New(io.Discard, "", 0)

var endings = []ending{
	{"builtin panic", func() { panic("a") }, nil},
	{"os Exit", func() { os.Exit(3) }, nil},
	{"syscall Exit", func() { syscall.Exit(3) }, nil},
	{"syscall Exec", func() { syscall.Exec("/bin/echo", []string{"echo", replaced}, nil) }, func() { syscall.Exec("", nil, nil) }},
	{"runtime Goexit", runtime.Goexit, nil},
	{"log Fatal", func() { log.Fatal() }, nil},
	{"log Fatalf", func() { log.Fatalf("") }, nil},
	{"log Fatalln", func() { log.Fatalln() }, nil},
	{"log Panic", func() { log.Panic() }, nil},
	{"log Panicf", func() { log.Panicf("") }, nil},
	{"log Panicln", func() { log.Panicln() }, nil},
	{"log Logger.Fatal", func() { logger.Fatal() }, nil},
	{"log Logger.Fatalf", func() { logger.Fatalf("") }, nil},
	{"log Logger.Fatalln", func() { logger.Fatalln() }, nil},
	{"log Logger.Panic", func() { logger.Panic() }, nil},
	{"log Logger.Panicf", func() { logger.Panicf("") }, nil},
	{"log Logger.Panicln", func() { logger.Panicln() }, nil},
	{"flag Parse", func() { os.Args = []string{"", "-unknown"}; flag.Parse() }, flag.Parse},
	{"regexp MustCompile", func() { regexp.MustCompile("(") }, func() { regexp.MustCompile("a") }},
	{"regexp MustCompilePOSIX", func() { regexp.MustCompilePOSIX("(") }, func() { regexp.MustCompilePOSIX("a") }},
	{"text/template Must", func() { template.Must(nil, io.EOF) }, func() { template.Must(nil, nil) }},
	{"html/template Must", func() { htmltemplate.Must(nil, io.EOF) }, func() { htmltemplate.Must(nil, nil) }},
	{"net/netip MustParseAddr", func() { netip.MustParseAddr("") }, func() { netip.MustParseAddr("::1") }},
	{"net/netip MustParseAddrPort", func() { netip.MustParseAddrPort("") }, func() { netip.MustParseAddrPort("[::1]:1") }},
	{"net/netip MustParsePrefix", func() { netip.MustParsePrefix("") }, func() { netip.MustParsePrefix("::1/8") }},
	{"testing T.FailNow", inTest(func(t *testing.T) { t.FailNow() }), nil},
	{"testing T.Fatal", inTest(func(t *testing.T) { t.Fatal() }), nil},
	{"testing T.Fatalf", inTest(func(t *testing.T) { t.Fatalf("") }), nil},
	{"testing T.Skip", inTest(func(t *testing.T) { t.Skip() }), nil},
	{"testing T.SkipNow", inTest(func(t *testing.T) { t.SkipNow() }), nil},
	{"testing T.Skipf", inTest(func(t *testing.T) { t.Skipf("") }), nil},
	{"testing B.FailNow", inBenchmark(func(b *testing.B) { b.FailNow() }), nil},
	{"testing B.Fatal", inBenchmark(func(b *testing.B) { b.Fatal() }), nil},
	{"testing B.Fatalf", inBenchmark(func(b *testing.B) { b.Fatalf("") }), nil},
	{"testing B.Skip", inBenchmark(func(b *testing.B) { b.Skip() }), nil},
	{"testing B.SkipNow", inBenchmark(func(b *testing.B) { b.SkipNow() }), nil},
	{"testing B.Skipf", inBenchmark(func(b *testing.B) { b.Skipf("") }), nil},
	{"testing TB.FailNow", inTest(func(t *testing.T) { testing.TB(t).FailNow() }), nil},
	{"testing TB.Fatal", inTest(func(t *testing.T) { testing.TB(t).Fatal() }), nil},
	{"testing TB.Fatalf", inTest(func(t *testing.T) { testing.TB(t).Fatalf("") }), nil},
	{"testing TB.Skip", inTest(func(t *testing.T) { testing.TB(t).Skip() }), nil},
	{"testing TB.SkipNow", inTest(func(t *testing.T) { testing.TB(t).SkipNow() }), nil},
	{"testing TB.Skipf", inTest(func(t *testing.T) { testing.TB(t).Skipf("") }), nil},
	{"testing Main", func() { testing.Main(nil, nil, nil, nil) }, nil},
}

// inTest observes a call on the goroutine of a test.
func inTest(call func(*testing.T)) func() {
	return func() {
		test := func(t *testing.T) { observe(func() { call(t) }) }
		match := func(string, string) (bool, error) { return true, nil }
		testing.Main(match, []testing.InternalTest{{Name: "a", F: test}}, nil, nil)
	}
}

// inBenchmark observes a call on the goroutine of a benchmark.
func inBenchmark(call func(*testing.B)) func() {
	return func() {
		testing.Init()
		testing.Benchmark(func(b *testing.B) { observe(func() { call(b) }) })
	}
}

func main() {
	if len(os.Args) == 3 && os.Args[1] == "-call" {
		call := function(os.Args[2])
		os.Args = os.Args[:1]
		go observe(call)
		select {}
	}
	for i, ending := range endings {
		good := "-"
		if ending.good != nil {
			good = child(fmt.Sprint("good", i))
		}
		fmt.Printf("%s\t%s\t%s\n", strings.Replace(ending.symbol, " ", "\t", 1), child(fmt.Sprint("bad", i)), good)
	}
}

// observe calls a function that may not return, prints what became of that, and exits.
func observe(call func()) {
	end := "goexit"
	defer func() {
		if recover() != nil {
			end = "panic"
		}
		fmt.Println("\n" + answer + end)
		os.Exit(0)
	}()
	call()
	end = "returned"
}

func function(which string) func() {
	for i, ending := range endings {
		switch which {
		case fmt.Sprint("bad", i):
			return ending.bad
		case fmt.Sprint("good", i):
			return ending.good
		}
	}
	panic(which)
}

// child calls in a process of its own, which says what happened when it can.
func child(which string) string {
	command := exec.Command(os.Args[0], "-call", which)
	output, err := command.Output()
	_, said, found := strings.Cut(string(output), answer)
	said, _, _ = strings.Cut(said, "\n")
	switch {
	case found:
		return said
	case strings.Contains(string(output), replaced):
		return "exec"
	case err == nil || command.ProcessState.Exited():
		return "exit"
	}
	return err.Error()
}
