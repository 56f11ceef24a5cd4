// The name runtime means something else here.
package main

import "syscall"

type engine struct{ name string }

func bad(user int, runtime engine) string {
	defer syscall.Setfsuid(0)
	_ = syscall.Setfsuid(user) // Noncompliant {{"Setfsuid" changes the file system identity of this OS thread only, which the goroutine may leave without LockOSThread}}
//	    ^^^^^^^^^^^^^^^^^^^^^^
	return runtime.name
}

func main() {
	_ = bad(1, engine{})
//	    ^^^< 1 {{called here, without the lock}}
}
