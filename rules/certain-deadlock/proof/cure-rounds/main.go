// Each round gives it back.
package main

import (
	"fmt"
	"sync"
)

type tally struct {
	mu   sync.Mutex
	keys map[string]int
}

func (t *tally) add(keys []string) {
	for _, key := range keys {
		t.mu.Lock()
		t.keys[key]++
		t.mu.Unlock()
	}
}

func main() {
	t := &tally{keys: map[string]int{}}
	t.add([]string{"a", "b"})
	fmt.Println(t.keys)
}
