// A return between the lock and the unlock.
package cases

import (
	"errors"
	"sync"
)

type queue struct {
	mu    sync.Mutex
	rw    sync.RWMutex
	items []string
	done  bool
}

// doc:bad
func (q *queue) Next() (string, error) {
	q.mu.Lock()
//	^^^^^^^^^ path1 1 {{"q.mu" is locked here}}
	if q.done {
		q.mu.Unlock()
//		^^^^^^^^^^^ path1 2 {{another path unlocks it here}}
		return "", errors.New("done")
	}
	if len(q.items) == 0 {
		return "", errors.New("empty") // Noncompliant {{this path returns with "q.mu" locked (line 18), other paths unlock it: the next lock blocks forever}} [[path=path1;quickfixes=unlock]]
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// fix@unlock {{Unlock "q.mu" before the return}}
// edit@unlock [[sc=3;ec=3]] {{q.mu.Unlock()\n		}}
	}
	item := q.items[0]
	q.items = q.items[1:]
	q.mu.Unlock()
	return item, nil
}

// doc:

// doc:good
func (q *queue) Take() (string, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.done {
		return "", errors.New("done")
	}
	if len(q.items) == 0 {
		return "", errors.New("empty")
	}
	item := q.items[0]
	q.items = q.items[1:]
	return item, nil
}

// doc:

// Several returns, one cause.
func (q *queue) peek(n int) string {
	q.rw.RLock()
//	^^^^^^^^^^ path2 1 {{"q.rw" is locked here}}
	switch {
	case n < 0:
		return "" // Noncompliant {{this path returns with "q.rw" locked (line 58), other paths unlock it: the next lock blocks forever (and 1 more place)}} [[path=path2;quickfixes=reader]]
//		^^^^^^^^^
// fix@reader {{Unlock "q.rw" before each return}}
// edit@reader [[sc=3;ec=3]] {{q.rw.RUnlock()\n		}}
// edit@reader [[sl=+6;sc=3;el=+6;ec=3]] {{q.rw.RUnlock()\n		}}
	case n >= len(q.items):
		return "none"
//		^^^^^^^^^^^^^ path2 also {{this path leaves it locked, too}}
	}
	item := q.items[n]
	q.rw.RUnlock()
//	^^^^^^^^^^^^ path2 2 {{another path unlocks it here}}
	return item
}

// No statement returns.
func (q *queue) close(drop bool) {
	q.mu.Lock()
//	^^^^^^^^^ path3 1 {{"q.mu" is locked here}}
	if drop {
		q.items = nil
		q.mu.Unlock()
//		^^^^^^^^^^^ path3 2 {{another path unlocks it here}}
		return
	}
	q.done = true
} // Noncompliant {{this path returns with "q.mu" locked (line 79), other paths unlock it: the next lock blocks forever}} [[path=path3]]
// ^[sc=1;el=+0;ec=1]

// What is returned needs the lock: no fix.
func (q *queue) wait() []string {
	for {
		q.mu.Lock()
//		^^^^^^^^^ path4 1 {{"q.mu" is locked here}}
		if q.done {
			return q.items // Noncompliant {{this path returns with "q.mu" locked (line 94), other paths unlock it: the next lock blocks forever}} [[path=path4]]
//			^^^^^^^^^^^^^^
		}
		if len(q.items) > 0 {
			break
		}
		q.mu.Unlock()
//		^^^^^^^^^^^ path4 2 {{another path unlocks it here}}
	}
	items := q.items
	q.mu.Unlock()
	return items
}

// A lock that was free.
func (q *queue) try() bool {
	if !q.mu.TryLock() {
//	    ^^^^^^^^^^^^ path5 1 {{"q.mu" is locked here}}
		return false
	}
	if q.done {
		return false // Noncompliant {{this path returns with "q.mu" locked (line 113), other paths unlock it: the next lock blocks forever}} [[path=path5;quickfixes=tried]]
//		^^^^^^^^^^^^
// fix@tried {{Unlock "q.mu" before the return}}
// edit@tried [[sc=3;ec=3]] {{q.mu.Unlock()\n		}}
	}
	q.mu.Unlock()
//	^^^^^^^^^^^ path5 2 {{another path unlocks it here}}
	return true
}

// A variable of the package, and a local one.
var state sync.Mutex

func update(ok bool) bool {
	state.Lock()
//	^^^^^^^^^^ path6 1 {{"state" is locked here}}
	if !ok {
		return false // Noncompliant {{this path returns with "state" locked (line 132), other paths unlock it: the next lock blocks forever}} [[path=path6;quickfixes=state]]
//		^^^^^^^^^^^^
// fix@state {{Unlock "state" before the return}}
// edit@state [[sc=3;ec=3]] {{state.Unlock()\n		}}
	}
	state.Unlock()
//	^^^^^^^^^^^^ path6 2 {{another path unlocks it here}}
	return true
}

func local(work func(*int), n int) int {
	var mu sync.Mutex
	sum := 0
	for i := 0; i < n; i++ {
		mu.Lock()
//		^^^^^^^ path7 1 {{"mu" is locked here}}
		if i > 10 {
			return sum // Noncompliant {{this path returns with "mu" locked (line 149), other paths unlock it: the next lock blocks forever}} [[path=path7;quickfixes=local]]
//			^^^^^^^^^^
// fix@local {{Unlock "mu" before the return}}
// edit@local [[sc=4;ec=4]] {{mu.Unlock()\n			}}
		}
		sum += i
		mu.Unlock()
//		^^^^^^^^^ path7 2 {{another path unlocks it here}}
	}
	return sum
}
