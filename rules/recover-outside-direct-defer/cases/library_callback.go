package cases

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"sort"
	"sync"
	"time"
)

var initialise sync.Once

func badOnce() {
	var once sync.Once
	defer once.Do(func() { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: "once.Do" calls this literal, one frame too many}}
//	                       ^^^^^^^^^
//	      ^^^^^^^< 1 {{called here, not deferred}}
	panic("boom")
}

func badOncePointer(once *sync.Once) {
	defer once.Do(func() { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: "once.Do" calls this literal, one frame too many}}
//	                       ^^^^^^^^^
//	      ^^^^^^^< 1 {{called here, not deferred}}
	defer initialise.Do(func() { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: "initialise.Do" calls this literal, one frame too many}}
//	                             ^^^^^^^^^
//	      ^^^^^^^^^^^^^< 1 {{called here, not deferred}}
	panic("boom")
}

func badOnceFunc() {
	catch := sync.OnceFunc(func() { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: this literal is called, not deferred}}
//	                                ^^^^^^^^^
//	         ^^^^^^^^^^^^^< 1 {{called here, not deferred}}
	defer catch()
	panic("boom")
}

func badSort(n []int) {
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		slices.SortFunc(n, func(a, b int) int { recover(); return a - b }) // Noncompliant {{"recover" returns nil here and the panic continues: "slices.SortFunc" calls this literal, 2 frames too many}}
//		                                        ^^^^^^^^^
//		^^^^^^^^^^^^^^^< 2 {{called here, not deferred}}
		sort.Slice(n, func(i, j int) bool { return recover() == nil }) // Noncompliant {{"recover" returns nil here and the panic continues: "sort.Slice" calls this literal, 2 frames too many}}
//		                                           ^^^^^^^^^
//	      ^^^^^^@-5< 1 {{deferred here}}
//		^^^^^^^^^^< 2 {{called here, not deferred}}
	}()
	panic("boom")
}

func badTimer(ctx context.Context) {
	time.AfterFunc(time.Second, func() { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: its function runs on its own goroutine}}
//	                                     ^^^^^^^^^
//	^^^^^^^^^^^^^^< 1 {{started here as a goroutine}}
	context.AfterFunc(ctx, func() { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: its function runs on its own goroutine}}
//	                                ^^^^^^^^^
//	^^^^^^^^^^^^^^^^^< 1 {{started here as a goroutine}}
	panic("boom")
}

func badHandler() {
	http.HandleFunc("/", func(http.ResponseWriter, *http.Request) { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: this literal is called, not deferred}}
//	                                                                ^^^^^^^^^
//	^^^^^^^^^^^^^^^< 1 {{called here, not deferred}}
	panic("boom")
}

// What is printed is not called: the library only asks it for its methods.
func printed() {
	fmt.Println(func() { recover() })
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

func badField(s *server) {
	defer s.once.Do(func() { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: "s.once.Do" calls this literal, one frame too many}}
//	                         ^^^^^^^^^
//	      ^^^^^^^^^< 1 {{called here, not deferred}}
	panic("boom")
}
