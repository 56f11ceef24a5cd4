// A lock that depends on something: silent.
package main

import (
	"runtime"
	"syscall"
)

func maybe(own bool) error {
	if own {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
	}
	return syscall.Setfsuid(1)
}

func unlock(hold bool) error {
	runtime.LockOSThread()
	if !hold {
		runtime.UnlockOSThread()
	}
	return syscall.Setfsuid(1)
}

func main() {
	_ = maybe(true)
	_ = unlock(true)
}
