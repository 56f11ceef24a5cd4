// Package state has what the service shares.
package state

import (
	"errors"
	"sync"
)

// Shared is used by all.
type Shared struct {
	Mu    sync.Mutex
	Users map[string]int
}

// Fail returns: it ends nothing.
func Fail(reason string) error { return errors.New(reason) }
