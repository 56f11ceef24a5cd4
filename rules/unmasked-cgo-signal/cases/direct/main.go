package main

/*
#include <poll.h>
#include <unistd.h>

static int own_usleep(int us) { return us; }
*/
import "C"

import (
	"fmt"
	"syscall"
)

func bad(fds []C.struct_pollfd) error {
	_, err := C.poll(&fds[0], C.nfds_t(len(fds)), 500) // Noncompliant {{"poll" fails with EINTR when Go's profiler sends SIGPROF: call it again, or block SIGPROF}}
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	if err != nil {
		return fmt.Errorf("poll: %w", err)
	}
	return nil
}

func badSleep() {
	C.usleep(200) // Noncompliant {{"usleep" ends early when Go's profiler sends SIGPROF: sleep again, or block SIGPROF}}
//	^^^^^^^^^^^^^
}

func badLoop(fds []C.struct_pollfd) error {
	for {
		n, err := C.poll(&fds[0], 1, -1) // Noncompliant {{"poll" fails with EINTR when Go's profiler sends SIGPROF: call it again, or block SIGPROF}}
//		          ^^^^^^^^^^^^^^^^^^^^^^
		if n < 0 {
			return err
		}
	}
}

// doc:good-go
func good(fds []C.struct_pollfd) error {
	for {
		_, err := C.poll(&fds[0], C.nfds_t(len(fds)), 500)
		if err != syscall.EINTR {
			return err
		}
	}
}

// doc:
func wait(fds []C.struct_pollfd) error {
	_, err := C.poll(&fds[0], C.nfds_t(len(fds)), 500)
	return err
}

func goodThroughCaller(fds []C.struct_pollfd) {
	for wait(fds) == syscall.EINTR {
	}
}

func tick(fds []C.struct_pollfd) error {
	_, err := C.poll(&fds[0], C.nfds_t(len(fds)), 500)
	return err
}

// what it waited for is looked at again anyway
func goodForgotten(fds []C.struct_pollfd) {
	for {
		_ = tick(fds)
	}
}

func goodOthers(fds []C.struct_pollfd) {
	C.poll(&fds[0], 1, 0)
	C.poll(&fds[0], 1, 10)
	C.own_usleep(10)
	for C.poll(&fds[0], 1, 10) < 0 {
	}
	for n := C.int(-1); n < 0; {
		n = C.poll(&fds[0], 1, C.int(10))
		C.usleep(1)
	}
}

func main() {
	fds := make([]C.struct_pollfd, 1)
	fmt.Println(bad(fds), badLoop(fds), good(fds))
	badSleep()
	goodThroughCaller(fds)
	goodForgotten(fds)
	goodOthers(fds)
}
