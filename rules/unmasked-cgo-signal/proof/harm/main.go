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
	if err := pprof.StartCPUProfile(io.Discard); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	go func() {
		for {
		}
	}()
	// one in seven or so fails
	end := time.Now().Add(30 * time.Second)
	for time.Now().Before(end) {
		if C.wait_ms(20) < 0 {
			fmt.Println("a wait failed")
			return
		}
	}
	fmt.Println("every wait was as long as it should be")
}
