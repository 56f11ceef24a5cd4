// The program ends threads: each locked goroutine that ends takes its own along.
package main

import (
	"os/exec"
	"runtime"
	"syscall"
)

func restrict() {
	runtime.LockOSThread()
	_ = syscall.Unshare(syscall.CLONE_NEWNET)
}

func start(name string) {
	child := exec.Command(name)
	child.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
//	                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{the child is to die with the thread that starts it}}
	_ = child.Run() // Noncompliant {{the child is killed when its OS thread ends, not the program: lock the goroutine until Wait}}
//	    ^^^^^^^^^^^
}

func ends(name string) {
	runtime.LockOSThread()
	child := exec.Command(name)
	child.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
//	                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{the child is to die with the thread that starts it}}
	_ = child.Start() // Noncompliant {{the child is killed when this goroutine ends, for its thread ends with it}}
//	    ^^^^^^^^^^^^^
}

func waits(name string) {
	runtime.LockOSThread()
	child := exec.Command(name)
	child.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	_ = child.Start()
	_ = child.Wait()
}

// Nobody is known to call it with a lock, and it waits for the child itself.
func Exported(name string) error {
	child := exec.Command(name)
	child.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
//	                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{the child is to die with the thread that starts it}}
	return child.Run() // Noncompliant {{the child is killed when its OS thread ends, not the program: lock the goroutine until Wait}} [[likely]]
//	       ^^^^^^^^^^^
}

// Who waits may hold the lock.
func Started(name string) (*exec.Cmd, error) {
	child := exec.Command(name)
	child.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	return child, child.Start()
}

func main() {
	go restrict()
	start("true")
	go ends("true")
	go waits("true")
}
