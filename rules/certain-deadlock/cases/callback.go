// What a function runs while it holds a mutex takes it again.
package cases

import (
	"sort"
	"sync"
)

type registry struct {
	mu    sync.Mutex
	items map[string]int
	free  func()
}

// doc:callback
func (r *registry) Each(do func(string, int)) {
	r.mu.Lock()
//	^^^^^^^^^ path1 1 {{"r.mu" is locked here}}
	defer r.mu.Unlock()
	for key, n := range r.items {
		do(key, n)
	}
}

func (r *registry) Prune() {
	r.Each(func(key string, n int) {
		if n == 0 {
			r.Remove(key) // Noncompliant {{"Remove" locks "r.mu", which is locked already (line 17): this goroutine blocks forever}} [[path=path1]]
//			^^^^^^^^^^^^^
		}
	})
}

func (r *registry) Remove(key string) {
	r.mu.Lock()
//	^^^^^^^^^ path1 2 {{it is locked again here}}
	defer r.mu.Unlock()
	delete(r.items, key)
}

// doc:

func (r *registry) atOnce() {
	r.mu.Lock()
//	^^^^^^^^^ path2 1 {{"r.mu" is locked here}}
	func() {
		if r.items == nil {
			r.mu.Lock() // Noncompliant {{"r.mu" is locked already (line 44): this goroutine blocks forever}} [[path=path2]]
//			^^^^^^^^^^^
			r.items = map[string]int{}
		}
	}()
	r.mu.Unlock()
}

func (r *registry) sorted(all []string) {
	r.mu.Lock()
//	^^^^^^^^^ path3 1 {{"r.mu" is locked here}}
	defer r.mu.Unlock()
	sort.Slice(all, func(i, j int) bool { return r.count(all[i]) < r.count(all[j]) }) // Noncompliant {{"count" locks "r.mu", which is locked already (line 57): this goroutine blocks forever}} [[path=path3]]
//	                                             ^^^^^^^^^^^^^^^
}

func (r *registry) count(key string) int {
	r.mu.Lock()
//	^^^^^^^^^ path3 2 {{it is locked again here}}
	defer r.mu.Unlock()
	return r.items[key]
}

// Another object's.
func (r *registry) copyTo(other *registry) {
	r.Each(func(key string, n int) { other.Remove(key) })
}

// Given back while the function runs.
func (r *registry) without(do func()) {
	r.mu.Unlock()
	defer r.mu.Lock()
	do()
}

func (r *registry) runsWithout() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.without(func() { r.Remove("a") })
}

// Stored, and run when nobody holds it.
func (r *registry) stores() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.free = func() { r.Remove("a") }
}

func (r *registry) storesAndRuns(other *registry) {
	r.mu.Lock()
	defer r.mu.Unlock()
	other.free = func() { r.Remove("a") }
	r.free()
}

func (r *registry) later(all *[]func()) {
	r.mu.Lock()
	defer r.mu.Unlock()
	*all = append(*all, func() { r.Remove("a") })
}

// On a goroutine of its own.
func (r *registry) started() {
	r.mu.Lock()
	defer r.mu.Unlock()
	go r.Each(func(key string, n int) { r.free = nil })
	go func() { r.Remove("a") }()
}

// Each time with another object under the same name.
func (r *registry) visit(others []*registry) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, other := range others {
		other.visit(nil)
		other.free = func() { r.mu.Lock() }
		other.free()
	}
}
