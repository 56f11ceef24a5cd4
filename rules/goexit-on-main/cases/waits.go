// What main has started may be meant to go on.
package main

import (
	"os"
	"runtime"
)

func serve() {}

func main() {
	if len(os.Args) > 1 {
		go serve()
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends only the main goroutine: "fatal error: no goroutines" or a hang follows; return}} [[likely]]
//		^^^^^^^^^^^^^^^^
	}
	serve()
}
