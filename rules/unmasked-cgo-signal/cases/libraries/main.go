package main

/*
#include <stddef.h>

int zmq_recv(void *socket, void *buffer, size_t length, int flags) __attribute__((weak));
int zmq_poll(void *items, int count, long timeout) __attribute__((weak));
int libusb_handle_events(void *context) __attribute__((weak));

static int receive(void *socket, char *buffer)
{
	return zmq_recv(socket, buffer, 16, 0); // Noncompliant {{"zmq_recv" fails with EINTR when Go's profiler sends SIGPROF: call it again, or block SIGPROF}} [[likely;path=receive]]
//	       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
*/
import "C"

import (
	"errors"
	"syscall"
)

func receive(buffer *C.char) error {
	if _, err := C.receive(nil, buffer); err != nil {
//	             ^^^^^^^^^^^^^^^^^^^^^^ receive 1 {{Go calls C here}}
		return err
	}
	return nil
}

func wait() error {
	if n, err := C.zmq_poll(nil, 0, -1); n < 0 { // Noncompliant {{"zmq_poll" fails with EINTR when Go's profiler sends SIGPROF: call it again, or block SIGPROF}} [[likely]]
//	             ^^^^^^^^^^^^^^^^^^^^^^
		return err
	}
	C.zmq_poll(nil, 0, 0)
	return nil
}

func waitAgain() error {
	for {
		_, err := C.zmq_poll(nil, 0, -1)
		if errors.Is(err, syscall.EINTR) {
			continue
		}
		return err
	}
}

func main() {
	println(receive(nil), wait(), waitAgain())
	for {
		C.libusb_handle_events(nil)
	}
}
