// The caller that holds the mutex calls what needs it held.
package main

import (
	"fmt"
	"sync"
)

type queue struct {
	mu    sync.Mutex
	items []string
}

func (q *queue) size() int { return len(q.items) }

func (q *queue) Drain() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.size()
}

func main() {
	fmt.Println((&queue{}).Drain())
}
