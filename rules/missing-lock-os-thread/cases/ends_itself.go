// A function that begins and ends what works on one thread only keeps the thread itself.
package trace

import (
	"runtime"
	"syscall"
)

func Options(pid int) error {
	if err := syscall.PtraceAttach(pid); err != nil { // Noncompliant {{"PtraceAttach" ties the tracer to this OS thread, which the goroutine may leave without LockOSThread}} [[likely;quickfixes=lock]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^
// fix@lock {{Lock the goroutine to its thread}}
// edit@lock [[sc=1;ec=1]] {{	runtime.LockOSThread()\n	defer runtime.UnlockOSThread()\n}}
		return err
	}
	defer syscall.PtraceDetach(pid)
	return wait(pid)
}

func Locked(pid int) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := syscall.PtraceAttach(pid); err != nil {
		return err
	}
	defer syscall.PtraceDetach(pid)
	return wait(pid)
}

// Begin leaves the process to its callers.
func Begin(pid int) error {
	if err := syscall.PtraceAttach(pid); err != nil {
		return err
	}
	return wait(pid)
}

// OnThread must be called by the tracer, which keeps its thread.
func OnThread(pid int) error {
	if err := syscall.PtraceAttach(pid); err != nil {
		return err
	}
	defer syscall.PtraceDetach(pid)
	return wait(pid)
}

func wait(pid int) error {
	_, err := syscall.Wait4(pid, nil, 0, nil)
	return err
}
