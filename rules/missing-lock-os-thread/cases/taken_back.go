// What a function takes back itself needs a lock for the time of the function only.
package main

import (
	"fmt"
	"os"
	"runtime"
	"syscall"
)

func bad(user int, name string) ([]byte, error) {
	fmt.Println("reading as", user)
	defer syscall.Setfsuid(0)
	if err := syscall.Setfsuid(user); err != nil { // Noncompliant {{"Setfsuid" changes the file system identity of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=bad;quickfixes=lock]]
//	          ^^^^^^^^^^^^^^^^^^^^^^
// fix@lock {{Lock the goroutine to its thread}}
// edit@lock [[sl=-2;sc=1;el=-2;ec=1]] {{	runtime.LockOSThread()\n	defer runtime.UnlockOSThread()\n}}
		return nil, err
	}
	return os.ReadFile(name)
}

// doc:good
func good(user int, name string) ([]byte, error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := syscall.Setfsuid(user); err != nil {
		return nil, err
	}
	defer syscall.Setfsuid(0)
	return os.ReadFile(name)
}

// doc:

func literal(user int, name string) (content []byte, err error) {
	err = syscall.Setfsuid(user) // Noncompliant {{"Setfsuid" changes the file system identity of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=literal;quickfixes=lock2]]
//	      ^^^^^^^^^^^^^^^^^^^^^^
// fix@lock2 {{Lock the goroutine to its thread}}
// edit@lock2 [[sc=1;ec=1]] {{	runtime.LockOSThread()\n	defer runtime.UnlockOSThread()\n}}
	if err != nil {
		return nil, err
	}
	defer func() {
		if back := syscall.Setfsuid(0); back != nil {
			err = back
		}
	}()
	return os.ReadFile(name)
}

// Not on every path: a lock alone would not do.
func notAlways(user int, name string) (*os.File, error) {
	if err := syscall.Setfsuid(user); err != nil { // Noncompliant {{"Setfsuid" changes the file system identity of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=always]]
//	          ^^^^^^^^^^^^^^^^^^^^^^
		return nil, err
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer syscall.Setfsuid(0)
	return file, nil
}

// Perhaps not: what decides may change.
func perhaps(user int, name string, back bool) ([]byte, error) {
	if err := syscall.Setfsuid(user); err != nil { // Noncompliant {{"Setfsuid" changes the file system identity of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=perhaps]]
//	          ^^^^^^^^^^^^^^^^^^^^^^
		return nil, err
	}
	defer func() {
		if back {
			syscall.Setfsuid(0)
		}
	}()
	return os.ReadFile(name)
}

func main() {
	_, _ = bad(1, "a")
//	       ^^^ bad 1 {{called here, without the lock}}
	_, _ = good(1, "a")
	_, _ = literal(1, "a")
//	       ^^^^^^^ literal 1 {{called here, without the lock}}
	_, _ = notAlways(1, "a")
//	       ^^^^^^^^^ always 1 {{called here, without the lock}}
	_, _ = perhaps(1, "a", true)
//	       ^^^^^^^ perhaps 1 {{called here, without the lock}}
}
