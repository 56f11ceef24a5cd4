// The parent is the thread that starts the child.
package main

import (
	"os/exec"
	"runtime"
	"syscall"
)

// doc:bad
func bad(name string) error {
	child := exec.Command(name)
	child.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
//	                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{the child is to die with the thread that starts it}}
	return child.Run() // Noncompliant {{the child is killed when its OS thread ends, not the program: lock the goroutine until Wait}} [[likely]]
//	       ^^^^^^^^^^^
}

// doc:

// doc:good
func good(name string) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	child := exec.Command(name)
	child.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	return child.Run()
}

// doc:

func assigned(name string) error {
	child := exec.Command(name)
	child.SysProcAttr = &syscall.SysProcAttr{}
	child.SysProcAttr.Pdeathsig = syscall.SIGTERM
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{the child is to die with the thread that starts it}}
	if err := child.Start(); err != nil { // Noncompliant {{the child is killed when its OS thread ends, not the program: lock the goroutine until Wait}} [[likely]]
//	          ^^^^^^^^^^^^^
		return err
	}
	return child.Wait()
}

func withoutSignal(name string) error {
	child := exec.Command(name)
	child.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: 0}
	return child.Run()
}

// Of whom nobody is known to call it with or without a lock.
func Exported(name string) error {
	child := exec.Command(name)
	child.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	return child.Run()
}

func main() {
	_ = bad("true")
	_ = good("true")
	_ = assigned("true")
	_ = withoutSignal("true")
}
