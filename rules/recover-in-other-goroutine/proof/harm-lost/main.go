// The deferred Done lets main return while the goroutine still runs its other deferred calls: the
// panic is never told, and the status is 0.
package main

import (
	"fmt"
	"sync"
	"time"
)

func flush() { time.Sleep(5 * time.Second) }

func main() {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered:", r)
		}
	}()
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer flush()
		defer wg.Done()
		panic("half of the work is missing")
	}()
	wg.Wait()
	fmt.Println("done")
}
