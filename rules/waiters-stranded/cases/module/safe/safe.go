// Package safe starts goroutines whose panics don't end the process.
package safe

import "log"

// Go runs a function on a goroutine of its own.
func Go(work func()) {
	go func() {
		defer logged()
//		      ^^^^^^ group 1 {{this guard stops panics}}
		work()
	}()
}

func logged() {
	if cause := recover(); cause != nil {
		log.Print(cause)
	}
}
