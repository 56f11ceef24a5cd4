// The body of a loop over a function runs while that function does.
package cases

import (
	"iter"
	"sync"
)

type registry struct {
	mu    sync.Mutex
	rw    sync.RWMutex
	names map[string]int
}

// doc:iterators
func (r *registry) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		r.mu.Lock()
//		^^^^^^^^^ path1 1 {{"r.mu" is locked here}}
//		^^^^^^^^^ path2 1 {{"all.mu" is locked here}}
//		^^^^^^^^^ path3 2 {{it is locked again here}}
		defer r.mu.Unlock()
		for name := range r.names {
			if !yield(name) {
				return
			}
		}
	}
}

func (r *registry) Remove(name string) {
	r.mu.Lock()
//	^^^^^^^^^ path1 2 {{it is locked again here}}
	defer r.mu.Unlock()
	delete(r.names, name)
}

func (r *registry) Clear() {
	for name := range r.All() {
		r.Remove(name) // Noncompliant {{"Remove" locks "r.mu", which is locked already (line 18): this goroutine blocks forever}} [[path=path1]]
//		^^^^^^^^^^^^^^
	}
}

// doc:

func drop(all *registry) {
	for name := range all.All() {
		if name == "" {
			continue
		}
		all.mu.Lock() // Noncompliant {{"all.mu" is locked already (line 18): this goroutine blocks forever}} [[path=path2]]
//		^^^^^^^^^^^^^
		delete(all.names, name)
		all.mu.Unlock()
	}
}

// The function takes what is held already.
func (r *registry) count() (n int) {
	r.mu.Lock()
//	^^^^^^^^^ path3 1 {{"r.mu" is locked here}}
	defer r.mu.Unlock()
	for range r.All() { // Noncompliant {{"All" locks "r.mu", which is locked already (line 61): this goroutine blocks forever}} [[path=path3]]
//	          ^^^^^^^
		n++
	}
	return n
}

// The function itself, not one that it returns.
func (r *registry) each(yield func(string, int) bool) {
	r.rw.RLock()
//	^^^^^^^^^^ path4 1 {{"r.rw" is locked here}}
	for name, n := range r.names {
		if !yield(name, n) {
			break
		}
	}
	r.rw.RUnlock()
}

func (r *registry) reset() {
	for name := range r.each {
		r.rw.Lock() // Noncompliant {{"r.rw" is locked already (line 73): this goroutine blocks forever}} [[path=path4]]
//		^^^^^^^^^^^
		r.names[name] = 0
		r.rw.Unlock()
	}
}

// It has a copy, and holds nothing by then; or gives it back for each.
func (r *registry) Names() iter.Seq[string] {
	return func(yield func(string) bool) {
		r.mu.Lock()
		all := make([]string, 0, len(r.names))
		for name := range r.names {
			all = append(all, name)
		}
		r.mu.Unlock()
		for _, name := range all {
			if !yield(name) {
				return
			}
		}
	}
}

func (r *registry) Pairs() iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		r.mu.Lock()
		defer r.mu.Unlock()
		for name, n := range r.names {
			r.mu.Unlock()
			isWanted := yield(name, n)
			r.mu.Lock()
			if !isWanted {
				return
			}
		}
	}
}

func (r *registry) right(other *registry) {
	for name := range r.Names() {
		r.Remove(name)
	}
	for name := range r.Pairs() {
		r.Remove(name)
	}
	for name := range other.All() {
		r.Remove(name)
	}
	for name := range r.All() {
		go r.Remove(name)
	}
	var all []string
	for name := range r.All() {
		all = append(all, name)
	}
	for _, name := range all {
		r.Remove(name)
	}
	r.mu.Lock()
	for name := range other.All() {
		delete(r.names, name)
	}
	r.mu.Unlock()
}

// The body gives it back for a while.
func (r *registry) within() {
	for name := range r.All() {
		r.mu.Unlock()
		r.Remove(name)
		r.mu.Lock()
	}
}
