// The same with a lock.
package main

import (
	"fmt"
	"sync"
)

func main() {
	found := map[int]int{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for i := 0; i < 100; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := 0; j < 100; j++ {
				mu.Lock()
				found[j] = i
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(len(found))
}
