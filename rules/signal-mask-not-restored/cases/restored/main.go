package main

/*
#include <signal.h>

static int work(void) { return 1; }

// doc:good
static int critical(void)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, &before);
	int done = work();
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return done;
}

// doc:
*/
import "C"

func main() {
	C.critical()
}
