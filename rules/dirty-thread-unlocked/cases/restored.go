// Something behind the change may take it back.
package main

import (
	"runtime"
	"syscall"

	"example.com/spaces"
)

func helper(uid int) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	defer back()
	return syscall.Setfsuid(uid)
}

func back() { _ = syscall.Setfsuid(0) }

func handed(uid int, restore func() error) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	defer restore()
	return syscall.Setfsuid(uid)
}

func library() error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	home := spaces.Current()
	defer home.Restore()
	return syscall.Unshare(syscall.CLONE_NEWNET)
}

func main() {
	_ = helper(1)
	_ = handed(1, nil)
	_ = library()
}
