// Goroutines that want to stay on their thread: lock, and defer the unlock.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"syscall"
)

const number = 1000

func work() (stayed bool) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
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
	fmt.Printf("%d of %d goroutines were moved\n", moved.Load(), number)
}
