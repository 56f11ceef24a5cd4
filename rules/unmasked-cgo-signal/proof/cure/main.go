// Waits in C while the profiler runs, with its signal blocked on this thread for so long.
package main

/*
#include <poll.h>
#include <signal.h>

static int wait_ms(int ms)
{
	sigset_t profiler, old;
	sigemptyset(&profiler);
	sigaddset(&profiler, SIGPROF);
	pthread_sigmask(SIG_BLOCK, &profiler, &old);
	int ready = poll(0, 0, ms);
	pthread_sigmask(SIG_SETMASK, &old, 0);
	return ready;
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
	for range 200 {
		if C.wait_ms(20) < 0 {
			fmt.Println("a wait failed")
			return
		}
	}
	fmt.Println("every wait was as long as it should be")
}
