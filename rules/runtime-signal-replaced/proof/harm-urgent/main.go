// Ignores SIGURG in C: the collector waits forever for a goroutine that runs a loop.
package main

/*
#cgo LDFLAGS: -lpthread
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

static void quiet(void)
{
	signal(SIGURG, SIG_IGN);
}

static void *watch(void *unused)
{
	static const char text[] = "the collector waits\n";
	sleep(3);
	write(1, text, sizeof text - 1);
	_exit(1);
	return unused;
}

static void start_watch(void)
{
	pthread_t thread;
	pthread_create(&thread, NULL, watch, NULL);
}
*/
import "C"

import (
	"fmt"
	"runtime"
	"time"
)

var count int

func main() {
	runtime.GOMAXPROCS(2)
	C.quiet()
	go func() {
		for {
			count++
		}
	}()
	time.Sleep(100 * time.Millisecond)
	C.start_watch()
	runtime.GC()
	fmt.Println("collected")
}
