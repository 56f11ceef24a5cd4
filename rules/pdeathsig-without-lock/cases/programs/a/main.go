// Command a starts a child; the threads that end are those of another program.
package main

import (
	"os/exec"
	"syscall"
)

func main() {
	child := exec.Command("true")
	child.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
//	                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{the child is to die with the thread that starts it}}
	_ = child.Run() // Noncompliant {{the child is killed when its OS thread ends, not the program: lock the goroutine until Wait}} [[likely]]
//	    ^^^^^^^^^^^
}
