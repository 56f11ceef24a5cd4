// Package guard is meant to stop panics.
package guard

import "log"

// Panics only guards itself.
func Panics() {
	defer stop() // Noncompliant {{nothing can panic under this guard: "Panics" does nothing else; defer it where the work is}} [[path=pa]]
//	      ^^^^
}

// Deferred is right where it is deferred, though its own guard is one too many.
func Deferred() {
	defer stop()
}

func stop() {
	if r := recover(); r != nil {
		log.Print(r)
	}
}
