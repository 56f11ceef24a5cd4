// Package errgroup is a stand-in.
package errgroup

// Group runs functions.
type Group struct{}

// Go runs a function on a goroutine.
func (*Group) Go(f func() error) { go f() }

// Wait waits for all of them.
func (*Group) Wait() error { return nil }
