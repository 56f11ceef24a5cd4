// Every shape that the rule reports: none of them stops the panic.
package main

import (
	"fmt"
	"slices"
	"sync"
	"time"
)

func sink(any) {}

func call(f func()) { f() }

func catch() { recover() }

func newGuard() func() { return func() { recover() } }

func once(yield func() bool) { yield() }

func deferredItself() {
	defer recover()
	panic("boom")
}

// Inside a deferred function it stops the panic of who deferred that, but not its own.
func deferredItselfOwnPanic() {
	defer func() {
		defer recover()
		panic("boom")
	}()
}

func startedItself() {
	defer func() { go recover() }()
	panic("boom")
}

func evaluatedEarly() {
	defer sink(recover())
	panic("boom")
}

func calledLiteral() {
	defer func() {
		func() { recover() }()
	}()
	panic("boom")
}

func calledVariable() {
	catch := func() { recover() }
	defer func() { catch() }()
	panic("boom")
}

func calledGuard() {
	defer func() { catch() }()
	panic("boom")
}

func wrapper() {
	defer call(func() { recover() })
	panic("boom")
}

func onceDo() {
	var once sync.Once
	defer once.Do(func() { recover() })
	panic("boom")
}

func onceFunc() {
	defer sync.OnceFunc(func() { recover() })()
	panic("boom")
}

func sorting() {
	defer func() {
		slices.SortFunc([]int{2, 1}, func(a, b int) int { recover(); return a - b })
	}()
	panic("boom")
}

func onlyMade() {
	defer newGuard()
	panic("boom")
}

func loopBody() {
	defer func() {
		for range once {
			recover()
		}
	}()
	panic("boom")
}

func libraryLoopBody() {
	defer func() {
		for range slices.Values([]int{1}) {
			recover()
		}
	}()
	panic("boom")
}

func oneDeferTooDeep() {
	defer func() {
		defer func() { recover() }()
	}()
	panic("boom")
}

func oneDeferTooDeepBesidePrint() {
	defer func() {
		defer catch()
		fmt.Print()
	}()
	panic("boom")
}

// What was put into a channel is called, not deferred.
func takenFromChannel() {
	jobs := make(chan func(), 1)
	jobs <- func() {
		defer recover()
		panic("boom")
	}
	(<-jobs)()
}

func otherGoroutine() {
	defer func() {
		done := new(sync.WaitGroup)
		done.Add(1)
		go func() {
			defer done.Done()
			func() { recover() }()
			recover()
		}()
		done.Wait()
	}()
	panic("boom")
}

func timer() {
	defer func() {
		done := new(sync.WaitGroup)
		done.Add(1)
		time.AfterFunc(0, func() { recover(); done.Done() })
		done.Wait()
	}()
	panic("boom")
}

func notDeferred() {
	recover()
	panic("boom")
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
	try("deferred itself", deferredItself)
	try("deferred itself, own panic of a deferred function", deferredItselfOwnPanic)
	try("started itself", startedItself)
	try("evaluated early", evaluatedEarly)
	try("called literal", calledLiteral)
	try("called variable", calledVariable)
	try("called guard", calledGuard)
	try("wrapper", wrapper)
	try("sync.Once", onceDo)
	try("sync.OnceFunc", onceFunc)
	try("slices.SortFunc", sorting)
	try("only made", onlyMade)
	try("loop body", loopBody)
	try("loop body of slices.Values", libraryLoopBody)
	try("one defer too deep", oneDeferTooDeep)
	try("one defer too deep, beside a print", oneDeferTooDeepBesidePrint)
	try("taken from a channel", takenFromChannel)
	try("other goroutine", otherGoroutine)
	try("time.AfterFunc", timer)
	try("not deferred", notDeferred)
}
