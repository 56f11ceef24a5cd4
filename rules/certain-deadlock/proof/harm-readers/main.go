// A goroutine locks for reading twice; a writer comes between the two.
package main

import (
	"sync"
	"time"
)

var mu sync.RWMutex

func main() {
	mu.RLock()
	go func() {
		mu.Lock()
		mu.Unlock()
	}()
	time.Sleep(100 * time.Millisecond)
	mu.RLock()
	println("not reached")
}
