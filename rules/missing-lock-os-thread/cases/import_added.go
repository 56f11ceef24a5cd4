// The import goes where gofmt wants it, among those of the standard library.
package main

import (
	"fmt"
	"os"
	"syscall"

	_ "example.com/driver"
)

func bad(user int, name string) ([]byte, error) {
	fmt.Println("reading as", user)
	defer syscall.Setfsuid(0)
	if err := syscall.Setfsuid(user); err != nil { // Noncompliant {{"Setfsuid" changes the file system identity of this OS thread only, which the goroutine may leave without LockOSThread}} [[quickfixes=lock]]
//	          ^^^^^^^^^^^^^^^^^^^^^^
// fix@lock {{Lock the goroutine to its thread}}
// edit@lock [[sl=-8;sc=1;el=-8;ec=1]] {{	"runtime"\n}}
// edit@lock [[sl=-2;sc=1;el=-2;ec=1]] {{	runtime.LockOSThread()\n	defer runtime.UnlockOSThread()\n}}
		return nil, err
	}
	return os.ReadFile(name)
}

func main() {
	_, _ = bad(1, "a")
//	       ^^^< 1 {{called here, without the lock}}
}
