// Waits in C while the profiler runs, and takes an interruption for a failure.
package main

/*
#include <poll.h>

static int wait_ms(int ms)
{
	return poll(0, 0, ms);
}
*/
import "C"

import (
	"fmt"
	"io"
	"os"
	"runtime/pprof"
	"time"
)

func main() {
	go func() {
		for {
		}
	}()
	// One in seven or so fails, and none where two timers of the profiler never run out in the same
	// tick of the kernel: each profile sets them anew.
	for end := time.Now().Add(40 * time.Second); time.Now().Before(end); {
		if err := pprof.StartCPUProfile(io.Discard); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		failed := waits(30)
		pprof.StopCPUProfile()
		if failed {
			fmt.Println("a wait failed")
			return
		}
	}
	fmt.Println("every wait was as long as it should be")
}

func waits(times int) bool {
	for range times {
		if C.wait_ms(20) < 0 {
			return true
		}
	}
	return false
}
