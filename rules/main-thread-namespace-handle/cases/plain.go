// The namespace to return to is that of another thread.
package main

import (
	"fmt"
	"os"
	"runtime"

	"github.com/vishvananda/netns"
	"golang.org/x/sys/unix"
)

// doc:bad
func bad(target int) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	home, err := os.Open("/proc/self/ns/net") // Noncompliant {{this is the namespace of the main thread, not of this one: open it in /proc/thread-self/ns}} [[likely]]
//	             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	if err != nil {
		return err
	}
	defer home.Close()
	if err := unix.Setns(target, unix.CLONE_NEWNET); err != nil {
		return err
	}
	defer unix.Setns(int(home.Fd()), unix.CLONE_NEWNET)
//	      ^^^^^^^^^^< 1 {{the thread returns to it here}}
	return work()
}

// doc:

// doc:good
func good(target int) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	home, err := os.Open("/proc/thread-self/ns/net")
	if err != nil {
		return err
	}
	defer home.Close()
	if err := unix.Setns(target, unix.CLONE_NEWNET); err != nil {
		return err
	}
	defer unix.Setns(int(home.Fd()), unix.CLONE_NEWNET)
	return work()
}

// doc:

func byNumber(target netns.NsHandle) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	home, err := netns.GetFromPath(fmt.Sprintf("/proc/%d/ns/net", os.Getpid())) // Noncompliant {{this is the namespace of the main thread, not of this one: open it in /proc/thread-self/ns}} [[likely]]
//	             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	if err != nil {
		return err
	}
	if err := netns.Set(target); err != nil {
		return err
	}
	err = work()
	_ = netns.Set(home)
//	    ^^^^^^^^^< 1 {{the thread returns to it here}}
	return err
}

func byThread(target netns.NsHandle) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	home, err := netns.GetFromPath(fmt.Sprintf("/proc/%d/task/%d/ns/net", os.Getpid(), unix.Gettid()))
	if err != nil {
		return err
	}
	if err := netns.Set(target); err != nil {
		return err
	}
	defer netns.Set(home)
	return work()
}

// The main thread's namespace is where it goes, not where it returns.
func toMain() error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	here, _ := netns.Get()
	target, err := os.Open("/proc/self/ns/net")
	if err != nil {
		return err
	}
	if err := unix.Setns(int(target.Fd()), unix.CLONE_NEWNET); err != nil {
		return err
	}
	defer netns.Set(here)
	return work()
}

// doc:early
func early(target netns.NsHandle) error {
	home, err := netns.Get() // Noncompliant {{the goroutine may leave this namespace's thread before it is locked to one: lock first}} [[likely]]
//	             ^^^^^^^^^^^
	if err != nil {
		return err
	}
	defer home.Close()
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := netns.Set(target); err != nil {
		return err
	}
	defer netns.Set(home)
//	      ^^^^^^^^^< 1 {{the thread returns to it here}}
	return work()
}

// doc:

func inTime(target netns.NsHandle) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	home, err := netns.Get()
	if err != nil {
		return err
	}
	if err := netns.Set(target); err != nil {
		return err
	}
	defer netns.Set(home)
	return work()
}

func work() error { return nil }

func main() {
	go bad(1)
	go good(1)
	go byNumber(1)
	go byThread(1)
	go toMain()
	go early(1)
	go inTime(1)
}
