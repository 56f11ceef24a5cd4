// The nearest shapes that do stop the panic.
package main

import (
	"fmt"
	"slices"
)

func sink(any) {}

func protect(job, handle func()) {
	defer handle()
	job()
}

func catch() { recover() }

func newGuard() func() { return func() { recover() } }

type guard struct{}

func (guard) Close() { recover() }

func literal() {
	defer func() { recover() }()
	panic("boom")
}

func insideDeferred() {
	defer func() { defer recover() }()
	panic("boom")
}

func evaluatedInside() {
	defer func() { defer sink(recover()) }()
	panic("boom")
}

func startedArgument() {
	defer func() { go sink(recover()) }()
	panic("boom")
}

func variable() {
	catch := func() { recover() }
	defer catch()
	panic("boom")
}

func function() {
	defer catch()
	panic("boom")
}

func method() {
	var g guard
	defer g.Close()
	panic("boom")
}

func made() {
	defer newGuard()()
	panic("boom")
}

func runner() {
	protect(func() { panic("boom") }, func() { recover() })
}

func loopBody() {
	for range slices.Values([]int{1}) {
		defer func() { recover() }()
	}
	panic("boom")
}

func ownBody() {
	func() {
		defer func() {
			defer func() { recover() }()
			panic("boom")
		}()
	}()
}

func try(name string, f func()) {
	defer func() {
		if recover() != nil {
			fmt.Println(name+":", "the panic goes on")
		}
	}()
	f()
	fmt.Println(name+":", "stopped")
}

func main() {
	try("deferred literal", literal)
	try("deferred inside a deferred literal", insideDeferred)
	try("evaluated inside a deferred literal", evaluatedInside)
	try("argument of go inside a deferred literal", startedArgument)
	try("deferred variable", variable)
	try("deferred function", function)
	try("deferred method", method)
	try("made and deferred", made)
	try("deferred by a runner", runner)
	try("deferred in a loop body", loopBody)
	try("guard of a deferred literal", ownBody)
}
