package main

/*
#include <poll.h>
#include <sys/select.h>
#include <unistd.h>
#include <stddef.h>

static int ready(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	return poll(&p, 1, 100);
}

// who calls it goes round once more
static int wait_in_loop(int fd)
{
	while (ready(fd) <= 0)
		;
	return 0;
}

static int ready_once(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	return poll(&p, 1, 100); // Noncompliant {{"poll" fails with EINTR when Go's profiler sends SIGPROF: call it again, or block SIGPROF}} [[path=left]]
//	       ^^^^^^^^^^^^^^^^
}

static int wait_in_left_loop(int fd)
{
	for (;;) {
		int n = ready_once(fd);
//		        ^^^^^^^^^^^^^^ left 2 {{"wait_in_left_loop" calls "ready_once"}}
		if (n < 0)
			return -1;
		if (n > 0)
			return 0;
	}
}

static void nap(void) { usleep(100); }

static int wait_napping(int fd)
{
	char byte;
	while (read(fd, &byte, 1) < 0)
		nap();
	return byte;
}

static int step(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	return poll(&p, 1, 100) < 0 ? -1 : p.revents;
}

// doesn't wait
static int look(int fd)
{
	fd_set set;
	struct timeval now = { 0, 0 };
	FD_ZERO(&set);
	FD_SET(fd, &set);
	return select(fd + 1, &set, NULL, NULL, &now);
}

static int look_once_more(int fd)
{
	fd_set set;
	struct timeval now;
	now.tv_sec = 0;
	now.tv_usec = 0;
	FD_ZERO(&set);
	FD_SET(fd, &set);
	return select(fd + 1, &set, NULL, NULL, &now);
}

static void pause_ms(int ms)
{
	struct timeval time = { ms / 1000, ms % 1000 * 1000 };
	select(0, NULL, NULL, NULL, &time); // Noncompliant {{"select" ends early when Go's profiler sends SIGPROF: sleep again, or block SIGPROF}} [[path=pause]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
*/
import "C"

func main() {
	C.wait_in_loop(0)
	if C.wait_in_left_loop(0) < 0 {
//	   ^^^^^^^^^^^^^^^^^^^^^^ left 1 {{Go calls C here}}
		return
	}
	C.wait_napping(0)
	for C.step(0) < 0 {
	}
	if C.look(0) > 0 || C.look_once_more(0) > 0 {
		C.pause_ms(10)
//		^^^^^^^^^^^^^^ pause 1 {{Go calls C here}}
	}
}
