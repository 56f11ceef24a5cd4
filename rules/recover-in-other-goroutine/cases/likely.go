// Panics that are to end the process, or can't happen.
package cases

import (
	"fmt"
	"log"
)

func told3() {
	if r := recover(); r != nil {
		log.Print(r)
	}
}

func unreachable(kind int, work func()) {
	defer told3()
//	      ^^^^^ pa 1 {{this guard is deferred}}
	go func() {
//	   ^^^^^^ pa 2 {{this goroutine is started, and has no guard}}
		switch kind {
		case 0:
			work()
		default:
			panic(fmt.Sprintf("unreachable: kind %d", kind)) // Noncompliant {{this panic ends the process: the guard in "unreachable" is on another goroutine; recover on this one}} [[likely;path=pa]]
//			^^^^^
		}
	}()
}

func onPurpose(work func() error) {
	defer told3()
//	      ^^^^^ pb 1 {{this guard is deferred}}
	go func() {
//	   ^^^^^^ pb 2 {{this goroutine is started, and has no guard}}
		if err := work(); err != nil {
			// crash, so that the orchestrator starts us again
			panic(err) // Noncompliant {{this panic ends the process: the guard in "onPurpose" is on another goroutine; recover on this one}} [[likely;path=pb]]
//			^^^^^
		}
	}()
}
