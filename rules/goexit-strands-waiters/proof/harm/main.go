// A goroutine ends by Goexit, and nobody counts it as done.
package main

import (
	"fmt"
	"os"
	"runtime"
	"sync"
	"time"
)

func run(tasks []func()) {
	var wg sync.WaitGroup
	for _, task := range tasks {
		wg.Add(1)
		go func() {
			task()
			wg.Done()
		}()
	}
	wg.Wait()
	fmt.Println("all done")
}

func main() {
	time.AfterFunc(time.Second, func() {
		fmt.Println("still waiting")
		os.Exit(1)
	})
	run([]func(){func() {}, func() { runtime.Goexit() }})
}
