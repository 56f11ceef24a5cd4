package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
)

var ready = check() // Noncompliant {{"runtime.Goexit" through "check" ends the main goroutine before "main" begins: the program never starts}} [[path=p1]]
//          ^^^^^^^

func check() bool {
	if os.Getenv("HOME") == "" {
		runtime.Goexit()
//		^^^^^^^^^^^^^^ p1 1 {{"runtime.Goexit" is called here}}
	}
	return true
}

func init() {
	if len(os.Args) > 9 {
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends the main goroutine before "main" begins: the program never starts}}
//		^^^^^^^^^^^^^^^^
	}
}

func load() error { return errors.New("no configuration") }

// doc:bad
func main() {
	if err := load(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends only the main goroutine: "fatal error: no goroutines" or a hang follows; return (and 1 more place)}} [[path=p3]]
//		^^^^^^^^^^^^^^^^
	}
	if len(os.Args) > 1 {
		usage()
//		^^^^^^^ p3 also {{"runtime.Goexit" through "usage" here}}
	}
	serve()
}

func usage() {
	fmt.Fprintln(os.Stderr, "usage: serve")
	runtime.Goexit()
}

// doc:

func serve() {}
