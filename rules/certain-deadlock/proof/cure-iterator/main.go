// The body of a loop runs while the function that it ranges over holds its lock.
package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"sync"
)

type registry struct {
	mu    sync.Mutex
	names map[string]int
}

func (r *registry) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		r.mu.Lock()
		all := slices.Collect(maps.Keys(r.names))
		r.mu.Unlock()
		for _, name := range all {
			if !yield(name) {
				return
			}
		}
	}
}

func (r *registry) Remove(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.names, name)
}

func main() {
	r := &registry{names: map[string]int{"a": 1, "b": 2}}
	for name := range r.All() {
		r.Remove(name)
	}
	fmt.Println(len(r.names))
}
