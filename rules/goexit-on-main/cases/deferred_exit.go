// The deferred exit ends the process, after the other deferred calls.
package main

import (
	"fmt"
	"os"
	"runtime"
)

func main() {
	code := 0
	defer func() { os.Exit(code) }()
	defer fmt.Println("cleaned up")
	if len(os.Args) < 2 {
		code = 2
		runtime.Goexit()
	}
	stop(1)
}

func stop(status int) {
	defer os.Exit(status)
	if status > 0 {
		runtime.Goexit()
	}
}
