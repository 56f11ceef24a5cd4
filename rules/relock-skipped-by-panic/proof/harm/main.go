// A callback panics while the mutex is unlocked: the guard stops nothing, the process dies.
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
	l.mu.Unlock()
	l.full()
	l.mu.Lock()
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
