package main

/*
#include <poll.h>
#include <signal.h>

static int wait_ready(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	if (poll(&p, 1, 100) < 0) // Noncompliant {{"poll" fails with EINTR by SIGPROF: it is blocked on a thread that the goroutine may leave}} [[path=lost]]
//	    ^^^^^^^^^^^^^^^^
		return -1;
	return p.revents;
}

static int wait_helped(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	if (poll(&p, 1, 200) < 0) // Noncompliant {{"poll" fails with EINTR by SIGPROF: it is blocked on a thread that the goroutine may leave}} [[path=helped]]
//	    ^^^^^^^^^^^^^^^^
		return -1;
	return p.revents;
}

static int wait_late(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	if (poll(&p, 1, 300) < 0) // Noncompliant {{"poll" fails with EINTR when Go's profiler sends SIGPROF: call it again, or block SIGPROF}} [[path=late]]
//	    ^^^^^^^^^^^^^^^^
		return -1;
	return p.revents;
}

static int wait_locked(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	return poll(&p, 1, 400) < 0 ? -1 : p.revents;
}

static void block_profiler(void)
{
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGPROF);
	pthread_sigmask(SIG_BLOCK, &set, NULL);
}

static void unblock_profiler(void)
{
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGPROF);
	pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}
*/
import "C"

import "runtime"

func lost() {
	var profiler, old C.sigset_t
	C.sigemptyset(&profiler)
	C.sigaddset(&profiler, C.SIGPROF)
	C.pthread_sigmask(C.SIG_BLOCK, &profiler, &old)
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lost 1 {{SIGPROF is blocked here}}
	C.wait_ready(0)
//	^^^^^^^^^^^^^^^ lost 2 {{Go calls C here}}
	C.pthread_sigmask(C.SIG_SETMASK, &old, nil)
}

func helped() {
	block()
//	^^^^^^^ helped 1 {{SIGPROF is blocked here}}
	defer C.unblock_profiler()
	C.wait_helped(0)
//	^^^^^^^^^^^^^^^^ helped 2 {{Go calls C here}}
}

func block() {
	C.block_profiler()
}

func late() {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	C.block_profiler()
	C.unblock_profiler()
	C.wait_late(0)
//	^^^^^^^^^^^^^^ late 1 {{Go calls C here}}
}

// doc:good-lock
func locked() {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	C.block_profiler()
	defer C.unblock_profiler()
	C.wait_locked(0)
}

// doc:
func main() {
	lost()
	helped()
	late()
	locked()
}
