// Returns in loops and switches; behind a goto it is not known with which mask.
package main

/*
#include <signal.h>

static int work(int step) { return step; }
static void hand(sigset_t *set) { (void)set; }

static int in_loop(int steps)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, &before);
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ loop 1 {{the signals are blocked here}}
	for (int i = 0; i < steps; i++) {
		if (work(i) < 0)
			return -1; // Noncompliant {{all signals stay blocked on this return to Go: a nil dereference on the thread kills the process}} [[path=loop]]
//			^^^^^^^^^^
	}
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return 0;
}

static int in_switch(int step)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, &before);
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ switch 1 {{the signals are blocked here}}
	switch (work(step)) {
	case 0:
		break;
	case 1:
		return -1; // Noncompliant {{all signals stay blocked on this return to Go: a nil dereference on the thread kills the process}} [[path=switch]]
//		^^^^^^^^^^
	default:
		work(2);
	}
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return 0;
}

static int by_goto(int step)
{
	int result = 0;
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, &before);
	if (work(step) < 0) {
		result = -1;
		goto out;
	}
	pthread_sigmask(SIG_SETMASK, &before, NULL);
out:
	return result;
}

static int goto_right(int step)
{
	int result = 0;
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, &before);
	if (work(step) < 0) {
		result = -1;
		goto out;
	}
	work(1);
out:
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return result;
}

static int loop_right(int steps)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, &before);
	while (steps > 0) {
		if (work(steps) < 0) {
			pthread_sigmask(SIG_SETMASK, &before, NULL);
			return -1;
		}
		steps--;
	}
	do {
		work(1);
	} while (work(0));
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return 0;
}

static int handed(int step)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, &before);
	hand(&before);
	if (work(step) < 0)
		return -1;
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return 0;
}
*/
import "C"

func main() {
	println(C.in_loop(1), C.in_switch(1), C.by_goto(1), C.goto_right(1), C.loop_right(1), C.handed(1))
//	        ^^^^^^^^^^^^ loop 2 {{Go calls C here}}
//	                      ^^^^^^^^^^^^^^ switch 2 {{Go calls C here}}
}
