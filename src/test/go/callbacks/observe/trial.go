package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync/atomic"
	"time"
)

const (
	mark   = "this is the panic of a probe"
	answer = "answer: "

	patience = 3 * time.Second
	settling = 300 * time.Millisecond
)

// probe calls the library so that a function handed over to it runs.
type probe struct {
	row string
	run func(*trial)
}

// trial is one run of a probe. The function handed over calls hit.
type trial struct {
	mode   string
	caller atomic.Value
	after  atomic.Bool
	hits   atomic.Int32
	ran    chan struct{}

	caught  string
	isOther atomic.Bool
	when    atomic.Value
}

// attempt runs a probe on a goroutine of its own, and prints what became of it.
func attempt(probe probe, mode string) {
	t := &trial{mode: mode, ran: make(chan struct{})}
	done := make(chan string, 1)
	go func() {
		t.caller.Store(goroutine())
		end := "goexit"
		defer func() {
			if caught := recover(); caught != nil {
				end = "caught"
				t.caught = fmt.Sprint(caught)
			}
			done <- end
		}()
		probe.run(t)
		end = "returned"
	}()
	select {
	case end := <-done:
		t.settle()
		t.report(end)
	case <-time.After(patience):
		t.report("hangs")
	}
}

func (t *trial) report(end string) {
	fmt.Println("\n" + answer + t.outcome(end))
	os.Exit(0)
}

func (t *trial) outcome(end string) string {
	switch {
	case t.hits.Load() == 0:
		return "not called " + t.caught
	case end == "hangs":
		return "hangs"
	case t.mode == modeObserve:
		return t.where() + "\t" + t.when.Load().(string)
	case end == "returned":
		return t.quiet()
	case t.mode == modeGoexit && end == "caught":
		return "panics"
	case t.isOther.Load():
		return "moved"
	}
	return "passes"
}

func (t *trial) where() string {
	if t.isOther.Load() {
		return "other"
	}
	return "same"
}

func (t *trial) quiet() string {
	if t.mode == modePanic {
		return "contained"
	}
	return "ends"
}

// hit is what the functions handed over call; the first call decides.
func (t *trial) hit() {
	if t.hits.Add(1) > 1 {
		return
	}
	t.isOther.Store(goroutine() != t.caller.Load())
	t.when.Store("before")
	if t.after.Load() {
		t.when.Store("after")
	}
	close(t.ran)
	switch t.mode {
	case modePanic:
		panic(mark)
	case modeGoexit:
		runtime.Goexit()
	}
}

// here says that from now on this goroutine is the caller.
func (t *trial) here() {
	t.caller.Store(goroutine())
}

// returned says that the library's function has returned, or that its field is set.
func (t *trial) returned() {
	t.after.Store(true)
}

// await waits for the function that was handed over.
func (t *trial) await() {
	select {
	case <-t.ran:
	case <-time.After(patience):
	}
	t.settle()
}

// settle gives a process that is about to die on another goroutine the time for it.
func (t *trial) settle() {
	if t.mode != modeObserve && t.isOther.Load() {
		time.Sleep(settling)
	}
}

// sequence is an iterator that hits.
func (t *trial) sequence(yield func(int) bool) {
	t.hit()
	_ = yield(2) && yield(1)
}

func (t *trial) sequence2(yield func(int, int) bool) {
	t.hit()
	_ = yield(2, 3) && yield(1, 4)
}

// goroutine is the number of the running goroutine, as a text.
func goroutine() string {
	var buffer [64]byte
	text := string(buffer[:runtime.Stack(buffer[:], false)])
	return strings.Fields(text)[1]
}
