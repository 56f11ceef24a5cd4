package main

/*
#include <signal.h>

// The thread is locked by LockOSThread, for all that this comment says.
static void block_all(void)
{
	sigset_t set;
	sigfillset(&set);
	pthread_sigmask(SIG_BLOCK, &set, NULL); // Noncompliant {{all signals stay blocked after this call from Go: a nil dereference on the thread kills the process}} [[path=pool]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
*/
import "C"

import "runtime"

func onPool() {
	C.block_all()
//	^^^^^^^^^^^^^ pool 1 {{Go calls C here}}
}

func onOwnThread() {
	runtime.LockOSThread()
	println("a thread of its own")
}

func main() {
	go onOwnThread()
	onPool()
}
