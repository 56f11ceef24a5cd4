// What is of the whole process, of a child, or only a question.
package main

import (
	"os/exec"
	"syscall"
)

const (
	getNoNewPrivs  = 39
	setDumpable    = 4
	tsync          = 1
	sysSeccomp     = 317
	setModeFilter  = 1
	setNoNewPrivs  = 38
	cloneNewUser   = syscall.CLONE_NEWUSER
	ofOtherProcess = 4711
)

func process() {
	_ = syscall.Setuid(1000)
	_ = syscall.Setresgid(1, 1, 1)
	_ = syscall.Chdir("/")
	_ = syscall.Chroot("/")
	_ = syscall.Umask(0)
	_, _, _ = syscall.AllThreadsSyscall(syscall.SYS_PRCTL, setNoNewPrivs, 1, 0)
	_, _, _ = syscall.Syscall(syscall.SYS_PRCTL, setDumpable, 0, 0)
}

func questions() {
	_, _, _ = syscall.Syscall(syscall.SYS_PRCTL, getNoNewPrivs, 0, 0)
	_, _, _ = syscall.RawSyscall(syscall.SYS_SCHED_GETAFFINITY, 0, 8, 0)
}

// Without a filter the kernel only says what it could do.
func probes() {
	const setSeccomp, filter = 22, 2
	_, _, _ = syscall.RawSyscall6(syscall.SYS_PRCTL, setSeccomp, filter, 0, 0, 0, 0)
}

func others() {
	_ = syscall.Setpriority(syscall.PRIO_PROCESS, ofOtherProcess, 1)
	_ = syscall.Setpriority(syscall.PRIO_PGRP, 0, 1)
	_, _, _ = syscall.RawSyscall(syscall.SYS_SCHED_SETAFFINITY, ofOtherProcess, 8, 0)
	_, _, _ = syscall.RawSyscall(sysSeccomp, setModeFilter, tsync, 0)
}

// A program with threads can't do that at all.
func fails() {
	_ = syscall.Unshare(cloneNewUser | syscall.CLONE_NEWNET)
}

func child() error {
	command := exec.Command("true")
	command.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags:   syscall.CLONE_NEWNET,
		Unshareflags: syscall.CLONE_NEWNS,
		Credential:   &syscall.Credential{Uid: 1000},
	}
	return command.Run()
}

func main() {
	process()
	questions()
	probes()
	others()
	fails()
	_ = child()
}
