// Goroutines enter a UTS namespace of their own without being locked to the thread.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"sync"
	"sync/atomic"
	"syscall"
)

const (
	number  = 1000
	skipped = 77
)

func work() (stayed bool) {
	if err := syscall.Unshare(syscall.CLONE_NEWUTS); err != nil {
		skip(err)
	}
	entered := namespace()
	for range 100 {
		runtime.Gosched()
	}
	return namespace() == entered
}

func namespace() string {
	name, err := os.Readlink("/proc/thread-self/ns/uts")
	if err != nil {
		panic(err)
	}
	return name
}

func skip(err error) {
	if errors.Is(err, syscall.EPERM) {
		fmt.Println("skipped: unshare is for root:", err)
		os.Exit(skipped)
	}
	panic(err)
}

func main() {
	runtime.GOMAXPROCS(4)
	var wrong atomic.Int64
	var wait sync.WaitGroup
	for range number {
		wait.Add(1)
		go func() {
			defer wait.Done()
			if !work() {
				wrong.Add(1)
			}
		}()
	}
	wait.Wait()
	fmt.Fprintf(os.Stderr, "%d of %d goroutines saw the wrong namespace\n", wrong.Load(), number)
	fmt.Printf("more than 100 of %d goroutines saw the wrong namespace: %v\n", number, wrong.Load() > 100)
}
