// Package specs changes namespaces in tests of several kinds, and in a child of its own.
package specs

import (
	"syscall"

	"github.com/moby/sys/reexec"
)

func init() { reexec.Register("child", child) }

// child runs before anything else in a process of its own.
func child() {
	_ = syscall.Unshare(syscall.CLONE_NEWNET)
	_ = syscall.Exec("/bin/sh", nil, nil)
}
