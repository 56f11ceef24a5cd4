// What is not at hand may lock, when its name says that it is about threads or namespaces.
package main

import (
	"runtime"
	"syscall"

	"example.com/log"
	"example.com/nstest"
)

func setUp() error {
	restore := nstest.SetupNetns()
	defer restore()
	return syscall.Unshare(syscall.CLONE_NEWNET)
}

func same() error {
	nstest.Unshare(syscall.CLONE_NEWNET)
	runtime.KeepAlive(nil)
	return nil
}

func logged() error {
	log.Println("now")
	return syscall.Unshare(syscall.CLONE_NEWNET) // Noncompliant {{"Unshare" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}}
//	       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func main() {
	go setUp()
	go same()
	go logged()
//	   ^^^^^^< 1 {{started here as a goroutine}}
}
