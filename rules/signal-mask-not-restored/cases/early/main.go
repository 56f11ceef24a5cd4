package main

/*
#include <signal.h>

static int work(int step) { return step; }

// doc:bad-early
static int critical(int step)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, &before);
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ early 1 {{the signals are blocked here}}
	if (work(step) < 0)
		return -1; // Noncompliant {{all signals stay blocked on this return to Go: a nil dereference on the thread kills the process}} [[path=early]]
//		^^^^^^^^^^
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return 0;
}

// doc:
static int checked(int step)
{
	sigset_t all, before;
	int failure;
	sigfillset(&all);
	failure = pthread_sigmask(SIG_BLOCK, &all, &before);
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ checked 1 {{the signals are blocked here}}
	if (failure != 0)
		return failure;
	if (work(step) < 0) {
		pthread_sigmask(SIG_SETMASK, &before, NULL);
		return -1;
	}
	if (work(step + 1) < 0) {
		return -2; // Noncompliant {{all signals stay blocked on this return to Go: a nil dereference on the thread kills the process}} [[path=checked]]
//		^^^^^^^^^^
	}
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return failure;
}

static int inline_checked(int step)
{
	sigset_t all, before;
	sigfillset(&all);
	if (sigprocmask(SIG_BLOCK, &all, &before) < 0)
		return -1;
	if (step == 0) {
		sigprocmask(SIG_SETMASK, &before, NULL);
		return 0;
	}
	if (step == 1)
		goto out;
	step = work(step);
out:
	sigprocmask(SIG_SETMASK, &before, NULL);
	return step;
}

static int nested(int step)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, &before);
	if (step > 0) {
		work(step);
		pthread_sigmask(SIG_SETMASK, &before, NULL);
		if (step > 1)
			return 1;
		return 2;
	}
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return 0;
}

static int before_it(int step)
{
	sigset_t all, before;
	if (step < 0)
		return -1;
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, &before);
	work(step);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return 0;
}
*/
import "C"

func main() {
	C.critical(1)
//	^^^^^^^^^^^^^ early 2 {{Go calls C here}}
	C.checked(1)
//	^^^^^^^^^^^^ checked 2 {{Go calls C here}}
	C.inline_checked(1)
	C.nested(1)
	C.before_it(1)
}
