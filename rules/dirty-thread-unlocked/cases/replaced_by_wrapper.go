// The process becomes another program, by a function around exec.
package main

import (
	"os"
	"runtime"
	"syscall"
)

func become(name string) error {
	return syscall.Exec(name, []string{name}, os.Environ())
}

func run(name string) error { return become(name) }

func inside(name string) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
		return err
	}
	return run(name)
}

func main() {
	_ = inside("/bin/true")
}
