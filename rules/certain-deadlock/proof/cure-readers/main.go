// The lock for reading is taken once.
package main

import (
	"fmt"
	"sync"
	"time"
)

var mu sync.RWMutex

func main() {
	mu.RLock()
	done := make(chan struct{})
	go func() {
		mu.Lock()
		mu.Unlock()
		close(done)
	}()
	time.Sleep(10 * time.Millisecond)
	mu.RUnlock()
	<-done
	fmt.Println("done")
}
