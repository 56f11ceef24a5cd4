// Packages of a module, and libraries.
package main

import (
	"runtime"

	"example.com/net/internal/space"
	"github.com/vishvananda/netns"
	"golang.org/x/sys/unix"
)

// doc:bad
func worker(name string) error {
	target, err := netns.GetFromName(name)
	if err != nil {
		return err
	}
	defer target.Close()
	if err := netns.Set(target); err != nil { // Noncompliant {{"Set" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=worker]]
//	          ^^^^^^^^^^^^^^^^^
		return err
	}
	return work()
}

// doc:

func work() error {
	return unix.Prctl(unix.PR_SET_NAME, 0, 0, 0, 0)
}

func locked() {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	back, _ := netns.Get()
	_ = unix.Setns(1, unix.CLONE_NEWNET)
	_ = netns.Set(back)
}

func asked() {
	_ = unix.Prctl(unix.PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0)
	_ = unix.SchedSetaffinity(4711, nil)
}

func pinned() {
	_ = space.Run(func() error {
//	    ^^^^^^^^^ pin 2 {{called here, without the lock}}
		return unix.SchedSetaffinity(0, nil) // Noncompliant {{"SchedSetaffinity" changes the CPU affinity or scheduling of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=pin]]
//		       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	})
}

func start() {
	go worker("blue")
//	   ^^^^^^ worker 1 {{started here as a goroutine}}
	go locked()
	go asked()
	go space.Inside(func() error { return unix.Setns(1, unix.CLONE_NEWNET) })
	go pinned()
//	   ^^^^^^ pin 1 {{started here as a goroutine}}
}

func main() {
	start()
	plugins()
}
