// Lock and unlock in two methods of one object.
package main

import (
	"runtime"
	"syscall"
)

type session struct{}

func (s *session) begin() { runtime.LockOSThread() }

func (s *session) change() error { return syscall.Unshare(syscall.CLONE_NEWNET) }

func (s *session) end() { runtime.UnlockOSThread() }

func (s *session) run() error {
	s.begin()
	defer s.end()
	return s.change()
}

// What the pair guards is over: the goroutine is free again.
func (s *session) late() error {
	s.begin()
	s.end()
	return syscall.Unshare(syscall.CLONE_NEWNET) // Noncompliant {{"Unshare" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}}
//	       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func main() {
	s := &session{}
	_ = s.run()
	_ = s.late()
//	    ^^^^^^< 1 {{called here, without the lock}}
}
