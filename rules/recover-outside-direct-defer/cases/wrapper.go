package cases

import "sync"

func callResult(f func() any) any { return f() }
func deferred(f func())           { defer f() }
func started(f func())            { go f() }
func forwarded(f func())          { call(f) }
//                                  ^^^^ forwarded 2 {{passed here}}
func checked(f func()) {
	if f != nil {
		f()
	}
}
func generic[T any](v T, f func(T)) { f(v) }
func protect(job, handle func())    { defer handle(); job() }
func many(fs ...func())             { defer fs[0]() }
func again(n int, f func()) {
	if n > 0 {
		again(n-1, f)
	}
	f()
//	^ again 2 {{called here, not deferred}}
}
func never(f func()) {}

var kept []func()

func keep(f func()) { kept = append(kept, f) }

// doc:bad
func call(f func()) { f() }
//                    ^> 2 {{called here, not deferred}}
//                    ^ forwarded 3 {{called here, not deferred}}
//                    ^ variable 2 {{called here, not deferred}}

func bad() {
	defer call(func() {
//	      ^^^^> 1 {{passed here}}
		recover() // Noncompliant {{"recover" returns nil here and the panic continues: "call" calls this literal, one frame too many}}
//		^^^^^^^^^
	})
	panic("boom")
}

// doc:good
func good() {
	defer func() {
		recover()
	}()
	panic("boom")
}

// doc:end
func badInsideDeferred() {
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		callResult(func() any { return recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: "callResult" calls this literal, 2 frames too many}}
//		                               ^^^^^^^^^
//		^^^^^^^^^^< 2 {{passed here}}
//                                         ^@-53< 3 {{called here, not deferred}}
	}()
	panic("boom")
}

func badForwarded() {
	defer forwarded(func() { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: "call" calls this literal, 2 frames too many}} [[path=forwarded]]
//	                         ^^^^^^^^^
//	      ^^^^^^^^^< 1 {{passed here}}
	panic("boom")
}

func badChecked() {
	defer checked(func() { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: "checked" calls this literal, one frame too many}}
//	                       ^^^^^^^^^
//	      ^^^^^^^< 1 {{passed here}}
//		^@-62< 2 {{called here, not deferred}}
	panic("boom")
}

func badGeneric() {
	defer generic(1, func(int) { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: "generic" calls this literal, one frame too many}}
//	                             ^^^^^^^^^
//	      ^^^^^^^< 1 {{passed here}}
//                                    ^@-67< 2 {{called here, not deferred}}
	defer generic[string]("", func(string) { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: "generic" calls this literal, one frame too many}}
//	                                         ^^^^^^^^^
//	      ^^^^^^^^^^^^^^^< 1 {{passed here}}
//                                    ^@-71< 2 {{called here, not deferred}}
	panic("boom")
}

func badGoroutine() {
	defer started(func() { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: its function runs on its own goroutine}}
//	                       ^^^^^^^^^
//	      ^^^^^^^< 1 {{passed here}}
//                                     ^@-87< 2 {{started here as a goroutine}}
	panic("boom")
}

func badLiteralWrapper() {
	defer func(f func()) {
//	      ^^^^^^^^^^^^^^> 1 {{passed here}}
		f()
//		^> 2 {{called here, not deferred}}
	}(func() { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: the deferred literal calls this literal, one frame too many}}
//	           ^^^^^^^^^
	panic("boom")
}

func badVariable() {
	catch := func() { recover() } // Noncompliant {{"recover" returns nil here and the panic continues: "call" calls this literal, one frame too many}} [[path=variable]]
//	                  ^^^^^^^^^
	defer call(catch)
//	      ^^^^< 1 {{passed here}}
	panic("boom")
}

// A runner on the panicking path that defers what it is given.
func goodRunner() {
	protect(func() { panic("boom") }, func() { recover() })
}

// Deferred by a deferred function: whether a panic is in flight below that is not asked.
func deferredByWrapper() {
	defer deferred(func() { recover() })
	panic("boom")
}

func keptForLater() {
	keep(func() { recover() })
	for _, f := range kept {
		defer f()
	}
	panic("boom")
}

func notFollowed(unknown func(func())) {
	defer many(func() { recover() })
	defer again(3, func() { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: "again" calls this literal, one frame too many}} [[path=again]]
//	                        ^^^^^^^^^
//	      ^^^^^< 1 {{passed here}}
	defer never(func() { recover() })
	defer unknown(func() { recover() })
	panic("boom")
}

func shadowedWrapper(f func()) {
	call := func(f func()) { defer f() }
	call(func() { recover() })
}

type runner struct{ once sync.Once }

func (r *runner) call(f func()) { f() }
//                                ^> 2 {{called here, not deferred}}

func badMethod(r *runner) {
	defer r.call(func() { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: "runner.call" calls this literal, one frame too many}}
//	                      ^^^^^^^^^
//	      ^^^^^^< 1 {{passed here}}
	panic("boom")
}
