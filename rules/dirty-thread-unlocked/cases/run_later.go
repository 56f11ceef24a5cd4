// What runs a function later, on a goroutine that nobody knows, is no sign of a lock around it.
package main

import (
	"flag"
	"os"
	"runtime"
	"syscall"
)

func hostname() (string, error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread() // Noncompliant {{other goroutines get this thread with the namespace that "Unshare" changed: restore it first}}
//	      ^^^^^^^^^^^^^^^^^^^^^^^^
	if err := syscall.Unshare(syscall.CLONE_NEWUTS); err != nil {
//	          ^^^^^^^^^^^^^^^< 1 {{the thread is changed here}}
		return "", err
	}
	return os.Hostname()
}

func show(string) error {
	_, err := hostname()
	return err
}

func main() {
	flag.Func("host", "show the name of the host", show)
	flag.Parse()
}
