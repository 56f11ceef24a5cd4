// A lock lets one writer in at a time.
package main

import (
	"encoding/json"
	"io"
	"sync"
)

type scores struct {
	mu     sync.RWMutex
	points map[int]int
}

func (s *scores) add(key int) {
	s.mu.Lock()
	s.points[key]++
	s.mu.Unlock()
}

func (s *scores) list(w io.Writer) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	_ = json.NewEncoder(w).Encode(s.points)
}

func main() {
	s := &scores{points: map[int]int{}}
	var group sync.WaitGroup
	for worker := 0; worker < 8; worker++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for i := 0; i < 2_000; i++ {
				s.add(i % 100)
			}
		}()
	}
	group.Wait()
	println("done")
}
