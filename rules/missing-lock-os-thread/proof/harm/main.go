// Goroutines set the timer slack of their thread without being locked to it.
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
	number         = 1000
	setSlackOption = 29
	getSlackOption = 30
)

// doc:work
func work(wanted uintptr, usual uintptr) (asWanted bool) {
	setSlack(wanted)
	for range 100 {
		runtime.Gosched()
	}
	return slack() == wanted
}

// doc:end
func setSlack(value uintptr) {
	if _, _, err := syscall.RawSyscall(syscall.SYS_PRCTL, setSlackOption, value, 0); err != 0 {
		panic(err)
	}
}

func slack() uintptr {
	value, _, _ := syscall.RawSyscall(syscall.SYS_PRCTL, getSlackOption, 0, 0)
	return value
}

func main() {
	runtime.GOMAXPROCS(4)
	usual := slack()
	var wrong atomic.Int64
	var wait sync.WaitGroup
	for i := range number {
		wait.Add(1)
		go func() {
			defer wait.Done()
			if !work(usual+uintptr(i)+1, usual) {
				wrong.Add(1)
			}
		}()
	}
	wait.Wait()
	fmt.Fprintf(os.Stderr, "%d of %d goroutines found another value\n", wrong.Load(), number)
	fmt.Printf("more than 100 of %d goroutines found another value: %v\n", number, wrong.Load() > 100)
}
