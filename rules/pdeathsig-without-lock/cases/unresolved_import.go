// A package of that name starts who knows what.
package main

import (
	"syscall"

	"example.com/exec"
)

func main() {
	child := exec.Command("true")
	child.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	_ = child.Run()
}
