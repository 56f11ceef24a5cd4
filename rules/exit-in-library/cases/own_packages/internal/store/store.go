// Package store belongs to the command.
package store

import "log"

// Open opens it.
func Open(open func() error) {
	go func() {
		if err := open(); err != nil {
			log.Fatal(err)
		}
	}()
}
