// Nobody signals.
package main

import "sync"

type plugin struct {
	mu     sync.Mutex
	active bool
	wake   *sync.Cond
}

func main() {
	p := &plugin{}
	p.wake = sync.NewCond(&p.mu)
	p.mu.Lock()
	go func() {
		p.mu.Lock()
		p.active = true
		p.mu.Unlock()
	}()
	for !p.active {
		p.wake.Wait()
	}
	p.mu.Unlock()
}
