// What a constant argument has the callee do.
package cases

import "sync"

type table struct {
	mu   sync.RWMutex
	rows map[string]int
}

// doc:constants
func (t *table) get(key string, lock bool) int {
	if lock {
		t.mu.Lock()
//		^^^^^^^^^ path1 2 {{it is locked again here}}
		defer t.mu.Unlock()
	}
	return t.rows[key]
}

func (t *table) move(from, to string) {
	t.mu.Lock()
//	^^^^^^^^^ path1 1 {{"t.mu" is locked here}}
	defer t.mu.Unlock()
	t.rows[to] = t.get(from, true) // Noncompliant {{"get" locks "t.mu", which is locked already (line 22): this goroutine blocks forever}} [[path=path1]]
//	             ^^^^^^^^^^^^^^^^^
}

// doc:

const withoutLock = false

// Turned round, handed on, and by a named constant.
func (t *table) put(key string, n int, isLocked bool) {
	if !isLocked {
		t.mu.Lock()
//		^^^^^^^^^ path2 2 {{it is locked again here}}
//		^^^^^^^^^ path3 3 {{it is locked again here}}
		defer t.mu.Unlock()
	}
	t.rows[key] = n
}

func (t *table) add(key string, quick, isLocked bool) {
	t.put(key, t.rows[key]+1, isLocked)
//	^^^^^ path3 2 {{called here}}
}

func (t *table) addAll(keys []string) {
	t.mu.Lock()
//	^^^^^^^^^ path2 1 {{"t.mu" is locked here}}
	defer t.mu.Unlock()
	for _, key := range keys {
		t.put(key, 1, withoutLock) // Noncompliant {{"put" locks "t.mu", which is locked already (line 50): this goroutine blocks forever}} [[path=path2]]
//		^^^^^^^^^^^^^^^^^^^^^^^^^^
	}
}

func (t *table) addOne(key string) {
	t.mu.Lock()
//	^^^^^^^^^ path3 1 {{"t.mu" is locked here}}
	t.add(key, true, false) // Noncompliant {{"add" locks "t.mu", which is locked already (line 60): this goroutine blocks forever}} [[path=path3]]
//	^^^^^^^^^^^^^^^^^^^^^^^
	t.mu.Unlock()
}

// The right constant, one that isn't known, one that is changed, and another branch beside it.
func (t *table) right(key string, lock bool) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.put(key, 1, true)
	t.add(key, false, true)
	t.changed(false)
	t.changed(true)
	t.both(true, false)
	t.shadowed(true)
	return t.get(key, false) + t.get(key, lock)
}

func (t *table) changed(lock bool) {
	if len(t.rows) > 0 {
		lock = !lock
	}
	if lock {
		t.mu.Lock()
		t.mu.Unlock()
	}
}

func (t *table) both(lock, empty bool) {
	if lock && empty {
		t.mu.Lock()
		t.mu.Unlock()
	}
}

func (t *table) shadowed(lock bool) {
	for _, lock := range []bool{lock, false} {
		if !lock && len(t.rows) > 0 {
			t.mu.Lock()
			t.mu.Unlock()
		}
	}
}

// Unlocked as it is told, before it locks.
func (t *table) reload(unlock bool) {
	if unlock {
		t.mu.Unlock()
	}
	t.mu.Lock()
	t.rows = map[string]int{}
	if !unlock {
		t.mu.Unlock()
	}
}

func (t *table) reloads() {
	t.mu.Lock()
	t.reload(true)
	t.mu.Unlock()
}
