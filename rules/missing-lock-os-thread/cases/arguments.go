// The arguments decide; what isn't known is silent.
package main

import "syscall"

const (
	noNewPrivs = 38
	flags      = syscall.CLONE_NEWUTS | syscall.CLONE_NEWNET
)

func named() {
	_ = syscall.Unshare(flags) // Noncompliant {{"Unshare" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=named]]
//	    ^^^^^^^^^^^^^^^^^^^^^^
}

func raw() {
	_, _, _ = syscall.RawSyscall(syscall.SYS_PRCTL, noNewPrivs, 1, 0) // Noncompliant {{"RawSyscall" changes the no_new_privs attribute of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=raw]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func converted() {
	_, _, _ = syscall.Syscall(uintptr(syscall.SYS_SETUID), 0, 0, 0) // Noncompliant {{"Syscall" changes the user or group identity of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=converted]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func several() {
	_ = syscall.Setfsuid(1) // Noncompliant {{"Setfsuid" changes the file system identity of this OS thread only, which the goroutine may leave without LockOSThread (and 1 more place)}} [[path=several]]
//	    ^^^^^^^^^^^^^^^^^^^
	_ = syscall.Setfsgid(1)
//	    ^^^^^^^^^^^^^^^^ several also {{this depends on the thread too}}
}

func unknown(mask int, number uintptr) {
	_ = syscall.Unshare(mask)
	_, _, _ = syscall.RawSyscall(number, noNewPrivs, 1, 0)
	_, _, _ = syscall.RawSyscall(syscall.SYS_PRCTL, number, 1, 0)
}

func main() {
	go named()
//	   ^^^^^ named 1 {{started here as a goroutine}}
	go raw()
//	   ^^^ raw 1 {{started here as a goroutine}}
	go converted()
//	   ^^^^^^^^^ converted 1 {{started here as a goroutine}}
	go several()
//	   ^^^^^^^ several 1 {{started here as a goroutine}}
	go unknown(1, 2)
}
