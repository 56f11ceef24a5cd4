package main

/*
#include <signal.h>

static int work(void) { return 1; }

// doc:bad
static int critical(void)
{
	sigset_t all;
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, NULL); // Noncompliant {{all signals stay blocked after this call from Go: a nil dereference on the thread kills the process}}
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	return work();
}

// doc:
*/
import "C"

func main() {
	C.critical()
//	^^^^^^^^^^^^< 1 {{Go calls C here}}
}
