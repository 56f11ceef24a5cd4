// Ways to take a mutex that is held.
package cases

import "sync"

type store struct {
	mu    sync.Mutex
	rw    sync.RWMutex
	items map[string]int
}

func (s *store) size() int {
	s.mu.Lock()
//	^^^^^^^^^ path3 7 {{it is locked again here}}
//	^^^^^^^^^ path8 2 {{it is locked again here}}
//	^^^^^^^^^ path9 2 {{it is locked again here}}
//	^^^^^^^^^ path10 2 {{it is locked again here}}
//	^^^^^^^^^ path11 2 {{it is locked again here}}
	defer s.mu.Unlock()
	return len(s.items)
}

func (s *store) tried() {
	if s.mu.TryLock() {
//	   ^^^^^^^^^^^^ path1 1 {{"s.mu" is locked here}}
		s.items["tried"]++
		s.mu.Lock() // Noncompliant {{"s.mu" is locked already (line 24): this goroutine blocks forever}} [[path=path1]]
//		^^^^^^^^^^^
		s.mu.Unlock()
	}
	if ok := s.mu.TryLock(); ok {
//	         ^^^^^^^^^^^^ path2 1 {{"s.mu" is locked here}}
		s.mu.Lock() // Noncompliant {{"s.mu" is locked already (line 31): this goroutine blocks forever}} [[path=path2]]
//		^^^^^^^^^^^
		s.mu.Unlock()
	}
}

func (s *store) five()  { s.four() }
//                        ^^^^^^ path3 2 {{called here}}
func (s *store) four()  { s.three() }
//                        ^^^^^^^ path3 3 {{called here}}
func (s *store) three() { s.two() }
//                        ^^^^^ path3 4 {{called here}}
func (s *store) two()   { s.one() }
//                        ^^^^^ path3 5 {{called here}}
func (s *store) one()   { s.size() }
//                        ^^^^^^ path3 6 {{called here}}

func (s *store) deep() {
	s.mu.Lock()
//	^^^^^^^^^ path3 1 {{"s.mu" is locked here}}
	defer s.mu.Unlock()
	s.five() // Noncompliant {{"five" locks "s.mu", which is locked already (line 51): this goroutine blocks forever}} [[path=path3]]
//	^^^^^^^^
}

func (s *store) readsWhileWriting() int {
	s.rw.Lock()
//	^^^^^^^^^ path4 1 {{"s.rw" is locked here}}
	defer s.rw.Unlock()
	s.rw.RLock() // Noncompliant {{"s.rw" is locked already (line 59): this goroutine blocks forever}} [[path=path4]]
//	^^^^^^^^^^^^
	defer s.rw.RUnlock()
	return len(s.items)
}

// A type of its own that locks.
type guard struct{ mu sync.Mutex }

func (g *guard) Lock()   { g.mu.Lock() }
//                         ^^^^^^^^^ path5 2 {{it is locked again here}}
func (g *guard) Unlock() { g.mu.Unlock() }

func (g *guard) twice() {
	g.Lock()
//	^^^^^^ path5 1 {{"g.mu" is locked here}}
	defer g.Unlock()
	g.Lock() // Noncompliant {{"Lock" locks "g.mu", which is locked already (line 76): this goroutine blocks forever}} [[path=path5]]
//	^^^^^^^^
}

// Embedded, and promoted.
type base struct{ sync.Mutex }

type derived struct {
	base
	n int
}

func (b *base) count() int {
	b.Lock()
//	^^^^^^ path6 2 {{it is locked again here}}
	defer b.Unlock()
	return 1
}

func (d *derived) total() int {
	d.Lock()
//	^^^^^^ path6 1 {{"d" is locked here}}
	defer d.Unlock()
	return d.n + d.count() // Noncompliant {{"count" locks "d", which is locked already (line 99): this goroutine blocks forever}} [[path=path6]]
//	             ^^^^^^^^^
}

var cache struct {
	sync.Mutex
	m map[string]int
}

func lookup(key string) int {
	cache.Lock()
//	^^^^^^^^^^ path7 2 {{it is locked again here}}
	defer cache.Unlock()
	return cache.m[key]
}

func lookupBoth(a, b string) int {
	cache.Lock()
//	^^^^^^^^^^ path7 1 {{"cache" is locked here}}
	defer cache.Unlock()
	return cache.m[a] + lookup(b) // Noncompliant {{"lookup" locks "cache", which is locked already (line 119): this goroutine blocks forever}} [[path=path7]]
//	                    ^^^^^^^^^
}

// Another name for the same.
func (s *store) alias() int {
	mu := &s.mu
	mu.Lock()
//	^^^^^^^ path8 1 {{"s.mu" is locked here}}
	defer mu.Unlock()
	return s.size() // Noncompliant {{"size" locks "s.mu", which is locked already (line 129): this goroutine blocks forever}} [[path=path8]]
//	       ^^^^^^^^
}

func (s *store) function() int {
	same := s
	same.mu.Lock()
//	^^^^^^^^^^^^ path9 1 {{"s.mu" is locked here}}
	defer same.mu.Unlock()
	return s.size() // Noncompliant {{"size" locks "s.mu", which is locked already (line 138): this goroutine blocks forever}} [[path=path9]]
//	       ^^^^^^^^
}

func locked(s *store) int {
	s.mu.Lock()
//	^^^^^^^^^ path10 1 {{"s.mu" is locked here}}
	defer s.mu.Unlock()
	return s.size() // Noncompliant {{"size" locks "s.mu", which is locked already (line 146): this goroutine blocks forever}} [[path=path10]]
//	       ^^^^^^^^
}

func lockPair(a, b *store) {
	a.mu.Lock()
	b.mu.Lock()
//	^^^^^^^^^ path11 1 {{"b.mu" is locked here}}
	b.size() // Noncompliant {{"size" locks "b.mu", which is locked already (line 155): this goroutine blocks forever}} [[path=path11]]
//	^^^^^^^^
	b.mu.Unlock()
	a.mu.Unlock()
}
