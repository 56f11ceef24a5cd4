// Tests run on goroutines of their own; the lock of one doesn't cover what it starts.
package ns

import (
	"runtime"
	"syscall"
	"testing"
)

func TestBad(t *testing.T) {
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil { // Noncompliant {{"Unshare" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}}
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		t.Fatal(err)
	}
}

func TestGood(t *testing.T) {
	runtime.LockOSThread()
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
		t.Fatal(err)
	}
}

func lockForTest(t *testing.T) {
	t.Helper()
	runtime.LockOSThread()
	t.Cleanup(runtime.UnlockOSThread)
}

func TestHelper(t *testing.T) {
	lockForTest(t)
	if err := syscall.Setfsuid(0); err != nil {
		t.Fatal(err)
	}
}

func TestSub(t *testing.T) {
	runtime.LockOSThread()
	t.Run("sub", func(t *testing.T) {
//	^^^^^> 1 {{started here as a goroutine}}
		if err := syscall.Setfsuid(0); err != nil { // Noncompliant {{"Setfsuid" changes the file system identity of this OS thread only, and another goroutine holds the lock}}
//		          ^^^^^^^^^^^^^^^^^^^
			t.Fatal(err)
		}
	})
}
