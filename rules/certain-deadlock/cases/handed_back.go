// A goroutine takes a mutex in each round, and the function that started it gives it back.
package main

import "sync"

func main() {
	var mu sync.Mutex
	locked := make(chan bool)
	go func() {
		for i := 0; i < 3; i++ {
			mu.Lock()
			locked <- true
		}
	}()
	for i := 0; i < 3; i++ {
		<-locked
		mu.Unlock()
	}
}
