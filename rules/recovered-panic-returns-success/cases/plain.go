// A guard stops the panic, and the function returns a nil error.
package cases

import (
	"errors"
	"fmt"
	"log"
	"sync"
)

type message struct{ body []byte }

type handler interface{ Handle(message) error }

type consumer struct {
	mu      sync.Mutex
	handler handler
	done    int
}

// doc:bad
func (c *consumer) process(m message) error { // Noncompliant {{after a panic "consumer.process" returns nil: its callers see success}} [[path=process;quickfixes=set]]
//                 ^^^^^^^
	defer func() {
//	      ^^^^^^ process 1 {{this guard is deferred}}
		if r := recover(); r != nil {
//		        ^^^^^^^^^ process 3 {{stops here, and no error is set}}
			log.Print("handler: ", r)
		}
	}()
	return c.handler.Handle(m)
//	       ^^^^^^^^^^^^^^^^ process 2 {{a panic here}}
}

func (c *consumer) run(messages <-chan message, ack func(message)) {
	for m := range messages {
		if c.process(m) == nil {
//		   ^^^^^^^^^ process 4 {{this caller sees success}}
			ack(m) // and the message is gone
		}
	}
}

// doc:
// fix@set {{Return the panic as an error}}
// edit@set [[sc=39;ec=39]] {{(err }}
// edit@set [[sc=44;ec=44]] {{)}}
// edit@set [[sl=+6;sc=4;el=+6;ec=4]] {{err = fmt.Errorf("panic: %v", r)\n			}}

// doc:good
func (c *consumer) attempt(m message) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("handler: %v", r)
		}
	}()
	return c.handler.Handle(m)
}

// doc:

// doc:shadowed
func (c *consumer) try(m message) (err error) {
	defer func() {
//	      ^^^^^^> 1 {{this guard is deferred}}
		if r := recover(); r != nil {
//		        ^^^^^^^^^> 3 {{stops here, and no error is set}}
			err := fmt.Errorf("handler: %v", r) // Noncompliant {{this "err" is not the result: after a panic "consumer.try" returns nil, as for success}} [[quickfixes=assign]]
//			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
			log.Print(err)
		}
	}()
	return c.handler.Handle(m)
//	       ^^^^^^^^^^^^^^^^< 2 {{a panic here}}
}

// doc:
// fix@assign {{Assign the result}}
// edit@assign [[sc=8;ec=9]] {{}}

// doc:local
func (c *consumer) all(messages []message) error {
	var err error
	defer func() {
//	      ^^^^^^> 1 {{this guard is deferred}}
		if r := recover(); r != nil {
//		        ^^^^^^^^^> 3 {{stops here, and no error is set}}
			err = fmt.Errorf("handler: %v", r) // Noncompliant {{"err" is not the result: after a panic "consumer.all" returns nil, as for success}}
//			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		}
	}()
	for _, m := range messages {
		err = errors.Join(err, c.handler.Handle(m))
//		                       ^^^^^^^^^^^^^^^^< 2 {{a panic here}}
	}
	return err
}

// doc:

func logged() {
	if r := recover(); r != nil {
//	        ^^^^^^^^^ each 3 {{stops here, and no error is set}}
//	        ^^^^^^^^^ group 3 {{stops here, and no error is set}}
		log.Print(r)
	}
}

func (c *consumer) each(messages []message) (int, error) { // Noncompliant {{after a panic "consumer.each" returns nil: its callers see success}} [[path=each]]
//                 ^^^^
	defer logged()
//	      ^^^^^^ each 1 {{this guard is deferred}}
	for i, m := range messages {
		if err := c.handler.Handle(m); err != nil {
//		          ^^^^^^^^^^^^^^^^ each 2 {{a panic here}}
			return i, err
		}
	}
	return len(messages), nil
}

// keep assigns what it is given the address of.
func keep(err *error) {
	if r := recover(); r != nil {
//	        ^^^^^^^^^ one 3 {{stops here, and no error is set}}
		*err = fmt.Errorf("panic: %v", r)
	}
}

func (c *consumer) one(m message) error {
	var err error
	defer keep(&err) // Noncompliant {{"err" is not the result: after a panic "consumer.one" returns nil, as for success}} [[path=one]]
//	           ^^^^
//	      ^^^^ one 1 {{this guard is deferred}}
	err = c.handler.Handle(m)
//	      ^^^^^^^^^^^^^^^^ one 2 {{a panic here}}
	return err
}

func (c *consumer) named(m message) (err error) { // Noncompliant {{after a panic "consumer.named" returns nil: its callers see success}} [[path=named;quickfixes=named]]
//                 ^^^^^
	defer func() {
//	      ^^^^^^ named 1 {{this guard is deferred}}
		if r := recover(); r != nil {
//		        ^^^^^^^^^ named 3 {{stops here, and no error is set}}
			log.Print("handler: ", r)
		}
	}()
	if err = c.handler.Handle(m); err != nil {
//	         ^^^^^^^^^^^^^^^^ named 2 {{a panic here}}
		return err
	}
	return c.handler.Handle(m)
}
// fix@named {{Return the panic as an error}}
// edit@named [[sl=+6;sc=4;el=+6;ec=4]] {{err = fmt.Errorf("panic: %v", r)\n			}}

type group interface{ Go(func() error) }

func (c *consumer) together(g group, messages []message) {
	for _, m := range messages {
		g.Go(func() error { // Noncompliant {{after a panic this function returns nil: its callers see success}} [[path=group]]
//		     ^^^^^^^^^^^^
			defer logged()
//			      ^^^^^^ group 1 {{this guard is deferred}}
			return c.handler.Handle(m)
//			       ^^^^^^^^^^^^^^^^ group 2 {{a panic here}}
		})
	}
}
