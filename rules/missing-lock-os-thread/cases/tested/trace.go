// Package tested has an exported function that only a test is seen to call, and no lock.
package tested

import "syscall"

func Attach(pid int) error {
	if pid == 0 {
		return syscall.EINVAL
	}
	return syscall.PtraceAttach(pid)
}
