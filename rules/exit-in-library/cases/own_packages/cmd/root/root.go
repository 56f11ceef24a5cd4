// Package root belongs to the command.
package root

import "log"

// Open opens it.
func Open(open func() error) {
	go func() {
		if err := open(); err != nil {
			log.Fatal(err)
		}
	}()
}
