// A function that is registered for the child process, in a program without any lock.
package main

import (
	"os"
	"syscall"

	"example.com/reexec"
)

func init() { reexec.Register("child", child) }

func child() {
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
		os.Exit(1)
	}
	_ = syscall.Exec("/bin/sh", nil, nil)
}

func main() {
	if reexec.Init() {
		return
	}
	_ = reexec.Command("child")
}
