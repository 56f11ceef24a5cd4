// A missing configuration ends the main goroutine: the program crashes with a deadlock.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

func load() error { return errors.New("no configuration") }

func main() {
	defer fmt.Println("deferred call")
	if err := load(); err != nil {
		fmt.Println(err)
		runtime.Goexit()
	}
	fmt.Println("serving")
}
