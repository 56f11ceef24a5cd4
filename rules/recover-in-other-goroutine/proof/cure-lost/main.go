// A guard that is deferred last stops the panic before Done lets main go on.
package main

import (
	"fmt"
	"os"
	"sync"
)

func flush() {}

func main() {
	var wg sync.WaitGroup
	var cause any
	wg.Add(1)
	go func() {
		defer flush()
		defer wg.Done()
		defer func() { cause = recover() }()
		panic("half of the work is missing")
	}()
	wg.Wait()
	if cause != nil {
		fmt.Println("failed:", cause)
		os.Exit(1)
	}
	fmt.Println("done")
}
