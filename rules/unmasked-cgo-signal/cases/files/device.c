#include "device.h"

#include <errno.h>
#include <pthread.h>
#include <stddef.h>
#include <sys/select.h>
#include <unistd.h>

void pause_us(int us)
{
	usleep(us); // Noncompliant {{"usleep" ends early when Go's profiler sends SIGPROF: sleep again, or block SIGPROF}} [[path=pause]]
//	^^^^^^^^^^
}

static int readable(int fd)
{
	struct timeval second = { 1, 0 };
	fd_set set;
	FD_ZERO(&set);
	FD_SET(fd, &set);
	return select(fd + 1, &set, NULL, NULL, &second); // Noncompliant {{"select" fails with EINTR when Go's profiler sends SIGPROF: call it again, or block SIGPROF}} [[path=read]]
//	       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

int device_read(int fd)
{
	char byte;
	if (readable(fd) <= 0)
//	    ^^^^^^^^^^^^ read 2 {{"device_read" calls "readable"}}
		return -1;
	return read(fd, &byte, 1) == 1 ? byte : -1;
}

/* who calls it goes round once more */
static int nonblocking(int fd)
{
	struct timeval second = { 1, 0 };
	fd_set set;
	FD_ZERO(&set);
	FD_SET(fd, &set);
	return select(fd + 1, &set, NULL, NULL, &second);
}

int device_poll(int fd)
{
	int ready;
	while ((ready = nonblocking(fd)) < 0 && errno == EINTR)
		;
	return ready;
}

/* a loop that waits for something else */
int device_wait(int fd)
{
	char byte;
	while (read(fd, &byte, 1) < 0)
		usleep(1000);
	return byte;
}

/* a thread of C's own: Go's profiler may interrupt it, but no call from Go waits for it */
static void *worker(void *unused)
{
	usleep(1000);
	return unused;
}

void device_start(void)
{
	pthread_t thread;
	pthread_create(&thread, NULL, worker, NULL);
}

#if 0
void not_here(void) { usleep(1); }
#endif

__attribute__((constructor)) static void before_go(void)
{
	usleep(10);
}
