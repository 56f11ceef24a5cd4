// Package child has what children do: the programs run it where they ask for it.
package child

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
