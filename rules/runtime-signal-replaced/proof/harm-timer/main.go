// Uses the timer of Go's profiler in C: the profiler stops it.
package main

/*
#include <signal.h>
#include <string.h>
#include <sys/time.h>

static void start(void)
{
	struct itimerval every = { { 0, 10000 }, { 0, 10000 } };
	setitimer(ITIMER_PROF, &every, NULL);
}

static long interval(void)
{
	struct itimerval now;
	getitimer(ITIMER_PROF, &now);
	return now.it_interval.tv_usec;
}

static void on_tick(int number) { (void)number; }

static void catch_ticks(void)
{
	struct sigaction action;
	memset(&action, 0, sizeof action);
	action.sa_handler = on_tick;
	action.sa_flags = SA_ONSTACK | SA_RESTART;
	sigaction(SIGVTALRM, &action, NULL);
}
*/
import "C"

import (
	"fmt"
	"io"
	"runtime/pprof"
)

func main() {
	C.catch_ticks()
	C.start()
	fmt.Println("before:", C.interval())
	if err := pprof.StartCPUProfile(io.Discard); err != nil {
		panic(err)
	}
	pprof.StopCPUProfile()
	fmt.Println("after:", C.interval())
}
