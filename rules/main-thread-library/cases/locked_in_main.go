// Function main begins on the main thread: a lock there comes in time.
package main

import (
	"runtime"

	"github.com/go-gl/glfw/v3.2/glfw"
)

func main() {
	runtime.LockOSThread()
	if err := glfw.Init(); err != nil {
		panic(err)
	}
	for {
		glfw.PollEvents()
	}
}
