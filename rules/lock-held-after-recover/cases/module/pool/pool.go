// Package pool runs functions, and logs their panics.
package pool

import "log"

// Run runs a function under a guard.
func Run(work func()) {
	defer func() {
//	      ^^^^^^ counter 1 {{this guard stops panics}}
		if cause := recover(); cause != nil {
			log.Print(cause)
		}
	}()
	work()
}

// Go runs it on a goroutine of its own.
func Go(work func()) {
	go func() {
		defer logged()
//		      ^^^^^^ started 1 {{this guard stops panics}}
		work()
	}()
}

func logged() {
	if cause := recover(); cause != nil {
		log.Print(cause)
	}
}
