// What asks for the signal is a function that prepares or makes the command.
package main

import (
	"os/exec"
	"runtime"
	"syscall"
)

func setPdeathsig(cmd *exec.Cmd) {
	if cmd.SysProcAttr == nil {
		cmd.SysProcAttr = &syscall.SysProcAttr{}
	}
	cmd.SysProcAttr.Pdeathsig = syscall.SIGKILL
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ path1 1 {{the child is to die with the thread that starts it}}
}

func command(n string) *exec.Cmd {
	return &exec.Cmd{Path: n, SysProcAttr: &syscall.SysProcAttr{Pdeathsig: syscall.SIGTERM}}
//	                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^ path2 1 {{the child is to die with the thread that starts it}}
}

func one() error {
	c := exec.Command("a")
	setPdeathsig(c)
	return c.Run() // Noncompliant {{the child is killed when its OS thread ends, not the program: lock the goroutine until Wait}} [[likely;path=path1]]
//	       ^^^^^^^
}

func two() error { return command("a").Run() } // Noncompliant {{the child is killed when its OS thread ends, not the program: lock the goroutine until Wait}} [[likely;path=path2]]
//                        ^^^^^^^^^^^^^^^^^^

// A command that is made, and not started.
func three() error {
	_ = command("a")
	return nil
}

// Who starts a child of its own asks nothing of others.
func helper(c *exec.Cmd) error {
	own := &exec.Cmd{Path: c.Path, SysProcAttr: &syscall.SysProcAttr{Pdeathsig: syscall.SIGTERM}}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	return own.Run()
}

func four() error {
	c := exec.Command("a")
	if err := helper(c); err != nil {
		return err
	}
	return c.Run()
}

func main() {
	_ = one()
	_ = two()
	_ = three()
	_ = four()
}
