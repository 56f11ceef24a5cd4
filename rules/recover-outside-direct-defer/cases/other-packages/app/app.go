// Package app uses the guards of another package.
package app

import "example.com/other-packages/guard"

func good() {
	defer guard.Catch()
	defer guard.Handle()
	defer guard.New("good")()
	guard.Deferred(work, func() { recover() })
}

func badGuardCalled() {
	defer func() {
//	      ^^^^^^ catch 1 {{deferred here}}
		guard.Catch() // Noncompliant {{"Catch" stops no panic here: the deferred literal calls it, one frame too many}} [[path=catch]]
//		^^^^^^^^^^^^^
	}()
	work()
}

func badMade() {
	defer guard.New("bad") // Noncompliant {{the guard is created here but never called: a panic continues}} [[path=made;quickfixes=call]]
//	      ^^^^^^^^^^^^^^^^
// fix@call {{Call the created guard}}
// edit@call [[sc=24;ec=24]] {{()}}
	work()
}

func badRun() {
	defer guard.Run(func() { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: "Run" calls this literal, one frame too many}} [[path=run]]
//	                         ^^^^^^^^^
//	      ^^^^^^^^^ run 1 {{passed here}}
	work()
}

func badStart() {
	guard.Start(func() { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: its function runs on its own goroutine}} [[path=start]]
//	                     ^^^^^^^^^
//	^^^^^^^^^^^ start 1 {{passed here}}
	work()
}

func badIterator() {
	defer func() {
//	      ^^^^^^ times 1 {{deferred here}}
		for range guard.Times(1) {
//		          ^^^^^^^^^^^^^^ times 2 {{this iterator calls the loop body}}
			recover() // Noncompliant {{"recover" returns nil here and the panic continues: the iterator calls the loop body}} [[path=times]]
//			^^^^^^^^^
		}
	}()
	work()
}

// Whoever else uses it may defer it.
func plain(c guard.Closer) {
	guard.Handle()
	c.Close()
	work()
}

func badCrash() {
	guard.Crash() // Noncompliant {{"Crash" stops no panic here: it is called, not deferred}} [[path=crash;quickfixes=crash]]
//	^^^^^^^^^^^^^
// fix@crash {{Defer the guard}}
// edit@crash [[sc=2;ec=2]] {{defer }}
	work()
}

func work() { panic("boom") }
