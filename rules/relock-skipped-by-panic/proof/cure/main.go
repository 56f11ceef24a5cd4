// The lock is deferred as well: the panic stays one, and the guard stops it.
package main

import (
	"fmt"
	"sync"
)

type list struct {
	mu   sync.Mutex
	full func()
}

func (l *list) add() {
	l.mu.Lock()
	defer l.mu.Unlock()
	func() {
		l.mu.Unlock()
		defer l.mu.Lock()
		l.full()
	}()
}

func guarded(work func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	work()
}

func main() {
	l := &list{full: func() { panic("full") }}
	guarded(l.add)
	guarded(l.add)
}
