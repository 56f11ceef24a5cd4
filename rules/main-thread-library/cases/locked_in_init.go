// The main goroutine is locked while it is on the main thread; another one never is.
package main

import (
	"runtime"

	"github.com/go-gl/glfw/v3.3/glfw"
)

// doc:good
func init() { runtime.LockOSThread() }

func main() {
	if err := glfw.Init(); err != nil {
		panic(err)
	}
	defer glfw.Terminate()
	run()
}

// doc:

func run() {
	go func() {
//	   ^^^^^^> 1 {{started here as a goroutine}}
		glfw.PollEvents() // Noncompliant {{"PollEvents" needs the main OS thread, which the goroutine may not be on: lock it in an init of package main}}
//		^^^^^^^^^^^^^^^^^
	}()
	glfw.WaitEvents()
}
