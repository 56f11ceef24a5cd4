// Deferred calls run in reverse order.
package main

import (
	"os"
	"runtime"

	"github.com/vishvananda/netns"
	"golang.org/x/sys/unix"
)

// doc:bad
func bad(target netns.NsHandle) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	home, err := netns.Get()
	if err != nil {
		return err
	}
	defer netns.Set(home)
//	      ^^^^^^^^^> 1 {{this restores the thread, but runs later}}
	defer home.Close() // Noncompliant {{the handle is closed before "Set" restores the thread: defer it first}}
//	      ^^^^^^^^^^^^
	if err := netns.Set(target); err != nil {
		return err
	}
	return work()
}

// doc:

// doc:unlocked
func unlocked(target netns.NsHandle, home netns.NsHandle) error {
	runtime.LockOSThread()
	defer netns.Set(home)
//	      ^^^^^^^^^> 1 {{this restores the thread, but runs later}}
	defer runtime.UnlockOSThread() // Noncompliant {{the goroutine is unlocked before "Set" restores the thread: defer it first}}
//	      ^^^^^^^^^^^^^^^^^^^^^^^^
	if err := netns.Set(target); err != nil {
		return err
	}
	return work()
}

// doc:

// doc:good
func good(target netns.NsHandle) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	home, err := netns.Get()
	if err != nil {
		return err
	}
	defer home.Close()
	defer netns.Set(home)
	if err := netns.Set(target); err != nil {
		return err
	}
	return work()
}

// doc:

func file(pid string) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	home, err := os.Open("/proc/thread-self/ns/net")
	if err != nil {
		return err
	}
	defer unix.Setns(int(home.Fd()), unix.CLONE_NEWNET)
//	      ^^^^^^^^^^> 1 {{this restores the thread, but runs later}}
	defer home.Close() // Noncompliant {{the handle is closed before "Setns" restores the thread: defer it first}}
//	      ^^^^^^^^^^^^
	return unix.Unshare(unix.CLONE_NEWNET)
}

func descriptor(home int) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	defer func() {
		if err := unix.Setns(home, unix.CLONE_NEWUTS); err != nil {
//		          ^^^^^^^^^^> 1 {{this restores the thread, but runs later}}
			println(err.Error())
		}
	}()
	defer unix.Close(home) // Noncompliant {{the handle is closed before "Setns" restores the thread: defer it first}}
//	      ^^^^^^^^^^^^^^^^
	return unix.Unshare(unix.CLONE_NEWUTS)
}

// Only one of them on each path; the target; a second lock.
func silent(target, home netns.NsHandle, quick bool) error {
	runtime.LockOSThread()
	if quick {
		defer netns.Set(home)
		return netns.Set(target)
	}
	defer home.Close()
	defer target.Close()
	return nil
}

func closesTarget(home netns.NsHandle) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	defer netns.Set(home)
	target, err := netns.GetFromName("a")
	if err != nil {
		return err
	}
	defer target.Close()
	return netns.Set(target)
}

func lockedTwice(target, home netns.NsHandle) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	defer netns.Set(home)
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	return netns.Set(target)
}

func work() error { return nil }

func main() {
	_ = bad(1)
	_ = unlocked(1, 2)
	_ = good(1)
	_ = file("1")
	_ = descriptor(1)
	_ = silent(1, 2, true)
	_ = closesTarget(1)
	_ = lockedTwice(1, 2)
}
