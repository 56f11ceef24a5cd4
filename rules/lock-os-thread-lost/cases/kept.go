// A lock that is kept on purpose, or may be.
package main

import (
	"errors"
	"os"
	"runtime"
	"syscall"
)

// Success keeps it; another function gives it back.
func begin(name string) error {
	runtime.LockOSThread()
	if _, err := os.Stat(name); err != nil {
		runtime.UnlockOSThread()
		return err
	}
	return nil
}

func end() { runtime.UnlockOSThread() }

// The thread was changed: it must not go back.
func changed(uid int) error {
	runtime.LockOSThread()
	if err := syscall.Setfsuid(uid); err != nil {
		runtime.UnlockOSThread()
		return err
	}
	if err := syscall.Setfsuid(0); err != nil {
		return err
	}
	runtime.UnlockOSThread()
	return nil
}

// Who knows what that does to the thread.
func unknown(change func() error) error {
	runtime.LockOSThread()
	if err := change(); err != nil {
		return err
	}
	runtime.UnlockOSThread()
	return nil
}

func tried() bool {
	runtime.LockOSThread()
	if _, err := os.Stat("a"); err == nil {
		return true
	}
	runtime.UnlockOSThread()
	return false
}

func forGood() error {
	runtime.LockOSThread()
	return errors.New("locked")
}

func main() {
	_ = begin("a")
	end()
	_ = changed(1)
	_ = unknown(nil)
	_ = tried()
	_ = forGood()
}
