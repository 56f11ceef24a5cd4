// Of a child that is to be traced the thread that starts it is the tracer, and no other.
package main

import (
	"os"
	"os/exec"
	"runtime"
	"syscall"
)

// doc:traced
func traced(name string) error {
	child := exec.Command(name)
	child.SysProcAttr = &syscall.SysProcAttr{Ptrace: true}
//	                                         ^^^^^^^^^^^^ path1 1 {{the thread that starts the child is to trace it}}
	return child.Start() // Noncompliant {{only the OS thread that starts the child can trace it: lock the goroutine, and keep it locked}} [[likely;path=path1]]
//	       ^^^^^^^^^^^^^
}

// doc:

func low(name string) (*os.Process, error) {
	return os.StartProcess(name, nil, &os.ProcAttr{Sys: &syscall.SysProcAttr{Ptrace: true}}) // Noncompliant {{only the OS thread that starts the child can trace it: lock the goroutine, and keep it locked}} [[likely;path=path2]]
//	       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//	                                                                         ^^^^^^^^^^^^ path2 1 {{the thread that starts the child is to trace it}}
}

func locked(name string) error {
	runtime.LockOSThread()
	child := exec.Command(name)
	child.SysProcAttr = &syscall.SysProcAttr{Ptrace: true}
	return child.Start()
}

func plain(name string) error {
	child := exec.Command(name)
	child.SysProcAttr = &syscall.SysProcAttr{Ptrace: false}
	return child.Start()
}

// What traces it is at fault there.
func stepped(name string) error {
	child := exec.Command(name)
	child.SysProcAttr = &syscall.SysProcAttr{Ptrace: true}
	if err := child.Start(); err != nil {
		return err
	}
	return syscall.PtraceSingleStep(child.Process.Pid)
}

// The lock comes when another thread may be the tracer.
func late(name string) error {
	child := exec.Command(name)
	child.SysProcAttr = &syscall.SysProcAttr{Ptrace: true}
//	                                         ^^^^^^^^^^^^ path3 1 {{the thread that starts the child is to trace it}}
	if err := child.Start(); err != nil { // Noncompliant {{only the OS thread that starts the child can trace it: lock the goroutine, and keep it locked}} [[path=path3]]
//	          ^^^^^^^^^^^^^
		return err
	}
	runtime.LockOSThread()
	return syscall.PtraceSingleStep(child.Process.Pid)
}

// Of whom nobody is known to call it with or without a lock.
func Exported(name string) error {
	child := exec.Command(name)
	child.SysProcAttr = &syscall.SysProcAttr{Ptrace: true}
	return child.Start()
}

func main() {
	_ = traced("true")
	_, _ = low("/bin/true")
	_ = stepped("true")
	_ = late("true")
	_ = plain("true")
	go locked("true")
}
