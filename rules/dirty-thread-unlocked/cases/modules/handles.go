package main

import (
	"runtime"

	"github.com/vishvananda/netns"
)

// A handle that is closed leaves the thread where it is.
func closed(name string) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread() // Noncompliant {{other goroutines get this thread with the network namespace that "Set" changed: restore it first}}
//	      ^^^^^^^^^^^^^^^^^^^^^^^^
	target, err := netns.GetFromName(name)
	if err != nil {
		return err
	}
	defer target.Close()
	if err := netns.Set(target); err != nil {
//	          ^^^^^^^^^< 1 {{the thread is changed here}}
		return err
	}
	return work()
}

func watch() {
	go closed("a")
}
