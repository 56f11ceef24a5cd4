// A writer unlocks as a reader.
package main

import (
	"fmt"
	"sync"
)

type cache struct {
	mu   sync.RWMutex
	rows map[string]int
}

func (c *cache) set(key string) {
	c.mu.Lock()
	c.rows[key]++
	c.mu.RUnlock()
}

func main() {
	c := &cache{rows: map[string]int{}}
	c.set("a")
	fmt.Println(c.rows)
}
