// The thread goes back to the pool as it is.
package main

import (
	"runtime"
	"syscall"
)

// doc:bad
func bad(uid int, read func() error) error {
	runtime.LockOSThread()
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
//	          ^^^^^^^^^^^^^^^> 1 {{the thread is changed here}}
		runtime.UnlockOSThread()
		return err
	}
	println("in")
	runtime.UnlockOSThread() // Noncompliant {{other goroutines get this thread with the network namespace that "Unshare" changed: restore it first}}
//	^^^^^^^^^^^^^^^^^^^^^^^^
	return nil
}

// doc:

// doc:good
func good() error {
	runtime.LockOSThread()
	// locked for good: the thread ends with the goroutine
	return syscall.Unshare(syscall.CLONE_NEWNET)
}

// doc:

// doc:restored
func restored(uid int) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := syscall.Setfsuid(uid); err != nil {
		return err
	}
	defer syscall.Setfsuid(0)
	return open()
}

// doc:

func open() error { return nil }

func main() {
	_ = bad(1, open)
	go good()
	_ = restored(1)
}
