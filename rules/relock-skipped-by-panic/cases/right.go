// What stays silent.
package cases

import (
	"fmt"
	"sync"
)

type queue struct {
	mu    sync.Mutex
	items []int
	full  func(int)
}

// Nothing panics meanwhile.
func (q *queue) calm() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.mu.Unlock()
	fmt.Println("unlocked")
	q.mu.Lock()
}

// The lock is deferred, too.
func (q *queue) deferred() {
	q.mu.Lock()
	defer q.mu.Unlock()
	func() {
		q.mu.Unlock()
		defer q.mu.Lock()
		q.full(1)
	}()
}

// The deferred unlock asks whether it is locked.
func (q *queue) asked() {
	isLocked := true
	q.mu.Lock()
	defer func() {
		if isLocked {
			q.mu.Unlock()
		}
	}()
	isLocked = false
	q.mu.Unlock()
	q.full(1)
	q.mu.Lock()
	isLocked = true
}

// Without a deferred unlock nothing unlocks twice.
func (q *queue) plain() {
	q.mu.Lock()
	q.mu.Unlock()
	q.full(1)
	q.mu.Lock()
	q.mu.Unlock()
}

// The panic comes while it is locked.
func (q *queue) locked() {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.items == nil {
		panic("empty")
	}
	q.mu.Unlock()
	q.mu.Lock()
}

// Another mutex.
func (q *queue) other(p *queue) {
	q.mu.Lock()
	defer q.mu.Unlock()
	p.mu.Lock()
	p.mu.Unlock()
	q.full(1)
	p.mu.Lock()
	p.mu.Unlock()
}
