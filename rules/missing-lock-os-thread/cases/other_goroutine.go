// The lock belongs to the goroutine that takes it, not to those that it starts.
package main

import (
	"runtime"
	"sync"
	"syscall"
)

// doc:bad
func bad(done chan<- error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	go func() {
//	   ^^^^^^> 1 {{started here as a goroutine}}
		done <- syscall.Unshare(syscall.CLONE_NEWNS) // Noncompliant {{"Unshare" changes the mount namespace of this OS thread only, and another goroutine holds the lock}}
//		        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	}()
}

// doc:

// doc:good
func good(done chan<- error) {
	go func() {
		runtime.LockOSThread()
		done <- syscall.Unshare(syscall.CLONE_NEWNS)
	}()
}

// doc:

func started(wait *sync.WaitGroup) {
	wait.Go(func() {
//	^^^^^^^> 1 {{started here as a goroutine}}
		_ = syscall.Unshare(syscall.CLONE_NEWIPC) // Noncompliant {{"Unshare" changes the namespace of this OS thread only, which the goroutine may leave without LockOSThread}}
//		    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	})
}

func main() {
	done := make(chan error)
	bad(done)
	good(done)
	started(new(sync.WaitGroup))
}
