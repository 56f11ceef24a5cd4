// Each call of a library fails with a number of its own, and a second call asks for it.
package main

// #include <unistd.h>
// static __thread int last;
// static int fail(int number) { last = number; usleep(100); return -1; }
// static int last_error(void) { return last; }
import "C"

import (
	"fmt"
	"os"
	"sync"
	"sync/atomic"
)

const (
	goroutines = 64
	calls      = 200
)

func failed(number int) bool {
	if C.fail(C.int(number)) < 0 {
		return int(C.last_error()) == number
	}
	return false
}

func main() {
	var wrong atomic.Int64
	var wait sync.WaitGroup
	for i := range goroutines {
		wait.Add(1)
		go func() {
			defer wait.Done()
			for j := range calls {
				if !failed(i*calls + j) {
					wrong.Add(1)
				}
			}
		}()
	}
	wait.Wait()
	fmt.Fprintf(os.Stderr, "%d of %d errors were those of others\n", wrong.Load(), goroutines*calls)
	fmt.Println("errors of others were read:", wrong.Load() > 0)
}
