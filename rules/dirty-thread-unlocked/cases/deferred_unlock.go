// A deferred unlock runs on the way on which all went well, too.
package main

import (
	"os/exec"
	"runtime"
	"syscall"
)

const noNewPrivs = 38

func bad() error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread() // Noncompliant {{other goroutines get this thread with the no_new_privs attribute that "RawSyscall" changed: never unlock it}}
//	      ^^^^^^^^^^^^^^^^^^^^^^^^
	if _, _, err := syscall.RawSyscall(syscall.SYS_PRCTL, noNewPrivs, 1, 0); err != 0 {
//	                ^^^^^^^^^^^^^^^^^^< 1 {{the thread is changed here}}
		return err
	}
	return exec.Command("true").Run()
}

func behind() error {
	runtime.LockOSThread()
	err := syscall.Setfsuid(1)
//	       ^^^^^^^^^^^^^^^^> 1 {{the thread is changed here}}
	defer runtime.UnlockOSThread() // Noncompliant {{other goroutines get this thread with the file system identity that "Setfsuid" changed: restore it first}}
//	      ^^^^^^^^^^^^^^^^^^^^^^^^
	return err
}

func literal(done chan<- error) {
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread() // Noncompliant {{other goroutines get this thread with the file system state that "Unshare" changed: never unlock it}}
//		      ^^^^^^^^^^^^^^^^^^^^^^^^
		done <- syscall.Unshare(syscall.CLONE_FS)
//		        ^^^^^^^^^^^^^^^< 1 {{the thread is changed here}}
	}()
}

// Each of several goroutines leaves a thread behind.
func Exported() error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread() // Noncompliant {{other goroutines get this thread with the mount namespace that "Unshare" changed: restore it first}}
//	      ^^^^^^^^^^^^^^^^^^^^^^^^
	return syscall.Unshare(syscall.CLONE_NEWNS)
//	       ^^^^^^^^^^^^^^^< 1 {{the thread is changed here}}
}

func main() {
	_ = bad()
	_ = behind()
	literal(nil)
	_ = Exported()
}
