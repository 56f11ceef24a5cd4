// A handle of a library that is not at hand: to close it takes nothing back.
package main

import (
	"runtime"

	"github.com/vishvananda/netns"
)

func bad(name string) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread() // Noncompliant {{other goroutines get this thread with the network namespace that "Set" changed: restore it first}}
//	      ^^^^^^^^^^^^^^^^^^^^^^^^
	target, err := netns.GetFromName(name)
	if err != nil {
		return err
	}
	defer target.Close()
	return netns.Set(target)
//	       ^^^^^^^^^< 1 {{the thread is changed here}}
}

func main() {
	_ = bad("a")
}
