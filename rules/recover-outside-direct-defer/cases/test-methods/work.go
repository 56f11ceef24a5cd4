package work

import "io"

// Stop closes what it gets, as libraries do.
func Stop(c io.Closer) {
	defer c.Close()
}

type Plan struct{}

// Expect may be deferred by others.
func (Plan) Expect(name string) { recover() }
