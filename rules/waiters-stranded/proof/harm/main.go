// A task panics, its guard logs that, and nobody counts it as done.
package main

import (
	"fmt"
	"os"
	"sync"
	"time"
)

func run(tasks []func()) {
	var wg sync.WaitGroup
	for _, task := range tasks {
		wg.Add(1)
		go func() {
			defer func() {
				if cause := recover(); cause != nil {
					fmt.Println("recovered:", cause)
				}
			}()
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
	var counts map[string]int
	run([]func(){func() {}, func() { counts["a"]++ }})
}
