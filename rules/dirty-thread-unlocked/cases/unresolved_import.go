// Functions of packages that are not at hand are not known to change anything.
package main

import (
	"runtime"

	"example.com/kernel"
)

func enter() error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	return kernel.Unshare(kernel.CLONE_NEWNET)
}

func main() {
	_ = enter()
}
