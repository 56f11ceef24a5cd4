// Goroutines that want to stay on their thread, and defer the lock.
package main

import (
	"fmt"
	"os"
	"runtime"
	"sync"
	"sync/atomic"
	"syscall"
)

const number = 1000

func work() (stayed bool) {
	defer runtime.LockOSThread()
	thread := syscall.Gettid()
	for range 100 {
		runtime.Gosched()
	}
	return syscall.Gettid() == thread
}

func main() {
	runtime.GOMAXPROCS(4)
	var moved atomic.Int64
	var wait sync.WaitGroup
	for range number {
		wait.Add(1)
		go func() {
			defer wait.Done()
			if !work() {
				moved.Add(1)
			}
		}()
	}
	wait.Wait()
	fmt.Fprintf(os.Stderr, "%d of %d goroutines were moved\n", moved.Load(), number)
	fmt.Printf("more than 100 of %d goroutines were moved: %v\n", number, moved.Load() > 100)
}
