// One caller holds the lock, another one doesn't: that way is wrong whatever the other one does.
package main

import (
	"runtime"
	"syscall"
)

func change() error { return syscall.Unshare(syscall.CLONE_NEWUTS) } // Noncompliant {{"Unshare" changes the namespace of this OS thread only, which the goroutine may leave without LockOSThread}}
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

func with() {
	runtime.LockOSThread()
	_ = change()
}

func without() { _ = change() }
//                   ^^^^^^< 2 {{called here, without the lock}}

func main() {
	go with()
	go without()
//	   ^^^^^^^< 1 {{started here as a goroutine}}
}
