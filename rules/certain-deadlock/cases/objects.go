// Mutexes that look like one, and are two; or are free again.
package cases

import (
	"sort"
	"sync"
)

type inner struct {
	mu sync.Mutex
	n  int
}

func (i *inner) add() {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.n++
}

type outer struct {
	mu    sync.Mutex
	rw    sync.RWMutex
	inner *inner
	parts []inner
	byKey map[string]*inner
	plain inner
	cond  *sync.Cond
	n     int
}

func (o *outer) add() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.n++
}

// The mutex of another object, of the same name.
func (o *outer) both() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.inner.add()
	o.plain.add()
}

// A copy has a mutex of its own.
func copied(a *outer) {
	b := *a
	a.mu.Lock()
	b.mu.Lock()
	b.mu.Unlock()
	a.mu.Unlock()
}

// A pointer that is set to another object in between.
func (o *outer) replaced(other *inner) {
	o.inner.mu.Lock()
	o.inner = other
	o.inner.mu.Lock()
	o.inner.mu.Unlock()
}

func (o *outer) replacedBehindAlias(other *inner) {
	mu := &o.inner.mu
	o.inner = other
	o.inner.mu.Lock()
	mu.Lock()
	mu.Unlock()
	o.inner.mu.Unlock()
}

func (o *outer) replace() { o.inner = &inner{} }

func (o *outer) replacedByCallee() {
	o.inner.mu.Lock()
	o.replace()
	o.inner.add()
}

func (o *outer) replacedFirst() {
	o.inner = &inner{}
	o.inner.mu.Lock()
	o.inner.mu.Unlock()
}

func (o *outer) callsReplacedFirst() {
	o.inner.mu.Lock()
	o.replacedFirst()
}

// Elements are other objects.
func (o *outer) elements(keys []string) {
	for i := range o.parts {
		o.parts[i].mu.Lock()
		defer o.parts[i].mu.Unlock()
	}
	for _, key := range keys {
		part := o.byKey[key]
		part.mu.Lock()
		defer part.mu.Unlock()
	}
	for o := range o.others() {
		o.mu.Lock()
		defer o.mu.Unlock()
	}
}

func (o *outer) others() map[*outer]bool { return nil }

// Another object under the name of the receiver.
func (o *outer) shadowed(all []*outer) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, o := range all {
		o.add()
	}
}

func (o *outer) sorted(all []int) {
	o.mu.Lock()
	sort.Slice(all, func(i, j int) bool { return all[i] < all[j] })
	o.mu.Unlock()
	o.add()
}

// Helpers that unlock, each in its way.
func unlock(mu *sync.Mutex) { mu.Unlock() }
func release(l sync.Locker) { l.Unlock() }
func (o *outer) unlockAll() { o.mu.Unlock(); o.rw.Unlock() }
func (o *outer) unlockIf(b bool) {
	if b {
		o.mu.Unlock()
	}
}

func (o *outer) handsMutex() {
	o.mu.Lock()
	unlock(&o.mu)
	o.add()
}

func (o *outer) handsLocker() {
	o.mu.Lock()
	release(&o.mu)
	o.add()
}

func (o *outer) helpers(b bool) {
	o.mu.Lock()
	o.rw.Lock()
	o.unlockAll()
	o.add()
	o.mu.Lock()
	o.unlockIf(b)
	if b {
		o.add()
	}
}

// A flag says whether the lock is held.
func (o *outer) flagged(busy bool) {
	locked := false
	if busy {
		o.mu.Lock()
		locked = true
	}
	o.n++
	if locked {
		o.mu.Unlock()
	}
	o.add()
}

func (o *outer) triesTwice() {
	ok := o.mu.TryLock()
	if ok {
		o.mu.Unlock()
	}
	o.n++
	if ok {
		o.add()
	}
}

// Wait takes it again itself.
func (o *outer) waits() {
	o.cond.L.Lock()
	for o.n == 0 {
		o.cond.Wait()
	}
	o.cond.L.Unlock()
	o.add()
}
