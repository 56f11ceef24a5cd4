// Package state has what the service shares.
package state

import "sync"

// Shared is used by all.
type Shared struct {
	Mu    sync.Mutex
	Users map[string]int
}

// Known tells whether there is such a user; the lock must be held.
func (s *Shared) Known(name string) bool { return s.Users[name] > 0 }

// Lock locks it again.
func (s *Shared) Again() { s.Mu.Lock() }
