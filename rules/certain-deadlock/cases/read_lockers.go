// RLocker is another view of a mutex: its Lock locks for reading.
package cases

import "sync"

type gauge struct {
	mu sync.RWMutex
	n  int
}

// Readers don't wait for each other.
func (g *gauge) twice() int {
	reader := g.mu.RLocker()
	reader.Lock()
//	^^^^^^^^^^^ path1 1 {{"g.mu" is locked here}}
	reader.Lock() // Noncompliant {{"g.mu" is read-locked already (line 14): if a writer waits, neither continues}} [[likely;path=path1]]
//	^^^^^^^^^^^^^
	defer reader.Unlock()
	defer reader.Unlock()
	return g.n
}

// Not seen: the text alone doesn't say that both are one mutex.
func (g *gauge) set(n int) {
	g.mu.RLocker().Lock()
	g.mu.Lock()
	g.n = n
	g.mu.Unlock()
	g.mu.RLocker().Unlock()
}

func (g *gauge) named(n int) {
	reader := g.mu.RLocker()
	reader.Lock()
	g.mu.Lock()
	g.n = n
	g.mu.Unlock()
	reader.Unlock()
}

// Given back before.
func (g *gauge) right(n int) {
	reader := g.mu.RLocker()
	reader.Lock()
	old := g.n
	reader.Unlock()
	g.mu.Lock()
	defer g.mu.Unlock()
	g.n = old + n
}

// Whatever it locks, and for what.
func locked(one sync.Locker, run func()) {
	one.Lock()
	defer one.Unlock()
	run()
}

func (g *gauge) through() { locked(g.mu.RLocker(), func() { g.n++ }) }
