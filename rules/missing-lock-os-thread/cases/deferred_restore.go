// The restore in a deferred literal is part of the same mistake.
package main

import "syscall"

func bad(uid int) error {
	if err := syscall.Setfsuid(uid); err != nil { // Noncompliant {{"Setfsuid" changes the file system identity of this OS thread only, which the goroutine may leave without LockOSThread}} [[quickfixes=lock]]
//	          ^^^^^^^^^^^^^^^^^^^^^
// fix@lock {{Lock the goroutine to its thread}}
// edit@lock [[sl=-3;sc=8;el=-3;ec=17]] {{(\n	"runtime"\n	"syscall"\n)}}
// edit@lock [[sc=1;ec=1]] {{	runtime.LockOSThread()\n	defer runtime.UnlockOSThread()\n}}
		return err
	}
	defer func() {
		_ = syscall.Setfsuid(0)
	}()
	return nil
}

func main() {
	_ = bad(1)
//	    ^^^< 1 {{called here, without the lock}}
}
