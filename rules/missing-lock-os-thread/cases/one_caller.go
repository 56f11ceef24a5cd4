// One caller holds the lock, another one doesn't: whose duty it is can't be said.
package main

import (
	"runtime"
	"syscall"
)

func change() error { return syscall.Unshare(syscall.CLONE_NEWUTS) }

func with() {
	runtime.LockOSThread()
	_ = change()
}

func without() { _ = change() }

func main() {
	go with()
	go without()
}
