package main

import (
	"fmt"
	"os"
	"runtime"
)

func load() error { return nil }

// doc:good
func main() {
	if err := load(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	go serve()
	// waits for the other goroutines
	runtime.Goexit()
}

// doc:

func serve() {
	// a goroutine of its own may end so
	runtime.Goexit()
}
