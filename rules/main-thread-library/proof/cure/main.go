// Function main stays on the thread that the process began with.
package main

import (
	"fmt"
	"os"
	"runtime"
	"syscall"
	"time"
)

const rounds = 2000

func init() { runtime.LockOSThread() }

func main() {
	stop := make(chan struct{})
	for range 8 {
		go func() {
			for {
				select {
				case <-stop:
					return
				case <-time.After(time.Microsecond):
				}
			}
		}()
	}
	away := 0
	for range rounds {
		time.Sleep(10 * time.Microsecond)
		if syscall.Gettid() != os.Getpid() {
			away++
		}
	}
	close(stop)
	fmt.Fprintf(os.Stderr, "%d of %d times main was on another thread\n", away, rounds)
	fmt.Println("main was on another thread:", away > 0)
}
