package main

/*
#include <signal.h>

void on_signal(int number);
*/
import "C"

import "unsafe"

func main() {
	C.signal(C.SIGUSR1, (*[0]byte)(C.on_signal)) // Noncompliant {{"signal" installs "on_signal" without SA_ONSTACK: it runs on a goroutine's stack, and the process dies}}
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	C.signal(C.SIGUSR2, (*[0]byte)(unsafe.Pointer(C.on_signal))) // Noncompliant {{"signal" installs "on_signal" without SA_ONSTACK: it runs on a goroutine's stack, and the process dies}}
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	C.signal(C.SIGUSR1, nil)
	old := C.signal(C.SIGUSR2, nil)
	C.signal(C.SIGUSR2, old)
}
