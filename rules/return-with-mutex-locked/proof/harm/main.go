// The second call returns with the mutex, the third one waits for it.
package main

import (
	"errors"
	"fmt"
	"sync"
)

type queue struct {
	mu    sync.Mutex
	items []string
}

func (q *queue) next() (string, error) {
	q.mu.Lock()
	if len(q.items) == 0 {
		return "", errors.New("empty")
	}
	item := q.items[0]
	q.items = q.items[1:]
	q.mu.Unlock()
	return item, nil
}

func main() {
	q := &queue{items: []string{"a"}}
	for i := 0; i < 3; i++ {
		fmt.Println(q.next())
	}
}
