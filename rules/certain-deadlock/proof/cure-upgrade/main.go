// The reader is gone before the writer comes.
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
	t.mu.RUnlock()
	if !ok {
		t.mu.Lock()
		t.rows[key] = 1
		t.mu.Unlock()
	}
	return t.rows[key]
}

func main() {
	fmt.Println((&table{rows: map[string]int{}}).get("a"))
}
