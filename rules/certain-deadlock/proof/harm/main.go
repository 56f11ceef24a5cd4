// A method locks a mutex that its caller holds.
package main

import "sync"

type queue struct {
	mu    sync.Mutex
	items []string
}

func (q *queue) Len() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return len(q.items)
}

func (q *queue) Drain() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.Len()
}

func main() {
	println((&queue{}).Drain())
}
