// An unlock before a return, and a deferred one.
package cases

import (
	"errors"
	"sync"
)

type table struct {
	mu   sync.Mutex
	rows map[string]int
	hook func()
}

// doc:bad
func (t *table) Add(key string) error {
	t.mu.Lock()
	defer t.mu.Unlock()
//	      ^^^^^^^^^^^ path1 1 {{this call is deferred, and unlocks it again}}
	if key == "" {
		t.mu.Unlock() // Noncompliant {{a deferred call unlocks "t.mu" again (line 18): fatal error on this path}} [[path=path1]]
//		^^^^^^^^^^^^^
		return errors.New("no key")
	}
	t.rows[key]++
	return nil
}

// doc:

// doc:good
func (t *table) Count(key string) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if key == "" {
		return errors.New("no key")
	}
	t.rows[key]++
	return nil
}

// doc:

// What is returned needs the lock: no fix.
func (t *table) size() int {
	t.mu.Lock()
	defer t.mu.Unlock()
//	      ^^^^^^^^^^^ path2 1 {{this call is deferred, and unlocks it again}}
	if t.rows == nil {
		t.mu.Unlock() // Noncompliant {{a deferred call unlocks "t.mu" again (line 47): fatal error on this path}} [[path=path2]]
//		^^^^^^^^^^^^^
		return len(t.rows)
	}
	return 0
}

func (t *table) drop() {
	t.mu.Lock()
	defer t.mu.Unlock()
//	      ^^^^^^^^^^^ path3 1 {{this call is deferred, and unlocks it again}}
	t.rows = nil
	t.mu.Unlock() // Noncompliant {{a deferred call unlocks "t.mu" again (line 59): fatal error on this path}} [[path=path3]]
//	^^^^^^^^^^^^^
}

func (t *table) straight() {
	t.mu.Lock()
	t.rows = nil
	t.mu.Unlock()
//	^^^^^^^^^^^ path4 1 {{it is unlocked here}}
	t.mu.Unlock() // Noncompliant {{"t.mu" is unlocked already (line 69): fatal error, which no recover stops}} [[path=path4]]
//	^^^^^^^^^^^^^
}

func (t *table) branches(key string) {
	t.mu.Lock()
	if key == "" {
		t.mu.Unlock() // Noncompliant {{a deferred call unlocks "t.mu" again (line 84): fatal error on this path}} [[path=path5]]
//		^^^^^^^^^^^^^
	} else {
		t.rows[key]++
		t.mu.Unlock()
	}
	defer t.mu.Unlock()
//	      ^^^^^^^^^^^ path5 1 {{this call is deferred, and unlocks it again}}
}
