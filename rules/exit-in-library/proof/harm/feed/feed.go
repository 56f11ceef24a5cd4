// Package feed ends the process of who imports it.
package feed

import (
	"errors"
	"log"
)

// Start begins to read.
func Start() {
	go func() {
		log.Fatal(errors.New("no feed"))
	}()
}
