// A constant argument tells the callee to lock what its caller holds.
package main

import (
	"fmt"
	"sync"
)

type table struct {
	mu   sync.Mutex
	rows map[string]int
}

func (t *table) get(key string, lock bool) int {
	if lock {
		t.mu.Lock()
		defer t.mu.Unlock()
	}
	return t.rows[key]
}

func (t *table) move(from, to string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.rows[to] = t.get(from, false)
}

func main() {
	t := &table{rows: map[string]int{"a": 1}}
	t.move("a", "b")
	fmt.Println(t.get("b", true))
}
