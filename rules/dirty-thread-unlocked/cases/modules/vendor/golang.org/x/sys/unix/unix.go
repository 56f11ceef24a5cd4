// Package unix stands for the real one: what the case needs of it.
package unix

const (
	CLONE_NEWNET        = 0x40000000
	CLONE_NEWPID        = 0x20000000
	PR_GET_NO_NEW_PRIVS = 0x27
	PR_SET_NAME         = 0xf
	PR_SET_NO_NEW_PRIVS = 0x26
	SYS_SECCOMP         = 317
)

// CPUSet is a set of processors.
type CPUSet [16]uint64

// Unshare makes namespaces.
func Unshare(flags int) error { return nil }

// Setns enters a namespace.
func Setns(fd int, nstype int) error { return nil }

// Prctl changes or asks about the thread.
func Prctl(option int, arg2 uintptr, arg3 uintptr, arg4 uintptr, arg5 uintptr) error { return nil }

// SchedSetaffinity says on which processors a thread may run.
func SchedSetaffinity(pid int, set *CPUSet) error { return nil }
