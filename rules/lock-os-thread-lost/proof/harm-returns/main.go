// Work that fails, one after the other, each on a goroutine of its own.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"syscall"
)

const number = 1000

func work() error {
	runtime.LockOSThread()
	if err := step(); err != nil {
		return err
	}
	runtime.UnlockOSThread()
	return nil
}

func step() error { return errors.New("failed") }

func main() {
	threads := map[int]bool{}
	for range number {
		done := make(chan int)
		go func() {
			_ = work()
			done <- syscall.Gettid()
		}()
		threads[<-done] = true
	}
	fmt.Fprintf(os.Stderr, "%d threads for %d goroutines\n", len(threads), number)
	fmt.Printf("more than 100 threads for %d goroutines: %v\n", number, len(threads) > 100)
}
