// The map is copied under the lock.
package main

import (
	"fmt"
	"maps"
	"sync"
)

type hub struct {
	mu    sync.Mutex
	rooms map[int]int
}

func (h *hub) join(name int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.rooms[name%100]++
}

func (h *hub) sum() int {
	h.mu.Lock()
	rooms := maps.Clone(h.rooms)
	h.mu.Unlock()
	sum := 0
	for _, each := range rooms {
		sum += each
	}
	return sum
}

func main() {
	h := &hub{rooms: map[int]int{}}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for i := 0; i < 100000; i++ {
			h.join(i)
		}
	}()
	for i := 0; i < 1000; i++ {
		h.sum()
	}
	<-done
	fmt.Println(h.sum())
}
