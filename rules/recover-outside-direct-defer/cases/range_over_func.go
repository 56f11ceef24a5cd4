package cases

import (
	"iter"
	"maps"
	"slices"
	"strings"
)

func once(yield func(int) bool) { yield(1) }

func upTo(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func pairs() func(func(int, int) bool) {
	return func(yield func(int, int) bool) { yield(1, 2) }
}

func list() []int { return []int{1} }

// doc:bad
func bad(names []string) {
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		for range slices.Values(names) {
//		          ^^^^^^^^^^^^^^^^^^^^> 2 {{this iterator calls the loop body}}
			recover() // Noncompliant {{"recover" returns nil here and the panic continues: the iterator calls the loop body}}
//			^^^^^^^^^
		}
	}()
	panic("boom")
}

// doc:good
func good(names []string) {
	defer func() {
		r := recover()
		for name := range slices.Values(names) {
			println(name, r != nil)
		}
	}()
	panic("boom")
}

// doc:end
func badIterators(m map[string]int) {
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		for range maps.Keys(m) {
//		          ^^^^^^^^^^^^> 2 {{this iterator calls the loop body}}
			recover() // Noncompliant {{"recover" returns nil here and the panic continues: the iterator calls the loop body}}
//			^^^^^^^^^
		}
		for range strings.Lines("a\nb") {
//		          ^^^^^^^^^^^^^^^^^^^^^> 2 {{this iterator calls the loop body}}
			recover() // Noncompliant {{"recover" returns nil here and the panic continues: the iterator calls the loop body}}
//			^^^^^^^^^
//	      ^^^^^^@-9< 1 {{deferred here}}
		}
		for range once {
//		          ^^^^> 2 {{this iterator calls the loop body}}
			recover() // Noncompliant {{"recover" returns nil here and the panic continues: the iterator calls the loop body}}
//			^^^^^^^^^
//	      ^^^^^^@-15< 1 {{deferred here}}
		}
		for range upTo(3) {
//		          ^^^^^^^> 2 {{this iterator calls the loop body}}
			if recover() != nil { // Noncompliant {{"recover" returns nil here and the panic continues: the iterator calls the loop body}}
//			   ^^^^^^^^^
//	      ^^^^^^@-21< 1 {{deferred here}}
				break
			}
		}
		for range pairs() {
//		          ^^^^^^^> 2 {{this iterator calls the loop body}}
			for range 3 {
				recover() // Noncompliant {{"recover" returns nil here and the panic continues: the iterator calls the loop body}}
//				^^^^^^^^^
//	      ^^^^^^@-30< 1 {{deferred here}}
			}
		}
		for range func(yield func() bool) { yield() } {
//		          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 2 {{this iterator calls the loop body}}
			recover() // Noncompliant {{"recover" returns nil here and the panic continues: the iterator calls the loop body}}
//			^^^^^^^^^
//	      ^^^^^^@-37< 1 {{deferred here}}
		}
	}()
	panic("boom")
}

// The operand is evaluated outside the body.
func operand() {
	defer func() {
		for range slices.Values([]any{recover()}) {
		}
	}()
	panic("boom")
}

// A defer statement in the body belongs to the function around the loop.
func goodDefer() {
	for range once {
		defer func() { recover() }()
	}
	panic("boom")
}

func nested() {
	defer func() {
		for range upTo(3) {
			defer recover()
		}
	}()
	panic("boom")
}

func badDefer() {
	for range upTo(3) {
		defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap]]
//		^^^^^^^^^^^^^^^
// fix@wrap {{Call "recover" in a deferred function}}
// edit@wrap [[sc=9;ec=18]] {{func() { recover() }()}}
	}
	panic("boom")
}

// All but one are slices.
func others[S ~[]int](s S, seq iter.Seq[int], once []int) {
	defer func() {
//	      ^^^^^^ seq 1 {{deferred here}}
		for range list() {
			recover()
		}
		for range s {
			recover()
		}
		for range seq {
//		          ^^^ seq 2 {{this iterator calls the loop body}}
			recover() // Noncompliant {{"recover" returns nil here and the panic continues: the iterator calls the loop body}} [[path=seq]]
//			^^^^^^^^^
		}
		for range once {
			recover()
		}
	}()
	panic("boom")
}
