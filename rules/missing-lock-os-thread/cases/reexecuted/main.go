// Command reexecuted is its own child: what is registered for it runs where main asks for it.
package main

import (
	"os"
	"runtime"
	"syscall"

	"github.com/moby/sys/reexec"
)

func init() {
	reexec.Register("child", child)
//	^^^^^^^^^^^^^^^ path1 1 {{started here as a goroutine}}
	reexec.Register("locked", locked)
}

func child() {
	if err := syscall.Unshare(syscall.CLONE_NEWNS); err != nil { // Noncompliant {{"Unshare" changes the mount namespace of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=path1]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		os.Exit(1)
	}
	_ = os.MkdirAll("/mnt/private", 0o700)
}

func locked() {
	runtime.LockOSThread()
	if err := syscall.Unshare(syscall.CLONE_NEWNS); err != nil {
		os.Exit(1)
	}
	_ = os.MkdirAll("/mnt/private", 0o700)
}

func main() {
	if reexec.Init() {
		return
	}
}
