// Ends the child of a fork before it comes to Go.
package main

/*
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static pid_t child;

static int make_child(void)
{
	child = fork();
	if (child == 0)
		_exit(0);
	return child;
}

// ended tells whether the child ends by itself within two seconds.
static int ended(void)
{
	for (int i = 0; i < 20; i++) {
		if (waitpid(child, NULL, WNOHANG) == child)
			return 1;
		usleep(100000);
	}
	return 0;
}

static void end(void) { kill(child, 9); }
*/
import "C"

import (
	"fmt"
	"os"
	"runtime"
	"time"
)

func main() {
	go func() {
		for {
			time.Sleep(time.Millisecond)
		}
	}()
	time.Sleep(10 * time.Millisecond)
	if C.make_child() == 0 {
		runtime.GC()
		os.Exit(0)
	}
	fmt.Println("ended:", C.ended() == 1)
	C.end()
}
