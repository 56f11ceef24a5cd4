// Mutexes that somebody else gives back: nobody can follow who.
package cases

import "sync"

type turn struct {
	mu   sync.Mutex
	done chan struct{}
}

// Another goroutine gives it back.
func (t *turn) passes() {
	go func() {
		<-t.done
		t.mu.Unlock()
	}()
	t.mu.Lock()
	close(t.done)
	t.mu.Lock()
	t.mu.Unlock()
}

type cleanups struct {
	mu  sync.Mutex
	all []func()
}

func (c *cleanups) push(f func()) { c.all = append(c.all, f) }

func (c *cleanups) run() {
	for _, f := range c.all {
		f()
	}
}

type resource struct {
	mu sync.Mutex
	up cleanups
}

// A list of clean-ups gives it back.
func (r *resource) opens() {
	r.mu.Lock()
	r.up.push(r.mu.Unlock)
	r.up.run()
	r.mu.Lock()
	r.mu.Unlock()
}

type gate struct{ mu sync.Mutex }

// A closure gives it back.
func (g *gate) enter() func() {
	g.mu.Lock()
	return func() { g.mu.Unlock() }
}

func (g *gate) twice() {
	leave := g.enter()
	leave()
	leave = g.enter()
	leave()
}

// Through a variable.
type door struct{ mu sync.Mutex }

func (d *door) value() {
	d.mu.Lock()
	unlock := d.mu.Unlock
	unlock()
	d.mu.Lock()
	defer d.mu.Unlock()
}
