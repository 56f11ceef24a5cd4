package main

/*
#include <errno.h>
#include <poll.h>
#include <signal.h>

// doc:bad
static int wait_ready(int fd, int ms)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	if (poll(&p, 1, ms) < 0) { // Noncompliant {{"poll" fails with EINTR when Go's profiler sends SIGPROF: call it again, or block SIGPROF}}
//	    ^^^^^^^^^^^^^^^
		return -1;
	}
	return p.revents & POLLIN;
}

// doc:good
static int wait_again(int fd, int ms)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	int ready;
	do {
		ready = poll(&p, 1, ms);
	} while (ready < 0 && errno == EINTR);
	return ready < 0 ? -1 : p.revents & POLLIN;
}

// doc:masked
static int wait_masked(int fd, int ms)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	sigset_t profiler, old;
	sigemptyset(&profiler);
	sigaddset(&profiler, SIGPROF);
	pthread_sigmask(SIG_BLOCK, &profiler, &old);
	int ready = poll(&p, 1, ms);
	pthread_sigmask(SIG_SETMASK, &old, NULL);
	return ready < 0 ? -1 : p.revents & POLLIN;
}

// doc:
static int look(int fd)
{
	struct pollfd p = { fd, POLLIN, 0 };
	return poll(&p, 1, 0);
}

static int ignored(int fd)
{
	struct pollfd p = { fd, POLLIN, 0 };
	return poll(&p, 1, 10);
}

static int unused(int fd)
{
	struct pollfd p = { fd, POLLIN, 0 };
	return poll(&p, 1, -1);
}
*/
import "C"

func main() {
	_ = C.wait_ready(0, 10)
//	    ^^^^^^^^^^^^^^^^^^^< 1 {{Go calls C here}}
	C.wait_again(0, 10)
	C.wait_masked(0, 10)
	C.look(0)
	C.ignored(0)
}
