// A thread returns to the namespace that it finds in /proc/self.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"syscall"
)

const skipped = 77

// The syscall package has no name for it.
var setns = map[string]uintptr{"amd64": 308, "arm64": 268}[runtime.GOARCH]

func init() { runtime.LockOSThread() }

func thereAndBack() error {
	home, err := os.Open("/proc/self/ns/uts")
	if err != nil {
		return err
	}
	defer home.Close()
	if err := syscall.Unshare(syscall.CLONE_NEWUTS); err != nil {
		return err
	}
	if _, _, err := syscall.RawSyscall(setns, home.Fd(), syscall.CLONE_NEWUTS, 0); err != 0 {
		return err
	}
	return nil
}

func namespace() string {
	name, err := os.Readlink("/proc/thread-self/ns/uts")
	if err != nil {
		panic(err)
	}
	return name
}

func skip(err error) {
	if errors.Is(err, syscall.EPERM) {
		fmt.Println("skipped: unshare is for root:", err)
		os.Exit(skipped)
	}
	panic(err)
}

func main() {
	// the main thread is somewhere else than the others
	if err := syscall.Unshare(syscall.CLONE_NEWUTS); err != nil {
		skip(err)
	}
	returned := make(chan bool)
	go func() {
		runtime.LockOSThread()
		before := namespace()
		if err := thereAndBack(); err != nil {
			skip(err)
		}
		returned <- namespace() == before
	}()
	fmt.Println("the thread is where it was:", <-returned)
}
