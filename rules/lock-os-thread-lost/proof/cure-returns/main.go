// Work that fails, one after the other, each on a goroutine of its own.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"syscall"
)

const number = 1000

func work() error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := step(); err != nil {
		return err
	}
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
	fmt.Printf("more than 100 threads for %d goroutines: %v\n", number, len(threads) > 100)
}
