// The last one closes it.
package main

import (
	"fmt"
	"sync"
)

func main() {
	sums := make(chan int)
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() { sums <- 1 })
	}
	go func() {
		wg.Wait()
		close(sums)
	}()
	total := 0
	for each := range sums {
		total += each
	}
	fmt.Println(total)
}
