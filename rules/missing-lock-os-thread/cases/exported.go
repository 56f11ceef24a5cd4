// Thin primitives of a library: the duty is that of callers whom nobody here knows.
package ns

import "syscall"

func Enter() error { return syscall.Unshare(syscall.CLONE_NEWNET) }

type Space struct{}

func (Space) Enter() error { return syscall.Unshare(syscall.CLONE_NEWNET) }

func enter() error { return syscall.Unshare(syscall.CLONE_NEWNET) }

var Hook = enter

func EnterAll() error { return enter() }
