// What looks like a second lock, and is none.
package cases

import (
	"os"
	"sync"
)

type node struct {
	mu   sync.Mutex
	next *node
	n    int
	free func()
}

func (n *node) count() int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.n
}

// Another one's.
func (n *node) merge(other *node) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.n += other.count()
}

func (n *node) chain() int {
	sum := 0
	for at := n; at != nil; at = at.next {
		at.mu.Lock()
		sum += at.n
		defer at.mu.Unlock()
	}
	return sum
}

func all(nodes []*node) {
	for _, each := range nodes {
		each.mu.Lock()
		defer each.mu.Unlock()
	}
}

// Given back around the call.
func (n *node) around() int {
	n.mu.Lock()
	n.mu.Unlock()
	sum := n.count()
	n.mu.Lock()
	n.n = sum
	n.mu.Unlock()
	return sum
}

// A helper gives it back first.
func (n *node) released() int {
	n.mu.Unlock()
	defer n.mu.Lock()
	return n.count()
}

func (n *node) through() int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.released()
}

// What a function value does is not known.
func (n *node) called() int {
	n.mu.Lock()
	n.free()
	return n.count()
}

// Only where it is asked for.
func (n *node) get(needsLock bool) int {
	if needsLock {
		n.mu.Lock()
		defer n.mu.Unlock()
	}
	return n.n
}

func (n *node) locked() int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.get(false)
}

func (n *node) tried() int {
	if !n.mu.TryLock() {
		return 0
	}
	defer n.mu.Unlock()
	return n.n
}

// A goroutine of its own waits until this one gives the mutex back.
func (n *node) started() {
	n.mu.Lock()
	defer n.mu.Unlock()
	go n.count()
}

// Handed to a goroutine that gives it back.
func (n *node) handed() int {
	n.mu.Lock()
	go func() { n.mu.Unlock() }()
	return n.count()
}

func (n *node) ends() {
	n.mu.Lock()
	die()
	n.mu.Lock()
}

func die() { os.Exit(1) }

// The copy has a mutex of its own; that it is locked is another defect.
func (n node) value() int { return n.n }

// An iterator that holds the mutex until it is closed.
type iterator struct{ of *node }

func (n *node) iterate() *iterator {
	n.mu.Lock()
	return &iterator{n}
}

func (i *iterator) Close() { i.of.mu.Unlock() }

func iterated(n *node) int {
	it := n.iterate()
	it.Close()
	return n.count()
}

// A lock of a file may be taken again.
type fileLock struct{ held bool }

func (f *fileLock) Lock() error   { f.held = true; return nil }
func (f *fileLock) Unlock() error { f.held = false; return nil }

func file(f *fileLock) {
	_ = f.Lock()
	_ = f.Lock()
}
