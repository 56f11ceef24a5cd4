package app

import . "example.com/other-packages/guard"

func badDot() {
	defer func() {
//	      ^^^^^^ dot 1 {{deferred here}}
		Catch() // Noncompliant {{"Catch" stops no panic here: the deferred literal calls it, one frame too many}} [[path=dot]]
//		^^^^^^^
	}()
	work()
}

func goodDot() {
	defer Catch()
	work()
}
