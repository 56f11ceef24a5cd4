// Sleeps in C while the profiler runs, with its signal blocked, and counts how often a sleep ended early.
package main

/*
#include <errno.h>
#include <signal.h>
#include <time.h>

static int early(int times)
{
	struct timespec pause = { 0, 100000 };
	int early = 0;
	sigset_t profiler, old;
	sigemptyset(&profiler);
	sigaddset(&profiler, SIGPROF);
	pthread_sigmask(SIG_BLOCK, &profiler, &old);
	for (int i = 0; i < times; i++) {
		if (nanosleep(&pause, NULL) < 0 && errno == EINTR)
			early++;
	}
	pthread_sigmask(SIG_SETMASK, &old, NULL);
	return early;
}
*/
import "C"

import (
	"fmt"
	"io"
	"os"
	"runtime/pprof"
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
	early := C.early(3_000)
	fmt.Fprintln(os.Stderr, "EINTR", early, "of 3,000 sleeps")
	// SIGURG is not blocked, and hits in the instant in which a sleep begins, once in thousands
	fmt.Println("more than two ended early:", early > 2)
}
