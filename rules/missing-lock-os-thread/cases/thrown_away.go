// A goroutine that locks and never unlocks: the thread ends with it.
package main

import (
	"runtime"
	"syscall"
)

func thrownAway(done chan<- error) {
	go func() {
		runtime.LockOSThread()
		done <- syscall.Unshare(syscall.CLONE_NEWNET | syscall.CLONE_NEWNS)
	}()
}

func onlyOnError(done chan<- error) {
	go func() {
		runtime.LockOSThread()
		if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
			runtime.UnlockOSThread()
			done <- err
			return
		}
		done <- nil
	}()
}

func nested() {
	go func() {
		runtime.LockOSThread()
		runtime.LockOSThread()
		runtime.UnlockOSThread()
		_ = syscall.Setfsuid(1)
	}()
}

func main() {
	thrownAway(nil)
	onlyOnError(nil)
	nested()
}
