// A mutex is unlocked for a while, and a panic comes meanwhile.
package cases

import (
	"errors"
	"sync"
)

type list struct {
	mu    sync.Mutex
	rw    sync.RWMutex
	items []int
	full  func(int)
}

// doc:bad
func (l *list) Add(item int) {
	l.mu.Lock()
	defer l.mu.Unlock()
//	      ^^^^^^^^^^^ p1 3 {{this unlocks it once more}}
	l.items = append(l.items, item)
	if len(l.items) > 100 {
		l.mu.Unlock() // Noncompliant {{a panic while "l.mu" is unlocked skips the lock: the deferred unlock is a fatal error then}} [[path=p1]]
//		^^^^^^^^^^^
		if l.full == nil {
			panic("nobody empties the list")
//			^^^^^ p1 1 {{a panic here}}
		}
		l.full(len(l.items))
		l.mu.Lock()
//		^^^^^^^^^ p1 2 {{skips this lock}}
	}
}

// doc:

// doc:good
func (l *list) AddSafely(item int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.items = append(l.items, item)
	if len(l.items) > 100 {
		l.unlocked(func() {
			if l.full == nil {
				panic("nobody empties the list")
			}
			l.full(len(l.items))
		})
	}
}

func (l *list) unlocked(work func()) {
	l.mu.Unlock()
	defer l.mu.Lock()
	work()
}

// doc:

// A function value alone is likely.
func (l *list) notify() {
	l.rw.RLock()
	defer l.rw.RUnlock()
//	      ^^^^^^^^^^^^ p2 3 {{this unlocks it once more}}
	l.rw.RUnlock() // Noncompliant {{a panic while "l.rw" is unlocked skips the lock: the deferred unlock is a fatal error then}} [[likely;path=p2]]
//	^^^^^^^^^^^^
	l.full(1)
//	^^^^^^ p2 1 {{a panic here}}
	l.rw.RLock()
//	^^^^^^^^^^ p2 2 {{skips this lock}}
}

// A lock for writing, and a helper that always panics.
func fail() { panic(errors.New("failed")) }

func (l *list) drain(ok bool) {
	l.rw.Lock()
	defer l.rw.Unlock()
//	      ^^^^^^^^^^^ p3 3 {{this unlocks it once more}}
	l.items = nil
	l.rw.Unlock() // Noncompliant {{a panic while "l.rw" is unlocked skips the lock: the deferred unlock is a fatal error then}} [[path=p3]]
//	^^^^^^^^^^^
	if !ok {
		fail()
//		^^^^ p3 1 {{a panic here}}
	}
	l.rw.Lock()
//	^^^^^^^^^ p3 2 {{skips this lock}}
}
