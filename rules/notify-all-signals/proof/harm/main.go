// The channel gets the signals by which the runtime stops goroutines.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"syscall"
	"time"
)

func main() {
	c := make(chan os.Signal, 1000)
	signal.Notify(c)
	for range 4 {
		go func() {
			for i := 0; ; i++ {
			}
		}()
	}
	end := time.Now().Add(500 * time.Millisecond)
	for time.Now().Before(end) {
		runtime.GC()
	}
	urgent := 0
	for len(c) > 0 {
		if (<-c) == syscall.SIGURG {
			urgent++
		}
	}
	fmt.Println("the runtime's own signals:", urgent > 0)
}
