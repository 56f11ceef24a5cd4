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

// One that writes waits for it.
func (g *gauge) set(n int) {
	g.mu.RLocker().Lock()
//	^^^^^^^^^^^^^^^^^^^ path2 1 {{"g.mu" is locked here}}
	g.mu.Lock() // Noncompliant {{"g.mu" is locked already (line 25): this goroutine blocks forever}} [[path=path2]]
//	^^^^^^^^^^^
	g.n = n
	g.mu.Unlock()
	g.mu.RLocker().Unlock()
}

func (g *gauge) named(n int) {
	reader := g.mu.RLocker()
	reader.Lock()
//	^^^^^^^^^^^ path3 1 {{"g.mu" is locked here}}
	g.mu.Lock() // Noncompliant {{"g.mu" is locked already (line 36): this goroutine blocks forever}} [[path=path3]]
//	^^^^^^^^^^^
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
