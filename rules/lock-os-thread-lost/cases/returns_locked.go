// An error is returned with the lock that success gives back.
package main

import (
	"os"
	"runtime"
)

// doc:returned
func bad(name string) error {
	runtime.LockOSThread()
//	^^^^^^^^^^^^^^^^^^^^> 1 {{the goroutine is locked to its thread here}}
	file, err := os.Open(name)
	if err != nil {
		return err // Noncompliant {{this path returns with the goroutine still locked to its thread}}
//		^^^^^^^^^^
	}
	file.Close()
	runtime.UnlockOSThread()
	return nil
}

// doc:

func good(name string) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	return file.Close()
}

func main() {
	_ = bad("a")
	_ = good("a")
}
