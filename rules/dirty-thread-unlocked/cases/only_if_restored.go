// The unlock depends on whether the thread is what it was: by a branch, a flag, or a closure.
package main

import (
	"runtime"
	"syscall"
)

func branch(uid int) error {
	runtime.LockOSThread()
	if err := syscall.Setfsuid(uid); err != nil {
		runtime.UnlockOSThread()
		return err
	}
	if err := syscall.Setfsuid(0); err == nil {
		runtime.UnlockOSThread()
	}
	return nil
}

func flag(uid int) (err error) {
	runtime.LockOSThread()
	restored := false
	defer func() {
		if restored {
			runtime.UnlockOSThread()
		}
	}()
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
		restored = true
		return err
	}
	return nil
}

func failed() error {
	runtime.LockOSThread()
	if err := syscall.Unshare(syscall.CLONE_NEWPID); err != nil {
		runtime.UnlockOSThread()
		return err
	}
	return nil
}

func closure(uid int) (func(), error) {
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

func value(uid int) error {
	runtime.LockOSThread()
	unlock := runtime.UnlockOSThread
	defer func() { unlock() }()
	if err := syscall.Setfsuid(uid); err != nil {
		return err
	}
	unlock = func() {}
	return nil
}

func main() {
	_ = branch(1)
	_ = flag(1)
	_ = failed()
	_, _ = closure(1)
	_ = value(1)
}
