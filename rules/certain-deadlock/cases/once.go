// What sync.Once runs asks for the same again.
package cases

import "sync"

type client struct {
	once sync.Once
	addr string
}

// doc:once
func (c *client) connect() {
	c.once.Do(func() {
//	^^^^^^^^^> 1 {{"c.once" runs this function here}}
		c.address() // Noncompliant {{"c.once" waits here for its own function (line 13): this goroutine blocks for ever}} [[path=once]]
//		^^^^^^^^^^^
	})
}

func (c *client) address() string {
	c.once.Do(func() { c.addr = "localhost" })
//	^^^^^^^^^ once 2 {{it is asked for again here}}
	return c.addr
}

// doc:

type other struct {
	first, second sync.Once
}

func (o *other) start() {
	o.first.Do(func() { o.second.Do(func() {}) })
}
