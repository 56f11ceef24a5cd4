// Who fails to set up says so, and the next one tries again.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var (
	mu    sync.Mutex
	words map[string]int
)

func setUp(ok bool) error {
	mu.Lock()
	defer mu.Unlock()
	if words != nil {
		return nil
	}
	if !ok {
		return errors.New("not ready")
	}
	words = map[string]int{"a": 1}
	return nil
}

func main() {
	done := make(chan error)
	go func() { done <- setUp(false) }()
	fmt.Println(<-done)
	fmt.Println(setUp(true), len(words), "words")
}
