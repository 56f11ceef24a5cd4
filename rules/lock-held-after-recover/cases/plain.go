// A panic between the lock and the unlock, and a guard that stops it.
package cases

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"sync"
)

type client struct {
	mu    sync.Mutex
	rw    sync.RWMutex
	conn  io.Writer
	hooks []func(string)
	sent  int
	last  any
}

// doc:bad
func (c *client) Send(text string) {
	defer func() {
//	      ^^^^^^ path1 1 {{this guard stops panics}}
		if cause := recover(); cause != nil {
			log.Print(cause)
		}
	}()
	c.mu.Lock() // Noncompliant {{a recovered panic leaves "c.mu" locked: the next lock blocks forever; defer the unlock}} [[path=path1;quickfixes=send]]
//	^^^^^^^^^
	c.conn.Write([]byte(text))
//	^^^^^^^^^^^^ path1 2 {{a panic here}}
	c.mu.Unlock()
//	^^^^^^^^^^^ path1 3 {{skips this unlock}}
}

// doc:
// fix@send {{Defer the unlock}}
// edit@send [[sc=151;ec=151]] {{\n	defer c.mu.Unlock()}}
// edit@send [[sl=+4;sc=1;el=+5;ec=1]] {{}}

// doc:good
func (c *client) SendSafely(text string) {
	defer func() {
		if cause := recover(); cause != nil {
			log.Print(cause)
		}
	}()
	c.mu.Lock()
	defer c.mu.Unlock()
	c.conn.Write([]byte(text))
}

// doc:

// stop is a guard of its own.
func stop() {
	if cause := recover(); cause != nil {
		log.Print(cause)
	}
}

// What is returned needs the lock: no fix.
func (c *client) count(text string) int {
	defer stop()
//	      ^^^^ path2 1 {{this guard stops panics}}
	c.mu.Lock() // Noncompliant {{a recovered panic leaves "c.mu" locked: the next lock blocks forever; defer the unlock}} [[path=path2]]
//	^^^^^^^^^
	fmt.Fprint(c.conn, text)
	json.NewEncoder(c.conn).Encode(c.last)
//	^^^^^^^^^^^^^^^ path2 2 {{a panic here}}
	c.mu.Unlock()
//	^^^^^^^^^^^ path2 3 {{skips this unlock}}
	return c.sent
}

// A lock for reading, and a function value.
func (c *client) notify(text string) {
	defer stop()
//	      ^^^^ path3 1 {{this guard stops panics}}
	c.rw.RLock() // Noncompliant {{a recovered panic leaves "c.rw" locked for reading: the next writer blocks forever; defer the unlock}} [[path=path3;quickfixes=notify]]
//	^^^^^^^^^^
	for _, hook := range c.hooks {
		hook(text)
//		^^^^ path3 2 {{a panic here}}
	}
	c.rw.RUnlock()
//	^^^^^^^^^^^^ path3 3 {{skips this unlock}}
}
// fix@notify {{Defer the unlock}}
// edit@notify [[sc=168;ec=168]] {{\n	defer c.rw.RUnlock()}}
// edit@notify [[sl=+6;sc=1;el=+7;ec=1]] {{}}

func (c *client) add(hook func(string)) {
	c.rw.Lock()
	defer c.rw.Unlock()
	c.hooks = append(c.hooks, hook)
}

// The unlock is deferred, but too late; two regions, one cause.
func (c *client) late(load func() any) {
	defer stop()
//	      ^^^^ path4 1 {{this guard stops panics}}
	c.mu.Lock() // Noncompliant {{a recovered panic leaves "c.mu" locked: the next lock blocks forever; defer the unlock (and 1 more place)}} [[path=path4]]
//	^^^^^^^^^
	c.last = load()
//	         ^^^^ path4 2 {{a panic here}}
	c.mu.Unlock()
//	^^^^^^^^^^^ path4 3 {{skips this unlock}}
	c.mu.Lock()
//	^^^^^^^^^ path4 also {{it stays locked here, too}}
	c.last = load()
	c.mu.Unlock()
}

// In a loop that goes on behind the guard of a literal.
func (c *client) all(texts []string) {
	for _, text := range texts {
		func() {
			defer stop()
//			      ^^^^ path5 1 {{this guard stops panics}}
			c.mu.Lock() // Noncompliant {{a recovered panic leaves "c.mu" locked: the next lock blocks forever; defer the unlock}} [[path=path5;quickfixes=all]]
//			^^^^^^^^^
			c.write(text)
//			^^^^^^^ path5 2 {{a panic here}}
			c.mu.Unlock()
//			^^^^^^^^^^^ path5 3 {{skips this unlock}}
		}()
	}
}
// fix@all {{Defer the unlock}}
// edit@all [[sc=152;ec=152]] {{\n			defer c.mu.Unlock()}}
// edit@all [[sl=+4;sc=1;el=+5;ec=1]] {{}}

func (c *client) write(text string) {
	if _, err := c.conn.Write([]byte(text)); err != nil {
		panic(err)
	}
}

// The server has a guard of its own, and the panic is explicit.
func serve(c *client) {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
//	                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ path6 1 {{the server stops panics of this handler}}
		c.check(r)
//		^^^^^^^ path6 2 {{this is called}}
	})
}

func (c *client) check(r *http.Request) {
	c.mu.Lock() // Noncompliant {{a recovered panic leaves "c.mu" locked: the next lock blocks forever; defer the unlock}} [[path=path6]]
//	^^^^^^^^^
	if c.sent < 0 {
		panic(errors.New("negative"))
//		^^^^^ path6 3 {{a panic here}}
	}
	c.sent++
	c.mu.Unlock()
//	^^^^^^^^^^^ path6 4 {{skips this unlock}}
	log.Print(r.URL)
}
