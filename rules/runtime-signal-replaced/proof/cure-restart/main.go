// Leaves SA_RESTART in the action of the Go runtime: the read goes on.
package main

/*
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static void change(int number)
{
	struct sigaction action;
	sigaction(number, NULL, &action);
	action.sa_flags |= SA_RESTART;
	sigaction(number, &action, NULL);
}

static int wait_for(int file)
{
	char byte;
	return read(file, &byte, 1) < 0 ? errno : 0;
}
*/
import "C"

import (
	"fmt"
	"runtime"
	"syscall"
	"time"
)

func main() {
	C.change(C.SIGURG)
	var pipe [2]int
	if err := syscall.Pipe(pipe[:]); err != nil {
		panic(err)
	}
	runtime.LockOSThread()
	thread := syscall.Gettid()
	go func() {
		time.Sleep(300 * time.Millisecond)
		syscall.Tgkill(syscall.Getpid(), thread, syscall.SIGURG)
		time.Sleep(300 * time.Millisecond)
		syscall.Write(pipe[1], []byte("x"))
	}()
	fmt.Println(syscall.Errno(C.wait_for(C.int(pipe[0]))) == syscall.EINTR)
}
