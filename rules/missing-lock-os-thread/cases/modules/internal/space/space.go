// Package space runs functions on goroutines that are locked, or not.
package space

import "runtime"

// Inside runs a function on a locked goroutine.
func Inside(run func() error) error {
	done := make(chan error)
	go func() {
		runtime.LockOSThread()
		done <- run()
	}()
	return <-done
}

// Run runs a function as it is.
func Run(run func() error) error { return run() }
