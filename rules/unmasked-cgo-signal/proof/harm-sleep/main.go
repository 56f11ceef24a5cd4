// Sleeps in C while the profiler runs, and counts how often a sleep ended early.
package main

/*
#include <errno.h>
#include <time.h>

static int early(int times)
{
	struct timespec pause = { 0, 100000 };
	int early = 0;
	for (int i = 0; i < times; i++) {
		if (nanosleep(&pause, NULL) < 0 && errno == EINTR)
			early++;
	}
	return early;
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
	// One in a thousand as a rule, and none where two timers of the profiler never run out in the
	// same tick of the kernel: each profile sets them anew.
	early, times := C.int(0), 0
	for end := time.Now().Add(30 * time.Second); early <= 2 && time.Now().Before(end); times += 3_000 {
		if err := pprof.StartCPUProfile(io.Discard); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		early += C.early(3_000)
		pprof.StopCPUProfile()
	}
	fmt.Fprintln(os.Stderr, "EINTR", early, "of", times, "sleeps")
	fmt.Println("more than two ended early:", early > 2)
}
