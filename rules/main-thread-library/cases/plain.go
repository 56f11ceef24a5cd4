// Windows need the thread that the process began with.
package main

import (
	"runtime"

	"github.com/go-gl/glfw/v3.3/glfw"
)

// doc:bad
func bad() error {
	if err := glfw.Init(); err != nil { // Noncompliant {{"Init" needs the main OS thread, which the goroutine may not be on: lock it in an init of package main (and 2 more places)}} [[path=bad]]
//	          ^^^^^^^^^^^
		return err
	}
	defer glfw.Terminate()
	for {
		glfw.PollEvents()
//		^^^^^^^^^^^^^^^ bad also {{this needs the main thread too}}
		glfw.WaitEvents()
//		^^^^^^^^^^^^^^^ bad also {{this needs the main thread too}}
	}
}

// doc:

// The lock holds whatever thread this goroutine is on.
func late() {
	runtime.LockOSThread()
	glfw.PollEvents() // Noncompliant {{"PollEvents" needs the main OS thread, which the goroutine may not be on: lock it in an init of package main}} [[likely;path=late]]
//	^^^^^^^^^^^^^^^^^
}

func handed(run func(func())) {
	run(func() { glfw.PollEvents() })
}

func main() {
	_ = bad()
//	    ^^^ bad 1 {{called here, without the lock}}
	go late()
//	   ^^^^ late 1 {{started here as a goroutine}}
	handed(nil)
}
