package app

import . "example.com/other-packages/guard"

func badDot() {
	defer func() {
//	      ^^^^^^ dot 1 {{deferred here}}
		Catch() // Noncompliant {{this guard is called, not deferred: it stops no panic}} [[path=dot]]
//		^^^^^^^
	}()
	work()
}

func goodDot() {
	defer Catch()
	work()
}
