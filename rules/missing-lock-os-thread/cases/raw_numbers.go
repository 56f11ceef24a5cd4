// System calls by their numbers.
package main

import "syscall"

const joinSessionKeyring, query = 1, 0xffffffff

func hostname() {
	syscall.RawSyscall(syscall.SYS_UNSHARE, syscall.CLONE_NEWUTS, 0, 0) // Noncompliant {{"RawSyscall" changes the namespace of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=hostname]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func children() {
	syscall.RawSyscall(syscall.SYS_UNSHARE, syscall.CLONE_NEWPID, 0, 0) // Noncompliant {{"RawSyscall" changes the namespace of children of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=children]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func groups() {
	syscall.RawSyscall(syscall.SYS_SETGROUPS, 0, 0, 0) // Noncompliant {{"RawSyscall" changes the user or group identity of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=groups]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func keyring() {
	syscall.Syscall(syscall.SYS_KEYCTL, joinSessionKeyring, 0, 0) // Noncompliant {{"Syscall" changes the session keyring of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=keyring]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func randomize() {
	syscall.Syscall(syscall.SYS_PERSONALITY, 0x40000, 0, 0) // Noncompliant {{"Syscall" changes the personality of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=randomize]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func priority() {
	syscall.Syscall(syscall.SYS_SETPRIORITY, syscall.PRIO_PROCESS, 0, 5) // Noncompliant {{"Syscall" changes the priority of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=priority]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func trace(pid uintptr) {
	syscall.Syscall6(syscall.SYS_PTRACE, syscall.PTRACE_ATTACH, pid, 0, 0, 0, 0) // Noncompliant {{"Syscall6" ties the tracer to this OS thread, which the goroutine may leave without LockOSThread}} [[path=trace]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// Questions, other processes, and what only the caller knows.
func quiet(number, value uintptr) {
	syscall.Syscall(syscall.SYS_PERSONALITY, query, 0, 0)
	syscall.Syscall(syscall.SYS_PERSONALITY, value, 0, 0)
	syscall.Syscall(syscall.SYS_KEYCTL, value, 0, 0)
	syscall.Syscall(syscall.SYS_SETPRIORITY, syscall.PRIO_PROCESS, 4711, 5)
	syscall.Syscall6(syscall.SYS_PTRACE, syscall.PTRACE_TRACEME, 0, 0, 0, 0, 0)
	syscall.Syscall6(syscall.SYS_PTRACE, value, 0, 0, 0, 0, 0)
	syscall.Syscall(number, value, 0, 0)
}

func main() {
	go hostname()
//	   ^^^^^^^^ hostname 1 {{started here as a goroutine}}
	go children()
//	   ^^^^^^^^ children 1 {{started here as a goroutine}}
	go groups()
//	   ^^^^^^ groups 1 {{started here as a goroutine}}
	go keyring()
//	   ^^^^^^^ keyring 1 {{started here as a goroutine}}
	go randomize()
//	   ^^^^^^^^^ randomize 1 {{started here as a goroutine}}
	go priority()
//	   ^^^^^^^^ priority 1 {{started here as a goroutine}}
	go trace(1)
//	   ^^^^^ trace 1 {{started here as a goroutine}}
	go quiet(1, 1)
}
