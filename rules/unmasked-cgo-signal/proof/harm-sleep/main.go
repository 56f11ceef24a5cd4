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
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	for range 4 {
		go func() {
			for {
			}
		}()
	}
	// One in a thousand as a rule, and none where two timers of the profiler never run out in the
	// same tick of the kernel: each profile sets them anew, and many threads sleep.
	var early, times atomic.Int64
	for end := time.Now().Add(20 * time.Second); early.Load() <= 2 && time.Now().Before(end); {
		if err := pprof.StartCPUProfile(io.Discard); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		var sleepers sync.WaitGroup
		for range 16 {
			sleepers.Go(func() {
				early.Add(int64(C.early(1_000)))
				times.Add(1_000)
			})
		}
		sleepers.Wait()
		pprof.StopCPUProfile()
	}
	fmt.Fprintln(os.Stderr, "EINTR", early.Load(), "of", times.Load(), "sleeps")
	fmt.Println("more than two ended early:", early.Load() > 2)
}
