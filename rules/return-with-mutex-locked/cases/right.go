// Functions that return with a mutex, and are right.
package cases

import (
	"os"
	"sync"
)

// It is held when it succeeds: release is for the caller.
type store struct {
	mu sync.Mutex
	n  int
}

func (s *store) acquire() bool {
	s.mu.Lock()
	if s.n > 0 {
		s.mu.Unlock()
		return false
	}
	return true
}

func (s *store) release() { s.mu.Unlock() }

// All paths return with it; who unlocks is in another package.
type exported struct{ Mu sync.Mutex }

func (e *exported) lock() int {
	e.Mu.Lock()
	return 1
}

// An embedded one: callers unlock that are not here.
type Table struct {
	sync.Mutex
	rows int
}

func (t *Table) Begin() bool {
	t.Lock()
	if t.rows == 0 {
		t.Unlock()
		return false
	}
	return true
}

// Conditions that match.
type flagged struct {
	mu sync.Mutex
	n  int
}

func (f *flagged) get(needsLock bool) int {
	if needsLock {
		f.mu.Lock()
	}
	if f.n > 0 {
		if needsLock {
			f.mu.Unlock()
		}
		return 0
	}
	if needsLock {
		f.mu.Unlock()
	}
	return 1
}

func (f *flagged) early(keep bool) int {
	f.mu.Lock()
	locked := true
	if !keep {
		f.mu.Unlock()
		locked = false
	}
	n := 1
	if locked {
		f.mu.Unlock()
	}
	return n
}

// A goroutine gives it back.
type handed struct {
	mu sync.Mutex
	n  int
}

func (h *handed) work(now bool) {
	h.mu.Lock()
	if now {
		h.mu.Unlock()
		return
	}
	go func() {
		h.n++
		h.mu.Unlock()
	}()
}

// What is returned gives it back: a method value, a literal.
type gate struct {
	mu    sync.Mutex
	other sync.Mutex
}

func (g *gate) enter(ok bool) func() {
	g.mu.Lock()
	if !ok {
		g.mu.Unlock()
		return nil
	}
	return g.mu.Unlock
}

func (g *gate) pass(ok bool) func() {
	g.other.Lock()
	if !ok {
		g.other.Unlock()
		return nil
	}
	return func() { g.other.Unlock() }
}

// A list of clean-ups gives it back.
type opened struct {
	mu       sync.Mutex
	cleanups []func()
}

func (o *opened) open(ok bool) {
	o.mu.Lock()
	if !ok {
		o.mu.Unlock()
		return
	}
	o.cleanups = append(o.cleanups, func() { o.mu.Unlock() })
}

// Deferred calls give it back.
type deferring struct {
	mu sync.Mutex
	n  int
}

func (d *deferring) literal(ok bool) int {
	d.mu.Lock()
	defer func() {
		d.n++
		d.mu.Unlock()
	}()
	if ok {
		return 1
	}
	d.mu.Unlock()
	d.mu.Lock()
	return 2
}

func (d *deferring) branch(ok bool) int {
	d.mu.Lock()
	if ok {
		defer d.mu.Unlock()
		return 1
	}
	d.mu.Unlock()
	return 0
}

func (d *deferring) value(ok bool) int {
	d.mu.Lock()
	unlock := d.mu.Unlock
	defer unlock()
	if ok {
		return 1
	}
	return 0
}

// What never returns keeps it from nobody.
type dying struct {
	mu sync.Mutex
	n  int
}

func (d *dying) check() int {
	d.mu.Lock()
	if d.n < 0 {
		fail()
	}
	if d.n == 0 {
		panic("none")
	}
	n := d.n
	d.mu.Unlock()
	return n
}

func fail() { os.Exit(1) }

// The mutex of a caller.
func parameter(mu *sync.Mutex, ok bool) {
	mu.Lock()
	if ok {
		return
	}
	mu.Unlock()
}

// A lock of a file is not held where it returns an error.
type fileLock struct{ held bool }

func (f *fileLock) Lock() error   { f.held = true; return nil }
func (f *fileLock) Unlock() error { f.held = false; return nil }

func file(f *fileLock) error {
	if err := f.Lock(); err != nil {
		return err
	}
	return f.Unlock()
}

// The mutex of an object that nobody else can see any more.
func element(all []*store, n int) bool {
	for _, each := range all {
		each.mu.Lock()
		if each.n == n {
			each.mu.Unlock()
			return true
		}
		each.mu.Unlock()
	}
	return false
}
