// An RWMutex counts readers and writers apart.
package cases

import "sync"

type cache struct {
	mu   sync.RWMutex
	rows map[string]int
}

// doc:bad
func (c *cache) Len() int {
	c.mu.RLock()
//	^^^^^^^^^^ path1 1 {{it is locked for reading here}}
	defer c.mu.Unlock() // Noncompliant {{"c.mu" is locked for reading (line 13), this unlocks a writer: fatal error}} [[path=path1]]
//	      ^^^^^^^^^^^^^
	return len(c.rows)
}

// doc:

func (c *cache) Set(key string) {
	c.mu.Lock()
//	^^^^^^^^^ path2 1 {{it is locked for writing here}}
	c.rows[key]++
	c.mu.RUnlock() // Noncompliant {{"c.mu" is locked for writing (line 23), this unlocks a reader: fatal error}} [[path=path2]]
//	^^^^^^^^^^^^^^
}

func (c *cache) Has(key string) bool {
	c.mu.RLock()
//	^^^^^^^^^^ path3 1 {{it is locked for reading here}}
	_, ok := c.rows[key]
	if !ok {
		c.mu.Unlock() // Noncompliant {{"c.mu" is locked for reading (line 31), this unlocks a writer: fatal error}} [[path=path3]]
//		^^^^^^^^^^^^^
		return false
	}
	c.mu.RUnlock()
	return true
}

// The same condition decides twice.
func (c *cache) either(write bool) {
	if write {
		c.mu.Lock()
	} else {
		c.mu.RLock()
	}
	_ = c.rows["a"]
	if write {
		c.mu.Unlock()
	} else {
		c.mu.RUnlock()
	}
}

func (c *cache) twice() {
	c.mu.RLock()
	c.mu.RLock()
	c.mu.RUnlock()
	c.mu.RUnlock()
}

func (c *cache) upgraded() {
	c.mu.RLock()
	n := len(c.rows)
	c.mu.RUnlock()
	if n == 0 {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.rows = map[string]int{}
	}
}
