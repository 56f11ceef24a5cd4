// The variable is copied under the lock; the map that it names is written to meanwhile.
package main

import "sync"

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
	rooms := h.rooms
	h.mu.Unlock()
	sum := 0
	for _, each := range rooms {
		sum += each
	}
	return sum
}

func main() {
	h := &hub{rooms: map[int]int{}}
	go func() {
		for i := 0; ; i++ {
			h.join(i)
		}
	}()
	for {
		h.sum()
	}
}
