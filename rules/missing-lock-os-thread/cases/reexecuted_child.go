// A child that is this program again: its init locks, changes, and executes something else.
package main

import (
	"os"
	"runtime"
	"syscall"
)

func init() {
	if len(os.Args) > 1 && os.Args[1] == "child" {
		runtime.LockOSThread()
		_ = syscall.Unshare(syscall.CLONE_NEWNS)
		_ = syscall.Exec("/bin/sh", nil, nil)
	}
}

func setUp() error { return syscall.Unshare(syscall.CLONE_NEWUTS) }

func main() {
	_ = setUp()
}
