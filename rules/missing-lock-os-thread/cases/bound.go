// Calls that change nothing that others would notice, but belong to one thread.
package main

/*
typedef int PyGILState_STATE;

static PyGILState_STATE PyGILState_Ensure(void) { return 0; }
static void PyGILState_Release(PyGILState_STATE state) {}
*/
import "C"

import (
	"runtime"
	"syscall"
)

func trace(pid int) error {
	if err := syscall.PtraceAttach(pid); err != nil { // Noncompliant {{"PtraceAttach" ties the tracer to this OS thread, which the goroutine may leave without LockOSThread (and 1 more place)}} [[path=trace]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^
		return err
	}
	return syscall.PtraceDetach(pid)
//	       ^^^^^^^^^^^^^^^^^^^^ trace also {{this depends on the thread too}}
}

func python() {
	state := C.PyGILState_Ensure() // Noncompliant {{"PyGILState_Ensure" ties the Python thread state to this OS thread, which the goroutine may leave without LockOSThread}} [[path=python]]
//	         ^^^^^^^^^^^^^^^^^^^^^
	C.PyGILState_Release(state)
}

func locked() {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	state := C.PyGILState_Ensure()
	C.PyGILState_Release(state)
}

func main() {
	_ = trace(1)
//	    ^^^^^ trace 1 {{called here, without the lock}}
	python()
//	^^^^^^ python 1 {{called here, without the lock}}
	locked()
}
