// A loop that takes in its next round what it holds.
package cases

import (
	"strconv"
	"sync"
)

type tally struct {
	mu   sync.Mutex
	rw   sync.RWMutex
	cond *sync.Cond
	n    int
	keys map[string]int
}

// doc:rounds
func (t *tally) add(keys []string) {
	for _, key := range keys {
		t.mu.Lock() // Noncompliant {{"t.mu" stays locked in this loop: the next iteration blocks forever}}
//		^^^^^^^^^^^
		defer t.mu.Unlock()
		t.keys[key]++
	}
}

// doc:

func (t *tally) addNew(keys []string) {
	for _, key := range keys {
		t.mu.Lock()
//		^^^^^^^^^ path2 1 {{"t.mu" is locked here}}
		if t.keys[key] > 0 {
			continue // Noncompliant {{"t.mu" is still locked (line 31): the next iteration that locks it blocks forever}} [[path=path2;quickfixes=unlock]]
//			^^^^^^^^
// fix@unlock {{Unlock "t.mu" before it}}
// edit@unlock [[sc=4;ec=4]] {{t.mu.Unlock()\n			}}
		}
		t.keys[key]++
		t.mu.Unlock()
	}
}

func (t *tally) fill(n int) {
	for i := 0; i < n; i++ {
		t.mu.Lock() // Noncompliant {{"t.mu" stays locked in this loop: the next iteration blocks forever}}
//		^^^^^^^^^^^
		t.n += i
		if t.n > n {
			break
		}
	}
}

// A round that fails before is the last one.
func (t *tally) load(keys []string) error {
	for _, key := range keys {
		n, err := strconv.Atoi(key)
		if err != nil {
			return err
		}
		t.mu.Lock() // Noncompliant {{"t.mu" stays locked in this loop: the next iteration blocks forever}}
//		^^^^^^^^^^^
		defer t.mu.Unlock()
		t.keys[key] = n
	}
	return nil
}

// What a round sets has the next one leave.
func (t *tally) first(keys []string) string {
	var found string
	for _, key := range keys {
		if found != "" {
			break
		}
		t.mu.Lock()
		defer t.mu.Unlock()
		found = key
	}
	return found
}

// Given back on each way.
func (t *tally) right(n int) {
	for i := 0; i < n; i++ {
		t.mu.Lock()
		if t.n > i {
			t.mu.Unlock()
			continue
		}
		t.n++
		t.mu.Unlock()
	}
	for {
		t.mu.Lock()
		defer t.mu.Unlock()
		return
	}
}

// A flag says whether an earlier round has it.
func (t *tally) once(n int) {
	locked := false
	for i := 0; i < n; i++ {
		if !locked {
			t.mu.Lock()
			defer t.mu.Unlock()
			locked = true
		}
	}
}

// Each round gives it back first.
func (t *tally) between(n int) {
	t.mu.Lock()
	for {
		t.mu.Unlock()
		t.cond.Broadcast()
		t.mu.Lock()
		if t.n != n {
			continue
		}
		t.mu.Unlock()
		return
	}
}

// Perhaps one round alone comes so far.
func (t *tally) skips(all []int) {
	for _, each := range all {
		if each == t.n {
			continue
		}
		t.mu.Lock()
		defer t.mu.Unlock()
		t.n = each
	}
}

// Readers don't wait for each other.
func (t *tally) readers(n int) {
	for i := 0; i < n; i++ {
		t.rw.RLock()
		defer t.rw.RUnlock()
	}
}

// Another one in each round.
func each(all []*tally) {
	for _, one := range all {
		one.mu.Lock()
		defer one.mu.Unlock()
	}
}
