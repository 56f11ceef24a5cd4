// A child that is traced by nobody: it stops at its first instruction, and that is all it is for.
package main

import (
	"os"
	"syscall"
)

func namespace(name string) error {
	child, err := os.StartProcess(name, nil, &os.ProcAttr{
		Sys: &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWUSER, Ptrace: true},
	})
	if err != nil {
		return err
	}
	defer child.Wait()
	defer child.Kill()
	_, err = os.Stat("/proc/self/ns/user")
	return err
}

func main() {
	_ = namespace("/bin/true")
}
