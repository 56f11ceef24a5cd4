// Package cap stands for the real one: what the case needs of it.
package cap

// Set is a set of capabilities.
type Set struct{}

// NewSet makes an empty one.
func NewSet() *Set { return &Set{} }

// SetProc has all threads of the process use it.
func (c *Set) SetProc() error { return nil }

// DropBound has all threads of the process drop some.
func DropBound(values ...int) error { return nil }
