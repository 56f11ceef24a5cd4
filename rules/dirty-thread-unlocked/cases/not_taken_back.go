// What stands beside a change, and takes nothing back.
package main

import (
	"context"
	"net"
	"os"
	"runtime"
	"syscall"

	"github.com/vishvananda/netlink"
	"github.com/vishvananda/netns"
)

// A callee that locks, changes and restores is done with the thread.
func links() ([]net.Interface, error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	before, err := netns.Get()
	if err != nil {
		return nil, err
	}
	defer netns.Set(before)
	_ = netns.Set(netns.NsHandle(3))
	return net.Interfaces()
}

func balancedCallee() error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread() // Noncompliant {{other goroutines get this thread with the network namespace that "Set" changed: restore it first}}
//	      ^^^^^^^^^^^^^^^^^^^^^^^^
	if err := netns.Set(netns.NsHandle(4)); err != nil {
//	          ^^^^^^^^^< 1 {{the thread is changed here}}
		return err
	}
	_, err := links()
	return err
}

func earlier() error {
	runtime.LockOSThread()
	home := back()
	home()
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
//	          ^^^^^^^^^^^^^^^> 1 {{the thread is changed here}}
		runtime.UnlockOSThread()
		return err
	}
	runtime.UnlockOSThread() // Noncompliant {{other goroutines get this thread with the network namespace that "Unshare" changed: restore it first}}
//	^^^^^^^^^^^^^^^^^^^^^^^^
	return nil
}

func back() func() { return func() {} }

func otherState(uid int) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread() // Noncompliant {{other goroutines get this thread with the file system identity that "Setfsuid" changed: restore it first}}
//	      ^^^^^^^^^^^^^^^^^^^^^^^^
	before, err := netns.Get()
	if err != nil {
		return err
	}
	defer netns.Set(before)
	return syscall.Setfsuid(uid)
//	       ^^^^^^^^^^^^^^^^< 1 {{the thread is changed here}}
}

func cancelled(name string) error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	runtime.LockOSThread()
	defer runtime.UnlockOSThread() // Noncompliant {{other goroutines get this thread with the network namespace that "NewNamed" changed: restore it first}}
//	      ^^^^^^^^^^^^^^^^^^^^^^^^
	if _, err := netns.NewNamed(name); err != nil {
//	             ^^^^^^^^^^^^^^< 1 {{the thread is changed here}}
		return err
	}
	lo, err := netlink.LinkByName("lo")
	if err != nil {
		return err
	}
	_ = netlink.LinkSetUp(lo)
	return ctx.Err()
}

func main() {
	_ = balancedCallee()
	_ = earlier()
	_ = otherState(len(os.Args))
	_ = cancelled("a")
}
