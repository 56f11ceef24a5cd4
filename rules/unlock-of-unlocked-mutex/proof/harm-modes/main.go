// A reader unlocks as a writer.
package main

import (
	"fmt"
	"sync"
)

type cache struct {
	mu   sync.RWMutex
	rows map[string]int
}

func (c *cache) len() int {
	c.mu.RLock()
	defer c.mu.Unlock()
	return len(c.rows)
}

func main() {
	defer func() { fmt.Println("recovered", recover()) }()
	fmt.Println((&cache{}).len())
}
