package cases

import (
	"fmt"
	"log"
	"os"
)

// doc:bad
func catch() {
	if r := recover(); r != nil {
//	        ^^^^^^^^^> 2 {{"recover" is called here}}
//	        ^^^^^^^^^ clean 2 {{"recover" is called here}}
//	        ^^^^^^^^^ without 2 {{"recover" is called here}}
//	        ^^^^^^^^^ behind 1 {{"recover" is called here}}
		fmt.Println("recovered", r)
	}
}

func bad() {
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		fmt.Println("leaving")
		catch() // Noncompliant {{"catch" stops no panic here: the deferred literal calls it, one frame too many}}
//		^^^^^^^
	}()
	panic("boom")
}

// doc:good
func good() {
	defer fmt.Println("leaving")
	defer catch()
	panic("boom")
}

// doc:end
func value() any { return recover() } // Noncompliant {{"recover" returns nil here and the panic continues: the deferred literal calls "value", one frame too many}} [[path=value]]
//                        ^^^^^^^^^

func handle(name string) {
	r := recover() // Noncompliant {{"recover" returns nil here and the panic continues: the deferred literal calls "handle", one frame too many}} [[path=handle]]
//	     ^^^^^^^^^
	if r == nil {
		return
	}
	log.Println(name, r)
	os.Exit(1)
}

func classify() error {
	switch r := recover().(type) { // Noncompliant {{"recover" returns nil here and the panic continues: the deferred literal calls "classify", one frame too many}} [[path=classify]]
//	            ^^^^^^^^^
	case error:
		return r
	default:
		return nil
	}
}

func badValue() {
	defer func() {
//	      ^^^^^^ value 1 {{deferred here}}
		if r := value(); r != nil {
//		        ^^^^^ value 2 {{called here, not deferred}}
			fmt.Println("recovered", r)
		}
	}()
	panic("boom")
}

func badWithArgument() {
	defer func() { handle("bad") }()
//	      ^^^^^^ handle 1 {{deferred here}}
//	               ^^^^^^ handle 2 {{called here, not deferred}}
	panic("boom")
}

func badResult() (err error) {
	defer func() { err = classify() }()
//	      ^^^^^^ classify 1 {{deferred here}}
//	                     ^^^^^^^^ classify 2 {{called here, not deferred}}
	panic("boom")
}

func clean() {
	fmt.Println("cleaning")
	catch() // Noncompliant {{"catch" stops no panic here: "clean" calls it, one frame too many}} [[path=clean]]
//	^^^^^^^
}

func badThroughFunction() {
	defer clean()
//	      ^^^^^< 1 {{deferred here}}
	panic("boom")
}

// It is there to flush, and nobody defers it: it never recovers.
func flush() {
	fmt.Println("flushed")
	if r := recover(); r != nil { // Noncompliant {{"recover" returns nil here and the panic continues: the deferred literal calls "flush", one frame too many}} [[path=flush]]
//	        ^^^^^^^^^
		fmt.Println("recovered", r)
	}
}

func badOtherWork() {
	defer func() {
//	      ^^^^^^ flush 1 {{deferred here}}
		flush()
//		^^^^^ flush 2 {{called here, not deferred}}
	}()
	fmt.Println("working")
}

// The deferred function recovers itself.
func goodOwn() {
	defer func() {
		catch()
		recover()
	}()
	panic("boom")
}

func goodDeferredInside(job func()) {
	defer func() {
		defer catch()
		job()
	}()
	job()
}

type reporter struct{}

func (reporter) catch() { recover() } // Noncompliant {{"recover" returns nil here and the panic continues: the deferred literal calls "reporter.catch", one frame too many}}
//                        ^^^^^^^^^

func badMethod(r reporter) {
	defer func() { r.catch() }()
//	      ^^^^^^< 1 {{deferred here}}
//	               ^^^^^^^< 2 {{called here, not deferred}}
	panic("boom")
}

func shadowed(catch func()) {
	defer func() { catch() }()
	panic("boom")
}

// doc:without
func badWithoutDefer(jobs []func()) {
	for _, job := range jobs {
		go func() {
//		   ^^^^^^> 1 {{started here as a goroutine}}
			catch() // Noncompliant {{"catch" stops no panic here: it is called, not deferred}} [[path=without;quickfixes=defer]]
//			^^^^^^^
// fix@defer {{Defer the guard}}
// edit@defer [[sc=4;ec=4]] {{defer }}
			job()
		}()
	}
}

func badWithLiteral(job func()) {
	catchAnd(func() { fmt.Println("recovered") }) // Noncompliant {{"catchAnd" stops no panic here: it is called, not deferred}} [[path=literal;quickfixes=defer2]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// fix@defer2 {{Defer the guard}}
// edit@defer2 [[sc=2;ec=2]] {{defer }}
	job()
}

func catchAnd(then func()) {
	if recover() != nil {
//	   ^^^^^^^^^ literal 1 {{"recover" is called here}}
		then()
	}
}

func goodWithLiteral(job func()) {
	defer catchAnd(func() { fmt.Println("recovered") })
	job()
}

// doc:end
func badBehindTheWork(job func()) {
	job()
	catch() // Noncompliant {{"catch" stops no panic here: it is called, not deferred}} [[path=behind]]
//	^^^^^^^
}

// The value it returns may be what it is called for.
func goodValue() any {
	if r := stop(); r != nil {
		return r
	}
	stop()
	return nil
}

func stop() any { return recover() }

func goodStop() {
	defer stop()
	panic("boom")
}

// Deferred elsewhere it does stop panics, and flushing is what it is called for.
func FlushAndCatch() {
	fmt.Println("flushed")
	recover()
}

func goodOtherWork() {
	defer func() {
		FlushAndCatch()
	}()
	fmt.Println("working")
}

type once struct{ isDone bool }

// It is called to take note, and recovers only where it is deferred.
func (o *once) done() {
	o.isDone = true
	if recover() != nil {
		fmt.Println("recovered")
	}
}

func (o *once) goodDeferred(job func()) {
	defer o.done()
	job()
}

func (o *once) goodTakesNote(job func()) {
	job()
	o.done()
}
