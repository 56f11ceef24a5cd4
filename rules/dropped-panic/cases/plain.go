// Nobody looks at what recover returns.
package cases

import (
	"errors"
	"fmt"
	"log"
	"os"
	"runtime/debug"
	"sync"
)

// doc:bad
func render(draw func()) {
	defer func() {
//	      ^^^^^^ pa 1 {{this guard is deferred}}
		recover() // Noncompliant {{the panic is dropped: nobody hears of the defect behind it; log what "recover" returns}} [[path=pa]]
//		^^^^^^^^^
	}()
	draw()
}

// doc:

// doc:good
func renderLogged(draw func()) {
	defer func() {
		if r := recover(); r != nil {
			log.Printf("render: %v\n%s", r, debug.Stack())
		}
	}()
	draw()
}

// doc:

func blank(draw func()) {
	defer func() {
//	      ^^^^^^ pb 1 {{this guard is deferred}}
		_ = recover() // Noncompliant {{the panic is dropped: nobody hears of the defect behind it; log what "recover" returns}} [[path=pb]]
//		    ^^^^^^^^^
	}()
	draw()
}

func onlyLeaves(draw func()) {
	defer func() {
//	      ^^^^^^ pc 1 {{this guard is deferred}}
		if r := recover(); r != nil { // Noncompliant {{the panic is dropped: nobody hears of the defect behind it; log what "recover" returns}} [[path=pc]]
//		        ^^^^^^^^^
			return
		}
	}()
	draw()
}

func empty(draw func()) {
	defer func() {
//	      ^^^^^^ pd 1 {{this guard is deferred}}
		if recover() != nil { // Noncompliant {{the panic is dropped: nobody hears of the defect behind it; log what "recover" returns}} [[path=pd]]
//		   ^^^^^^^^^
		}
	}()
	draw()
}

func withMore(draw func(), wg *sync.WaitGroup) {
	defer func() {
//	      ^^^^^^ pe 1 {{this guard is deferred}}
		recover() // Noncompliant {{the panic is dropped: nobody hears of the defect behind it; log what "recover" returns}} [[path=pe]]
//		^^^^^^^^^
		wg.Done()
	}()
	draw()
}

func quiet() {
	_ = recover() // Noncompliant {{the panic is dropped: nobody hears of the defect behind it; log what "recover" returns}} [[path=pf]]
//	    ^^^^^^^^^
}

func throughHelper(draw func()) {
	defer quiet()
//	      ^^^^^ pf 1 {{this guard is deferred}}
	draw()
}

func throughAnother(draw func()) {
	defer quiet()
	draw()
}

// what follows is right.

func named(draw func()) (err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("no picture")
		}
	}()
	draw()
	return nil
}

func flagged(draw func()) (ok bool) {
	defer func() {
		ok = recover() == nil
	}()
	draw()
	return
}

func meant(out chan<- string) {
	defer func() {
		recover() // the channel may be closed
	}()
	out <- "done"
}

// stop ignores panics: the plug-in is not ours.
func stop(plugin func()) {
	defer func() {
		recover()
	}()
	plugin()
}

func counted(draw func(), failed func()) {
	defer func() {
		if recover() != nil {
			failed()
		}
	}()
	draw()
}

func sent(draw func(), out chan<- any) {
	defer func() {
		out <- recover()
	}()
	draw()
}

func wrapped(draw func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = r
		default:
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	draw()
	return nil
}

func exits(draw func()) {
	defer func() {
		if recover() != nil {
			os.Exit(3)
		}
	}()
	draw()
}

// panics asks whether there is a panic, and tells where there is none.
func panics(work func(), fail func(string)) {
	defer func() {
		if r := recover(); r == nil {
			fail("no panic")
		}
	}()
	work()
}

// the only cause is that somebody has closed the channel.
func offer(out chan<- string, message string) {
	defer func() {
		recover()
	}()
	select {
	case out <- message:
	default:
	}
}

// not deferred by anybody, so no guard.
func idle() {
	recover()
}
