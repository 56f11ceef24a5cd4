// What runs under the lock takes it.
package main

import (
	"fmt"
	"sync"
)

type registry struct {
	mu    sync.Mutex
	items map[string]int
}

func (r *registry) each(do func(string, int)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for key, n := range r.items {
		do(key, n)
	}
}

func (r *registry) remove(key string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.items, key)
}

func (r *registry) prune() {
	r.each(func(key string, n int) { r.remove(key) })
}

func main() {
	r := &registry{items: map[string]int{"a": 0}}
	r.prune()
	fmt.Println(len(r.items))
}
