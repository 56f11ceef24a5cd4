// All that a child process does, which is this program again: with it its threads end.
package main

import (
	"os"
	"os/exec"
	"runtime"
	"syscall"

	"example.com/reexec"
)

func init() {
	reexec.Register("child", child)
}

func child() {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
		println(err.Error())
	}
}

func tool() {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := syscall.Unshare(syscall.CLONE_NEWPID); err != nil {
		os.Exit(1)
	}
	_ = exec.Command("true").Run()
}

func main() {
	if !reexec.Init() {
		tool()
	}
}
