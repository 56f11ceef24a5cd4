package main

/*
#include <sys/time.h>
#include <unistd.h>

static void start_timer(void)
{
	struct itimerval often = { { 0, 10000 }, { 0, 10000 } };
	setitimer(ITIMER_PROF, &often, 0);
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ timer 2 {{this module turns the profiler on}}
}

static void rest(void)
{
	usleep(100); // Noncompliant {{"usleep" ends early when Go's profiler sends SIGPROF: sleep again, or block SIGPROF}} [[path=timer]]
//	^^^^^^^^^^^
}
*/
import "C"

func main() {
	C.start_timer()
	C.rest()
//	^^^^^^^^ timer 1 {{Go calls C here}}
}
