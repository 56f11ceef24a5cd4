// A loop starts goroutines that write to one map.
package main

import "sync"

func main() {
	for {
		found := map[int]int{}
		var wg sync.WaitGroup
		for i := 0; i < 100; i++ {
			wg.Add(1)
			go func() {
				defer wg.Done()
				for j := 0; j < 100; j++ {
					found[j] = i
				}
			}()
		}
		wg.Wait()
	}
}
