package main

/*
#include <signal.h>

static void block_all(void)
{
	sigset_t set;
	sigfillset(&set);
	pthread_sigmask(SIG_BLOCK, &set, NULL);
}
*/
import "C"

import "runtime"

// The thread ends with its goroutine.
func onOwnThread() {
	runtime.LockOSThread()
	C.block_all()
	println("a thread of its own")
}

func main() {
	go onOwnThread()
}
