// Package singleflight is a stand-in.
package singleflight

// Group shares calls.
type Group struct{}

// Result is what a call delivers.
type Result struct {
	Val    any
	Err    error
	Shared bool
}

// Do shares the call of a function.
func (*Group) Do(key string, fn func() (any, error)) (any, error, bool) {
	v, err := fn()
	return v, err, false
}

// DoChan delivers the result later.
func (*Group) DoChan(key string, fn func() (any, error)) <-chan Result {
	c := make(chan Result, 1)
	go func() {
		v, err := fn()
		c <- Result{v, err, false}
	}()
	return c
}
