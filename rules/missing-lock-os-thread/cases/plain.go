// A namespace is changed by a goroutine that may go on on another thread.
package main

import (
	"fmt"
	"os"
	"runtime"
	"syscall"
)

// doc:bad
func bad() error {
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil { // Noncompliant {{"Unshare" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}}
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		return err
	}
	return configure()
}

// doc:

// doc:good
func good(done chan<- error) {
	// No unlock: the thread can't be mended, and ends with the goroutine.
	runtime.LockOSThread()
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
		done <- err
		return
	}
	done <- configure()
}

// doc:

func configure() error {
	return os.WriteFile("/proc/sys/net/ipv4/ip_forward", []byte("1"), 0)
}

func main() {
	fmt.Println(bad())
//	            ^^^< 1 {{called here, without the lock}}
	done := make(chan error)
	go good(done)
	fmt.Println(<-done)
}
