// What runs under the lock collects; the lock is taken again afterwards.
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
	var keys []string
	r.each(func(key string, n int) { keys = append(keys, key) })
	for _, key := range keys {
		r.remove(key)
	}
}

func main() {
	r := &registry{items: map[string]int{"a": 0}}
	r.prune()
	fmt.Println(len(r.items))
}
