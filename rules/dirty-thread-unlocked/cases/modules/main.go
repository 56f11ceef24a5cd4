// Namespaces of netns, and attributes that nothing takes back.
package main

import (
	"runtime"

	"github.com/vishvananda/netns"
	"golang.org/x/sys/unix"
)

// doc:bad
func bad(target netns.NsHandle) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread() // Noncompliant {{other goroutines get this thread with the network namespace that "Set" changed: restore it first}}
//	      ^^^^^^^^^^^^^^^^^^^^^^^^
	if err := netns.Set(target); err != nil {
//	          ^^^^^^^^^< 1 {{the thread is changed here}}
		return err
	}
	return work()
}

// doc:

// doc:good
func good(target netns.NsHandle) error {
	runtime.LockOSThread()
	before, err := netns.Get()
	if err != nil {
		runtime.UnlockOSThread()
		return err
	}
	defer before.Close()
	defer func() {
		// a thread that can't be mended stays locked, and ends with its goroutine
		if netns.Set(before) == nil {
			runtime.UnlockOSThread()
		}
	}()
	if err := netns.Set(target); err != nil {
		return err
	}
	return work()
}

// doc:

func work() error { return nil }

func restrict() error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread() // Noncompliant {{other goroutines get this thread with the no_new_privs attribute that "Prctl" changed: never unlock it}}
//	      ^^^^^^^^^^^^^^^^^^^^^^^^
	return unix.Prctl(unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
//	       ^^^^^^^^^^< 1 {{the thread is changed here}}
}

// What children get is set back as well.
func childrenInside() error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := unix.Unshare(unix.CLONE_NEWPID); err != nil {
		return err
	}
	defer unix.Setns(3, unix.CLONE_NEWPID)
	return work()
}

func main() {
	_ = childrenInside()
	watch()
	_ = bad(0)
	_ = good(0)
	go restrict()
}
