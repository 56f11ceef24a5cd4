// A function that lets its caller's lock go for a while, and takes it again.
package main

import (
	"os/exec"
	"runtime"
)

func released() error {
	runtime.UnlockOSThread()
	defer runtime.LockOSThread()
	return exec.Command("true").Run()
}

func inLiteral() error {
	defer func() { runtime.LockOSThread() }()
	runtime.UnlockOSThread()
	return nil
}

func main() {
	runtime.LockOSThread()
	_ = released()
	_ = inLiteral()
}
