package main

/*
#include <poll.h>

static int wait_ready(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	if (poll(&p, 1, 100) < 0) // Noncompliant {{"poll" fails with EINTR when Go's profiler sends SIGPROF: call it again, or block SIGPROF}} [[path=profiled]]
//	    ^^^^^^^^^^^^^^^^
		return -1;
	return p.revents;
}
*/
import "C"

func main() {
	serve()
	C.wait_ready(0)
//	^^^^^^^^^^^^^^^ profiled 1 {{Go calls C here}}
}
