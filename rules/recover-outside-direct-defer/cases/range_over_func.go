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
		for range slices.Values(names) {
			recover()
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
		for range maps.Keys(m) {
			recover()
		}
		for range strings.Lines("a\nb") {
			recover()
		}
		for range once {
			recover()
		}
		for range upTo(3) {
			if recover() != nil {
				break
			}
		}
		for range pairs() {
			for range 3 {
				recover()
			}
		}
		for range func(yield func() bool) { yield() } {
			recover()
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
		defer recover()
	}
	panic("boom")
}

// Neither is an iterator, or one file can't tell.
func others[S ~[]int](s S, seq iter.Seq[int], once []int) {
	defer func() {
		for range list() {
			recover()
		}
		for range s {
			recover()
		}
		for range seq {
			recover()
		}
		for range once {
			recover()
		}
	}()
	panic("boom")
}
