// Package jobs has its work done by a pool.
package jobs

import (
	"sync"

	"example.com/m/pool"
)

type counter struct {
	mu    sync.Mutex
	count int
	next  func() int
}

func (c *counter) run() {
	pool.Run(func() {
//	         ^^^^^^ counter 2 {{under it this runs}}
		c.mu.Lock() // Noncompliant {{a recovered panic leaves "c.mu" locked: the next lock blocks forever; defer the unlock}} [[path=counter;quickfixes=run]]
//		^^^^^^^^^
		c.count = c.next()
//		          ^^^^^^ counter 3 {{a panic here}}
		c.mu.Unlock()
//		^^^^^^^^^^^ counter 4 {{skips this unlock}}
	})
}
// fix@run {{Defer the unlock}}
// edit@run [[sc=153;ec=153]] {{\n		defer c.mu.Unlock()}}
// edit@run [[sl=+4;sc=1;el=+5;ec=1]] {{}}

func (c *counter) start() {
	pool.Go(c.step)
//	        ^^^^^^ started 2 {{under it this runs}}
}

func (c *counter) step() {
	c.mu.Lock() // Noncompliant {{a recovered panic leaves "c.mu" locked: the next lock blocks forever; defer the unlock}} [[path=started]]
//	^^^^^^^^^
	if c.count > 3 {
		panic("too many")
//		^^^^^ started 3 {{a panic here}}
	}
	c.count++
	c.mu.Unlock()
//	^^^^^^^^^^^ started 4 {{skips this unlock}}
	c.next()
}
