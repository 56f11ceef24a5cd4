package cases

import (
	"fmt"
	"os"
	"runtime"
)

func tell() {
	if r := recover(); r != nil {
//	        ^^^^^^^^^> 1 {{"recover" is called here}}
		fmt.Println("recovered", r)
	}
}

func told(job func()) {
	defer tell()
	job()
}

func abort(code int) {
	fmt.Println("aborting")
	os.Exit(code)
}

// What no run comes to is no guard that somebody relies on.
func behindPanic() {
	panic("not yet written")
	defer recover()
	recover()
	go recover()
	tell()
	go tell()
}

func behindHelper(job func()) {
	abort(2)
	defer recover()
	job()
}

func behindGoexit(job func()) {
	go func() {
		runtime.Goexit()
		tell()
		job()
	}()
}

func behindServing(jobs <-chan func()) {
	for {
		(<-jobs)()
	}
	func() { recover() }()
}

func inLiteralBehindReturn(job func()) {
	if job != nil {
		return
	} else {
		panic("no job")
	}
	defer func() {
		func() { tell() }()
	}()
}

// A function that gives up before it recovers is no guard.
func unfinished() {
	return
	recover()
}

func goodUnfinished(job func()) {
	unfinished()
	defer unfinished()
	job()
}

// One of the ways leads on.
func badBehindChoice(job func()) {
	if job == nil {
		abort(1)
	}
	tell() // Noncompliant {{"tell" stops no panic here: it is called, not deferred}}
//	^^^^^^
	job()
}
