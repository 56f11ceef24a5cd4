// The lock is taken when the function is over.
package main

import (
	"runtime"
	"syscall"
)

// doc:bad
func bad(uid int) error {
	defer runtime.LockOSThread() // Noncompliant {{the lock is taken only when the function ends: it protects nothing}}
//	      ^^^^^^^^^^^^^^^^^^^^^^
	if err := syscall.Setfsuid(uid); err != nil {
		return err
	}
	defer syscall.Setfsuid(0)
	return nil
}

// doc:

// doc:twice
func twice() error {
	runtime.LockOSThread()
//	^^^^^^^^^^^^^^^^^^^^> 1 {{the goroutine is locked to its thread here}}
	defer runtime.LockOSThread() // Noncompliant {{this locks the goroutine a second time when the function ends: unlock it}} [[quickfixes=unlock]]
//	      ^^^^^^^^^^^^^^^^^^^^^^
// fix@unlock {{Defer the unlock instead}}
// edit@unlock [[sc=16;ec=28]] {{UnlockOSThread}}
	return syscall.Setfsuid(0)
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
	return nil
}

// doc:

func main() {
	_ = bad(1)
	_ = twice()
	_ = good(1)
}
