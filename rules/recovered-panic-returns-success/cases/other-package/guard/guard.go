// Package guard has what this module defers.
package guard

import (
	"fmt"
	"log"
)

// Log stops a panic, and tells the log.
func Log(name string) {
	if r := recover(); r != nil {
//	        ^^^^^^^^^ sync 3 {{stops here, and no error is set}}
		log.Printf("%s: %v", name, r)
	}
}

// Made returns a guard.
func Made(name string) func() {
	return func() {
		if r := recover(); r != nil {
//		        ^^^^^^^^^ made 3 {{stops here, and no error is set}}
			log.Printf("%s: %v", name, r)
		}
	}
}

// Set makes an error of a panic.
func Set(err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("panic: %v", r)
	}
}
