// The wait comes behind the loop.
package main

import "sync"

func main() {
	images := []string{"a", "b"}
	var wg sync.WaitGroup
	wg.Add(len(images))
	for range images {
		go wg.Done()
	}
	wg.Wait()
}
