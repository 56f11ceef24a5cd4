// Functions that change the thread and go on to use it: the lock is their own duty, exported or not.
package spaces

import (
	"net"
	"os"
	"os/exec"
	"syscall"
)

func Interfaces() ([]net.Interface, error) {
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil { // Noncompliant {{"Unshare" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}} [[likely]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		return nil, err
	}
	return net.Interfaces()
}

func Start(name string) error {
	if err := syscall.Setfsuid(1000); err != nil { // Noncompliant {{"Setfsuid" changes the file system identity of this OS thread only, which the goroutine may leave without LockOSThread}} [[likely]]
//	          ^^^^^^^^^^^^^^^^^^^^^^
		return err
	}
	return run(name)
}

func run(name string) error { return exec.Command(name).Run() }

// Private enters a mount namespace, in which the caller's thread stays.
func Private() error {
	if err := syscall.Unshare(syscall.CLONE_NEWNS); err != nil {
		return err
	}
	return os.MkdirAll("/mnt/private", 0o700)
}

// What is used before says nothing of the time behind.
func Enter() error {
	if _, err := os.Stat("/mnt/private"); err != nil {
		return err
	}
	return syscall.Unshare(syscall.CLONE_NEWNS)
}

// A file is the same in any network.
func Record(name string) error {
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
		return err
	}
	return os.WriteFile(name, nil, 0o600)
}
