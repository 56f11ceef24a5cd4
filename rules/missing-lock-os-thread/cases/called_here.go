// Functions that others may call too: what those do isn't known, but these calls are seen.
package ns

import (
	"os"
	"runtime"
	"syscall"
)

type Server struct{}

func (Server) Prepare() error {
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil { // Noncompliant {{"Unshare" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}}
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		return err
	}
	return forward()
}

func (s Server) Start() {
	go s.Prepare()
//	   ^^^^^^^^^< 1 {{started here as a goroutine}}
}

func forward() error {
	return os.WriteFile("/proc/sys/net/ipv4/ip_forward", []byte("1"), 0)
}

// A thin primitive: the one who forgets the lock is the caller.

func Enter() error { return syscall.Unshare(syscall.CLONE_NEWNET) }

func StartThin() { go Enter() }

// One caller holds the lock; the other one doesn't, and that is seen.

func Meant() error {
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil { // Noncompliant {{"Unshare" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}}
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		return err
	}
	return forward()
}

func StartMeant() {
	go func() {
		runtime.LockOSThread()
		_ = Meant()
	}()
	go Meant()
//	   ^^^^^< 1 {{started here as a goroutine}}
}

// Which of two is called isn't known.

type Opener interface{ Open() error }

type inside struct{}

func (inside) Open() error {
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
		return err
	}
	return forward()
}

type outside struct{}

func (outside) Open() error { return nil }

func StartOne(one Opener) { go one.Open() }
