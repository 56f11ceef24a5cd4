// A reader waits until all readers are gone, itself among them.
package main

import (
	"fmt"
	"sync"
)

type table struct {
	mu   sync.RWMutex
	rows map[string]int
}

func (t *table) get(key string) int {
	t.mu.RLock()
	_, ok := t.rows[key]
	if !ok {
		t.mu.Lock()
		t.rows[key] = 1
		t.mu.Unlock()
	}
	t.mu.RUnlock()
	return t.rows[key]
}

func main() {
	fmt.Println((&table{rows: map[string]int{}}).get("a"))
}
