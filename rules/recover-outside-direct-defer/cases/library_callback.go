package cases

import (
	"context"
	"slices"
	"sort"
	"sync"
	"time"
)

var initialise sync.Once

func badOnce() {
	var once sync.Once
	defer once.Do(func() { recover() })
	panic("boom")
}

func badOncePointer(once *sync.Once) {
	defer once.Do(func() { recover() })
	defer initialise.Do(func() { recover() })
	panic("boom")
}

func badOnceFunc() {
	catch := sync.OnceFunc(func() { recover() })
	defer catch()
	panic("boom")
}

func badSort(n []int) {
	defer func() {
		slices.SortFunc(n, func(a, b int) int { recover(); return a - b })
		sort.Slice(n, func(i, j int) bool { return recover() == nil })
	}()
	panic("boom")
}

func badTimer(ctx context.Context) {
	time.AfterFunc(time.Second, func() { recover() })
	context.AfterFunc(ctx, func() { recover() })
	panic("boom")
}

type lazy struct{}

func (lazy) Do(f func()) { defer f() }

// Not everything that is called Do, or sync, is the library's.
func ownMethods(once lazy, sync struct{ OnceFunc func(func()) func() }) {
	once.Do(func() { recover() })
	defer sync.OnceFunc(func() { recover() })()
	panic("boom")
}

type server struct{ once sync.Once }

// The type of a field is the module's to know, not one file's.
func field(s *server) {
	defer s.once.Do(func() { recover() })
	panic("boom")
}
