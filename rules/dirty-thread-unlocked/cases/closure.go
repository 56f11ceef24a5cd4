// The unlock lies in a function that is returned, or registered as a clean-up.
package main

import (
	"runtime"
	"syscall"
	"testing"
)

// doc:bad
func entered() (func(), error) {
	runtime.LockOSThread()
	if err := syscall.Unshare(syscall.CLONE_NEWUTS); err != nil {
//	          ^^^^^^^^^^^^^^^> 1 {{the thread is changed here}}
		runtime.UnlockOSThread()
		return nil, err
	}
	return func() {
		println("done")
		runtime.UnlockOSThread() // Noncompliant {{other goroutines get this thread with the namespace that "Unshare" changed: restore it first}}
//		^^^^^^^^^^^^^^^^^^^^^^^^
	}, nil
}

// doc:

func forTest(t *testing.T) {
	runtime.LockOSThread()
	t.Cleanup(func() {
		runtime.UnlockOSThread() // Noncompliant {{other goroutines get this thread with the file system identity that "Setfsuid" changed: restore it first}}
//		^^^^^^^^^^^^^^^^^^^^^^^^
	})
	if err := syscall.Setfsuid(1); err != nil {
//	          ^^^^^^^^^^^^^^^^< 1 {{the thread is changed here}}
		t.Fatal(err)
	}
}

func restored(uid int) (func(), error) {
	runtime.LockOSThread()
	if err := syscall.Setfsuid(uid); err != nil {
		runtime.UnlockOSThread()
		return nil, err
	}
	return func() {
		_ = syscall.Setfsuid(0)
		runtime.UnlockOSThread()
	}, nil
}

func restoredLater(t *testing.T) { t.Cleanup(setUp(1)) }

func setUp(uid int) func() {
	runtime.LockOSThread()
	_ = syscall.Setfsuid(uid)
	return func() {
		_ = syscall.Setfsuid(0)
		runtime.UnlockOSThread()
	}
}

// Another closure may be the one that takes it back.
func pair(uid int) (back, unlock func()) {
	runtime.LockOSThread()
	_ = syscall.Setfsuid(uid)
	return func() { _ = syscall.Setfsuid(0) }, func() { runtime.UnlockOSThread() }
}

func main() {
	go func() {
		leave, _ := entered()
		defer leave()
	}()
	go forTest(nil)
	go restored(1)
	go restoredLater(nil)
	go pair(1)
}
