// One goroutine gives up the right to gain privileges, and unlocks; others come later.
package main

import (
	"fmt"
	"os"
	"runtime"
	"sync"
	"sync/atomic"
	"syscall"
)

const (
	number        = 1000
	setNoNewPrivs = 38
	getNoNewPrivs = 39
)

func restrict() {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if _, _, err := syscall.RawSyscall(syscall.SYS_PRCTL, setNoNewPrivs, 1, 0); err != 0 {
		panic(err)
	}
}

func isRestricted() bool {
	value, _, _ := syscall.RawSyscall6(syscall.SYS_PRCTL, getNoNewPrivs, 0, 0, 0, 0, 0)
	return value == 1
}

func main() {
	runtime.GOMAXPROCS(2)
	if isRestricted() {
		panic("this process can't gain privileges anyhow")
	}
	var wait sync.WaitGroup
	for range 4 {
		wait.Add(1)
		go func() {
			defer wait.Done()
			restrict()
		}()
	}
	wait.Wait()
	var restricted atomic.Int64
	for range number {
		wait.Add(1)
		go func() {
			defer wait.Done()
			// this keeps the thread busy, so that the runtime takes others for the rest
			syscall.Nanosleep(&syscall.Timespec{Nsec: 1_000_000}, nil)
			if isRestricted() {
				restricted.Add(1)
			}
		}()
	}
	wait.Wait()
	fmt.Fprintf(os.Stderr, "%d of %d later goroutines were restricted\n", restricted.Load(), number)
	fmt.Printf("some of %d later goroutines were restricted: %v\n", number, restricted.Load() > 0)
}
