// Package feed tells of its error.
package feed

import "errors"

// Start begins to read.
func Start() <-chan error {
	errs := make(chan error, 1)
	go func() {
		errs <- errors.New("no feed")
	}()
	return errs
}
