// One call is said to be right: the finding is told at the next one.
package main

import "syscall"

func first() {
	_ = syscall.Setfsgid(1) //nolint:missing-lock-os-thread // nobody looks at the group
	_ = syscall.Setfsuid(1) // Noncompliant {{"Setfsuid" depends on this OS thread, which the goroutine may leave without LockOSThread (and 1 more place)}} [[path=first]]
//	    ^^^^^^^^^^^^^^^^
	_ = syscall.Setfsuid(0)
//	    ^^^^^^^^^^^^^^^^ first also {{this depends on the thread too}}
}

func second() {
	_ = syscall.Setfsuid(1) // Noncompliant {{"Setfsuid" changes the file system identity of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=second]]
//	    ^^^^^^^^^^^^^^^^^^^
	_ = syscall.Setfsgid(1) // NOSONAR
}

func all() {
	_ = syscall.Setfsuid(1) // NOSONAR
	_ = syscall.Setfsgid(1) // NOSONAR
}

func main() {
	go first()
//	   ^^^^^ first 1 {{started here as a goroutine}}
	go second()
//	   ^^^^^^ second 1 {{started here as a goroutine}}
	go all()
}
