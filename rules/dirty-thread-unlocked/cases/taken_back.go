// The second change takes the first one back, and is no change that has to be taken back.
package main

import (
	"runtime"
	"syscall"
)

func thereAndBack(uid int) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := syscall.Setfsuid(uid); err != nil {
		return err
	}
	return syscall.Setfsuid(0)
}

func main() {
	_ = thereAndBack(1)
}
