package cases

import (
	"os/exec"
	"os/signal"
	"syscall"
)

// doc:bad
func start() error {
	signal.Ignore(syscall.SIGCHLD) // Noncompliant {{SIGCHLD is ignored: the kernel drops the status of children, and waiting for them fails with "waitid: no child processes"}}
//	              ^^^^^^^^^^^^^^^
	return exec.Command("make").Run()
//	       ^^^^^^^^^^^^^^^^^^^^^^^^< 1 {{waits for a child here}}
}

// doc:good
func startOnly() error {
	signal.Ignore(syscall.SIGHUP)
	return exec.Command("make").Run()
}

// doc:end
func listed() {
	signals := []syscall.Signal{syscall.SIGHUP}
	for _, each := range signals {
		signal.Ignore(each)
	}
}
