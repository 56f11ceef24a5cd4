// A helper that gives its lock back says nothing of the goroutine around it.
package main

import (
	"os"
	"runtime"
	"syscall"

	"example.com/setup"
)

func host() string {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	name, _ := os.Hostname()
	return name
}

var own = host()

var logs = setup.Logging()

func init() {
	setup.Signals()
	own += host()
}

func enter() error {
	if err := syscall.Unshare(syscall.CLONE_NEWNS); err != nil { // Noncompliant {{"Unshare" changes the mount namespace of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=enter]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		return err
	}
	return os.Mkdir("/tmp/a", 0o700)
}

func conditional(quick bool) error {
	if !quick {
		_ = host()
	}
	return enter()
//	       ^^^^^ enter 2 {{called here, without the lock}}
}

func main() {
	setup.Everything()
	_ = host()
	_ = conditional(true)
//	    ^^^^^^^^^^^ enter 1 {{called here, without the lock}}
	_ = own
	_ = logs
}
