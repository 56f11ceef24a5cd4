// Locks for reading and writing, taken by one goroutine.
package cases

import "sync"

type table struct {
	mu   sync.RWMutex
	rows map[string]int
}

func (t *table) upgrade(key string) {
	t.mu.RLock()
//	^^^^^^^^^^> 1 {{"t.mu" is locked here}}
	if _, ok := t.rows[key]; !ok {
		t.mu.Lock() // Noncompliant {{"t.mu" is locked already (line 12): this goroutine blocks forever}}
//		^^^^^^^^^^^
		t.rows[key] = 0
		t.mu.Unlock()
	}
	t.mu.RUnlock()
}

// A helper that locks and returns.
func (t *table) lock() { t.mu.Lock() }

func (t *table) clear() {
	t.lock()
//	^^^^^^> 1 {{"t.mu" is locked here}}
	defer t.mu.Unlock()
	t.mu.Lock() // Noncompliant {{"t.mu" is locked already (line 27): this goroutine blocks forever}}
//	^^^^^^^^^^^
	t.rows = nil
}

// Twice for reading blocks only while a writer waits between the two.
func (t *table) get(key string) int {
	t.mu.RLock()
//	^^^^^^^^^^ readers 2 {{it is locked again here}}
	defer t.mu.RUnlock()
	return t.rows[key]
}

func (t *table) sum(keys []string) int {
	t.mu.RLock()
//	^^^^^^^^^^ readers 1 {{"t.mu" is locked here}}
	defer t.mu.RUnlock()
	return len(keys) + t.get("all") // Noncompliant {{"t.mu" is read-locked already (line 44): if a writer waits, neither continues}} [[likely;path=readers]]
//	                   ^^^^^^^^^^^^
}

// doc:upgraded
func (t *table) upgraded(key string) {
	t.mu.RLock()
	_, ok := t.rows[key]
	t.mu.RUnlock()
	if !ok {
		t.mu.Lock()
		t.rows[key] = 0
		t.mu.Unlock()
	}
}

// doc:
