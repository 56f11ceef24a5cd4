// The deferred unlock ends the process; no recover stops that.
package main

import (
	"errors"
	"fmt"
	"sync"
)

type table struct {
	mu   sync.Mutex
	rows map[string]int
}

func (t *table) add(key string) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if key == "" {
		t.mu.Unlock()
		return errors.New("no key")
	}
	t.rows[key]++
	return nil
}

func main() {
	defer fmt.Println("deferred")
	defer func() { fmt.Println("recovered", recover()) }()
	t := &table{rows: map[string]int{}}
	fmt.Println(t.add("a"))
	fmt.Println(t.add(""))
}
