// The caller holds the lock: directly, by a helper, by an interface's method, or by a callback's.
package main

import (
	"runtime"
	"syscall"
)

func change() error { return syscall.Unshare(syscall.CLONE_NEWUTS) }

func direct() {
	runtime.LockOSThread()
	_ = change()
}

func lock() { runtime.LockOSThread() }

func byHelper() {
	lock()
	_ = change()
}

func lockHelper() func() {
	runtime.LockOSThread()
	return func() { runtime.UnlockOSThread() }
}

func byClosure() {
	defer lockHelper()()
	_ = change()
}

func byVariable() {
	unlock := lockHelper()
	defer unlock()
	_ = change()
}

func locked(run func() error) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	return run()
}

func byCallback() {
	_ = locked(change)
	_ = locked(func() error { return change() })
}

type namespace interface{ enter() error }

type uts struct{}

func (uts) enter() error { return change() }

func byInterface(space namespace) {
	runtime.LockOSThread()
	_ = space.enter()
}

func deep() {
	runtime.LockOSThread()
	level1()
}

func level1() { level2() }

func level2() { _ = change() }

func main() {
	go direct()
	go byHelper()
	go byClosure()
	go byVariable()
	go byCallback()
	go byInterface(uts{})
	go deep()
}
