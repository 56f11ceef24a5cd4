// What a package that is not at hand does to the thread is not known.
package main

import (
	"runtime"

	"example.com/thread"
)

func run() error {
	runtime.LockOSThread()
	if err := thread.Enter(); err != nil {
		return err
	}
	runtime.UnlockOSThread()
	return nil
}

func other() {
	defer thread.LockOSThread()
}

func main() {
	_ = run()
	other()
}
