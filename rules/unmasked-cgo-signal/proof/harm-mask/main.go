// Blocks the profiler's signal from Go, and looks whether it is blocked in a later call of C.
package main

/*
#include <signal.h>

static void block_profiler(void)
{
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGPROF);
	pthread_sigmask(SIG_BLOCK, &set, NULL);
}

static void unblock_profiler(void)
{
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGPROF);
	pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

static int is_blocked(void)
{
	sigset_t set;
	pthread_sigmask(SIG_BLOCK, NULL, &set);
	return sigismember(&set, SIGPROF);
}
*/
import "C"

import (
	"fmt"
	"runtime"
	"time"
)

// work keeps the scheduler busy, so that goroutines move.
func work() {
	for {
		time.Sleep(time.Microsecond)
		runtime.Gosched()
	}
}

func isOpen() bool {
	C.block_profiler()
	defer C.unblock_profiler()
	time.Sleep(time.Microsecond)
	return C.is_blocked() == 0
}

func main() {
	for range 8 {
		go work()
	}
	open := make(chan bool, 16)
	end := time.Now().Add(40 * time.Second)
	// many at once: that each of them stays on its thread all the time is out of the question
	for range cap(open) {
		go func() {
			isFound := false
			for !isFound && time.Now().Before(end) {
				isFound = isOpen()
			}
			open <- isFound
		}()
	}
	for range cap(open) {
		if <-open {
			fmt.Println("the signal was open where it should be blocked")
			return
		}
	}
	fmt.Println("the signal was blocked in every call")
}
