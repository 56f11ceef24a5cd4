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
//	^^^^^^^^^ path1 1 {{"c.once" runs this function here}}
		c.address() // Noncompliant {{"c.once" waits here for its own function (line 13): this goroutine blocks forever}} [[path=path1]]
//		^^^^^^^^^^^
	})
}

func (c *client) address() string {
	c.once.Do(func() { c.addr = "localhost" })
//	^^^^^^^^^ path1 2 {{it is called again here}}
	return c.addr
}

// doc:

type other struct {
	first, second sync.Once
}

func (o *other) start() {
	o.first.Do(func() { o.second.Do(func() {}) })
}

// A runs B, and B runs A.
type pair struct {
	first, second sync.Once
	ready         sync.Once
}

func (p *pair) a() { p.first.Do(p.b) }
//                   ^^^^^^^^^^ path2 1 {{"p.first" runs this function here}}
func (p *pair) b() { p.second.Do(p.c) } // Noncompliant {{"p.first" waits here for its own function (line 42): this goroutine blocks forever}} [[path=path2]]
//                   ^^^^^^^^^^^^^^^^
func (p *pair) c() { p.first.Do(func() {}) }
//                   ^^^^^^^^^^ path2 2 {{it is called again here}}

func (p *pair) start() { p.ready.Do(p.init) }
//                       ^^^^^^^^^^ path3 1 {{"p.ready" runs this function here}}
func (p *pair) init()  { p.start() } // Noncompliant {{"p.ready" waits here for its own function (line 49): this goroutine blocks forever}} [[path=path3]]
//                       ^^^^^^^^^

func (p *pair) nested() {
	p.first.Do(func() {
//	^^^^^^^^^^ path4 1 {{"p.first" runs this function here}}
		p.second.Do(func() {
			p.first.Do(func() {}) // Noncompliant {{"p.first" waits here for its own function (line 55): this goroutine blocks forever}} [[path=path4]]
//			^^^^^^^^^^^^^^^^^^^^^
		})
	})
}

// Another object's.
func (p *pair) next(other *pair) { p.first.Do(other.a) }
