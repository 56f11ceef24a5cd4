// A literal that goes where nobody follows it may run under a lock.
package main

import "syscall"

type worker struct{ run func(func() error) error }

func handed(w worker) error {
	return w.run(func() error { return syscall.Unshare(syscall.CLONE_NEWNET) })
}

func sent(jobs chan<- func() error) {
	jobs <- func() error { return syscall.Unshare(syscall.CLONE_NEWNET) }
}

func behind(before func()) error {
	before()
	return syscall.Unshare(syscall.CLONE_NEWNET)
}

func main() {
	_ = handed(worker{})
	sent(nil)
	_ = behind(nil)
}
