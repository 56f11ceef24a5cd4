// What only needs the thread leaves nothing behind.
package main

import (
	"runtime"
	"syscall"
)

func trace(pid int) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	return syscall.PtraceAttach(pid)
}

func main() {
	_ = trace(1)
}
