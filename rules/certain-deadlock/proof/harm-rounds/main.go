// What is deferred in a loop waits for the end of the function.
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
		defer t.mu.Unlock()
		t.keys[key]++
	}
}

func main() {
	t := &tally{keys: map[string]int{}}
	t.add([]string{"a", "b"})
	fmt.Println(t.keys)
}
