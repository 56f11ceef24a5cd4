// Mutexes that others can unlock, in functions whose results don't tell that they should.
package cases

import (
	"errors"
	"fmt"
	"sync"
)

// Limits has a mutex that everybody can name.
type Limits struct {
	sync.RWMutex
	on  bool
	all map[string]int
}

// Reset is deferred first.
func (l *Limits) Reset() {
	defer l.Unlock()
	l.Lock()
	l.all = nil
}

// Nobody can tell by what is returned.
func (l *Limits) Update(key string) {
	l.RLock()
//	^^^^^^^ path1 1 {{"l" is locked here}}
	if !l.on {
		return // Noncompliant {{this path returns with "l" locked (line 26), other paths unlock it: the next lock blocks forever}} [[path=path1;quickfixes=update]]
//		^^^^^^
// fix@update {{Unlock "l" before the return}}
// edit@update [[sc=3;ec=3]] {{l.RUnlock()\n		}}
	}
	n := l.all[key]
	l.RUnlock()
//	^^^^^^^^^ path1 2 {{another path unlocks it here}}
	fmt.Println(n)
}

var errOff = errors.New("off")

// With an error nobody expects to have the mutex.
func (l *Limits) Get(key string) (int, error) {
	l.Lock()
//	^^^^^^ path2 1 {{"l" is locked here}}
	if !l.on {
		return 0, fmt.Errorf("no %s", key) // Noncompliant {{this path returns with "l" locked (line 44), other paths unlock it: the next lock blocks forever}} [[path=path2;quickfixes=get]]
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// fix@get {{Unlock "l" before the return}}
// edit@get [[sc=3;ec=3]] {{l.Unlock()\n		}}
	}
	n := l.all[key]
	l.Unlock()
//	^^^^^^^^ path2 2 {{another path unlocks it here}}
	return n, nil
}

// All of these return nil.
func (l *Limits) Keys() []string {
	l.Lock()
//	^^^^^^ path3 1 {{"l" is locked here}}
	if l.all == nil {
		return nil // Noncompliant {{this path returns with "l" locked (line 60), other paths unlock it: the next lock blocks forever}} [[path=path3;quickfixes=keys]]
//		^^^^^^^^^^
// fix@keys {{Unlock "l" before the return}}
// edit@keys [[sc=3;ec=3]] {{l.Unlock()\n		}}
	}
	if !l.on {
		l.Unlock()
//		^^^^^^^^ path3 2 {{another path unlocks it here}}
		return nil
	}
	keys := make([]string, 0, len(l.all))
	for key := range l.all {
		keys = append(keys, key)
	}
	l.Unlock()
	return keys
}

// Who gets something has the mutex, too.
func (l *Limits) Take(key string) (*Limits, error) {
	l.Lock()
	if !l.on {
		l.Unlock()
		return nil, errOff
	}
	return l, nil
}

func (l *Limits) TryTake() bool {
	l.Lock()
	if l.on {
		return true
	}
	l.Unlock()
	return false
}

// Others can't name this one.
type limits struct {
	sync.Mutex
	on bool
}

func (l *limits) Take() bool {
	l.Lock()
//	^^^^^^ path4 1 {{"l" is locked here}}
	if l.on {
		return true // Noncompliant {{this path returns with "l" locked (line 107), other paths unlock it: the next lock blocks forever}} [[path=path4;quickfixes=take]]
//		^^^^^^^^^^^
// fix@take {{Unlock "l" before the return}}
// edit@take [[sc=3;ec=3]] {{l.Unlock()\n		}}
	}
	l.Unlock()
//	^^^^^^^^ path4 2 {{another path unlocks it here}}
	return false
}
