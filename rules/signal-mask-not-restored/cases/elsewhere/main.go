package main

/*
#include <signal.h>

static void enter(void)
{
	sigset_t set;
	sigfillset(&set);
	pthread_sigmask(SIG_BLOCK, &set, NULL);
}

static void leave(void)
{
	sigset_t set;
	sigfillset(&set);
	pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}
*/
import "C"

func main() {
	C.enter()
	C.leave()
}
