// What a package that is not at hand does to the thread is not known.
package main

import (
	"runtime"

	"example.com/spaces"
)

func run(home spaces.Handle) error {
	runtime.LockOSThread()
	defer spaces.Enter(home)
	defer home.Close()
	defer runtime.UnlockOSThread()
	return nil
}

func main() { _ = run(nil) }
