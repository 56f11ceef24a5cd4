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
		fmt.Println("recovered", r)
	}
}

func bad() {
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		fmt.Println("leaving")
		catch() // Noncompliant {{this guard is called, not deferred: it stops nothing, a panic goes on}}
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
func value() any { return recover() }
//                        ^^^^^^^^^> 2 {{"recover" is called here}}

func handle(name string) {
	r := recover()
	if r == nil {
		return
	}
	log.Println(name, r)
	os.Exit(1)
}

func classify() error {
	switch r := recover().(type) {
	case error:
		return r
	default:
		return nil
	}
}

func badValue() {
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		if r := value(); r != nil { // Noncompliant {{this guard is called, not deferred: it stops nothing, a panic goes on}}
//		        ^^^^^^^
			fmt.Println("recovered", r)
		}
	}()
	panic("boom")
}

func badWithArgument() {
	defer func() { handle("bad") }() // Noncompliant {{this guard is called, not deferred: it stops nothing, a panic goes on}}
//	               ^^^^^^^^^^^^^
//	      ^^^^^^< 1 {{deferred here}}
//	     ^^^^^^^^^@-29< 2 {{"recover" is called here}}
	panic("boom")
}

func badResult() (err error) {
	defer func() { err = classify() }() // Noncompliant {{this guard is called, not deferred: it stops nothing, a panic goes on}}
//	                     ^^^^^^^^^^
//	      ^^^^^^< 1 {{deferred here}}
//	            ^^^^^^^^^@-28< 2 {{"recover" is called here}}
	panic("boom")
}

func clean() {
	fmt.Println("cleaning")
	catch() // Noncompliant {{this guard is called, not deferred: it stops nothing, a panic goes on}}
//	^^^^^^^
//	        ^^^^^^^^^@-74< 2 {{"recover" is called here}}
}

func badThroughFunction() {
	defer clean()
//	      ^^^^^< 1 {{deferred here}}
	panic("boom")
}

// It is there to flush; that it would recover, too, is no use here and no harm.
func flush() {
	fmt.Println("flushed")
	if r := recover(); r != nil {
		fmt.Println("recovered", r)
	}
}

func goodOtherWork() {
	defer func() {
		flush()
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

func (reporter) catch() { recover() }

// Which method this is, one file can't tell in general.
func method(r reporter) {
	defer func() { r.catch() }()
	panic("boom")
}

func shadowed(catch func()) {
	defer func() { catch() }()
	panic("boom")
}

// Nobody defers this one in this file.
func plainHelper() {
	catch()
}
