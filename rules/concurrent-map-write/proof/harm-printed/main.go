// An encoder iterates over a map that others write under a lock.
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
	_ = json.NewEncoder(w).Encode(s.points)
}

func main() {
	s := &scores{points: map[int]int{}}
	// all keys are there: the map does not grow, which the encoder would notice first
	for key := range 100 {
		s.add(key)
	}
	var group sync.WaitGroup
	for worker := 0; worker < 8; worker++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for i := 0; i < 2_000_000; i++ {
				s.add(i % 100)
				if i%100 == 0 {
					s.list(io.Discard)
				}
			}
		}()
	}
	group.Wait()
	println("done")
}
