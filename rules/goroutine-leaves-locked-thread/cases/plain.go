// A goroutine begins on a thread of its own, whatever that of its parent was changed to.
package main

import (
	"net"
	"os"
	"os/exec"
	"runtime"
	"syscall"

	"github.com/vishvananda/netns"
)

// doc:bad
func bad(target netns.NsHandle) {
	runtime.LockOSThread()
	if err := netns.Set(target); err != nil {
//	          ^^^^^^^^^> 1 {{the thread is changed here}}
		return
	}
	go func() { // Noncompliant {{this goroutine starts on another OS thread: "Listen" runs without the changed network namespace}}
//	   ^^^^^^
		listener, err := net.Listen("tcp", ":80")
//		                 ^^^^^^^^^^< 2 {{this relies on it}}
		if err == nil {
			serve(listener)
		}
	}()
	wait()
}

// doc:

// doc:good
func good(target netns.NsHandle) {
	runtime.LockOSThread()
	if err := netns.Set(target); err != nil {
		return
	}
	listener, err := net.Listen("tcp", ":80")
	if err != nil {
		return
	}
	go serve(listener)
	wait()
}

// doc:

func serve(listener net.Listener) { _, _ = listener.Accept() }

func wait() {}

func throughCalls() error {
	runtime.LockOSThread()
	if err := syscall.Unshare(syscall.CLONE_NEWNS); err != nil {
//	          ^^^^^^^^^^^^^^^ calls 1 {{the thread is changed here}}
		return err
	}
	go outer() // Noncompliant {{this goroutine starts on another OS thread: "Mkdir" runs without the changed mount namespace}} [[path=calls]]
//	   ^^^^^
	return nil
}

func outer() { inner() }

func inner() {
	_ = os.Mkdir("/mnt/a", 0o700)
//	    ^^^^^^^^ calls 2 {{this relies on it}}
}

func child(uid int) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := syscall.Setfsuid(uid); err != nil {
//	          ^^^^^^^^^^^^^^^^ child 1 {{the thread is changed here}}
		return err
	}
	defer syscall.Setfsuid(0)
	go func() { _ = exec.Command("true").Run() }() // Noncompliant {{this goroutine starts on another OS thread: "Run" runs without the changed file system identity}} [[path=child]]
//	   ^^^^^^
//	                ^^^^^^^^^^^^^^^^^^^^^^^^ child 2 {{this relies on it}}
	return nil
}

// Restored before; a change of its own; another state; no lock.
func silent(uid int, target netns.NsHandle) {
	runtime.LockOSThread()
	_ = syscall.Setfsuid(uid)
	_ = syscall.Setfsuid(0)
	go outer()
	go func() {
		runtime.LockOSThread()
		_ = netns.Set(target)
		_, _ = net.Listen("tcp", ":80")
	}()
	_ = netns.Set(target)
	go outer()
}

func main() {
	go bad(1)
	go good(1)
	go throughCalls()
	go child(1)
	go silent(1, 2)
}
