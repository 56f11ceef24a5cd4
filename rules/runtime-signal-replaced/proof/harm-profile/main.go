// Takes SIGPROF over in C: profiles of Go are empty.
package main

/*
#include <signal.h>
#include <string.h>

static struct sigaction before;
static volatile int handing_on = 0;

static void on_tick(int number, siginfo_t *info, void *context)
{
	if (handing_on)
		before.sa_sigaction(number, info, context);
}

static void watch(void)
{
	struct sigaction action;
	memset(&action, 0, sizeof action);
	action.sa_sigaction = on_tick;
	action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART;
	sigaction(SIGPROF, &action, &before);
}
*/
import "C"

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"runtime/pprof"
	"time"
)

// profiled tells whether a profile mentions the function that takes all the time.
func profiled() bool {
	var out bytes.Buffer
	if err := pprof.StartCPUProfile(&out); err != nil {
		panic(err)
	}
	work()
	pprof.StopCPUProfile()
	profile, err := gzip.NewReader(&out)
	if err != nil {
		panic(err)
	}
	text, err := io.ReadAll(profile)
	if err != nil {
		panic(err)
	}
	return bytes.Contains(text, []byte("main.work"))
}

func work() {
	for start := time.Now(); time.Since(start) < time.Second; {
	}
}

func main() {
	C.watch()
	fmt.Println("profiled:", profiled())
}
