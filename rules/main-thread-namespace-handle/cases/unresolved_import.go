// What a package that is not at hand does with a file is not known.
package main

import (
	"os"
	"runtime"

	"example.com/spaces"
)

func run() error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	home, err := os.Open("/proc/self/ns/net")
	if err != nil {
		return err
	}
	_ = spaces.Enter("a")
	return spaces.Set(home)
}

func main() { _ = run() }
