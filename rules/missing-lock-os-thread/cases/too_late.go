// The lock comes when the thread was changed already.
package main

import (
	"runtime"
	"syscall"
)

// doc:bad
func bad(uid int) error {
	if err := syscall.Setfsuid(uid); err != nil { // Noncompliant {{"Setfsuid" changes the file system identity of this OS thread only, and the goroutine is locked to it too late}}
//	          ^^^^^^^^^^^^^^^^^^^^^
		return err
	}
	runtime.LockOSThread()
//	^^^^^^^^^^^^^^^^^^^^< 1 {{the goroutine is locked to its thread here}}
	defer runtime.UnlockOSThread()
	defer syscall.Setfsuid(0)
	return read()
}

// doc:

// doc:good
func good(uid int) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := syscall.Setfsuid(uid); err != nil {
		return err
	}
	defer syscall.Setfsuid(0)
	return read()
}

// doc:

// Its own lock shows that it is its duty, whoever calls it.
func Bad(uid int) error {
	err := syscall.Setfsuid(uid) // Noncompliant {{"Setfsuid" changes the file system identity of this OS thread only, and the goroutine is locked to it too late}}
//	       ^^^^^^^^^^^^^^^^^^^^^
	runtime.LockOSThread()
//	^^^^^^^^^^^^^^^^^^^^< 1 {{the goroutine is locked to its thread here}}
	defer runtime.UnlockOSThread()
	defer syscall.Setfsuid(0)
	return err
}

func read() error { return nil }

func main() {
	_ = bad(1000)
	_ = good(1000)
}
