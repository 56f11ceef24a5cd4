// The lock of the caller holds on.
package main

import (
	"runtime"
	"syscall"
)

func enter() error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	return syscall.Unshare(syscall.CLONE_NEWNET)
}

func run() {
	runtime.LockOSThread()
	_ = enter()
}

func twice() error {
	runtime.LockOSThread()
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	return syscall.Unshare(syscall.CLONE_NEWNET)
}

func handed(pool func(func() error)) {
	pool(func() error {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		return syscall.Unshare(syscall.CLONE_NEWNET)
	})
}

func main() {
	go run()
	go twice()
	handed(nil)
}
