// The guard is on the goroutine that starts another one, and that panics.
package cases

import (
	"fmt"
	"log"
	"net"
	"sync"
	"time"
)

type channel struct{ out chan string }

// doc:bad
func open(address string) (c *channel, err error) {
	defer func() {
//	      ^^^^^^ pa 1 {{this guard is deferred}}
		if r := recover(); r != nil {
			err = fmt.Errorf("open: %v", r)
		}
	}()
	c = &channel{out: make(chan string)}
	go c.run(address)
//	   ^^^^^ pa 2 {{this goroutine is started, and has no guard}}
	return c, nil
}

func (c *channel) run(address string) {
	l, err := net.Listen("tcp", address)
	if err != nil {
		panic(err) // Noncompliant {{this panic ends the process: the guard in "open" is on another goroutine; recover on this one}} [[path=pa]]
//		^^^^^
	}
	defer l.Close()
	c.out <- l.Addr().String()
}

// doc:

// doc:good
func openSafely(address string) (*channel, <-chan error) {
	c := &channel{out: make(chan string)}
	failed := make(chan error, 1)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				failed <- fmt.Errorf("open: %v", r)
			}
		}()
		c.serve(address)
	}()
	return c, failed
}

// doc:

func (c *channel) serve(address string) {
	if address == "" {
		panic("no address")
	}
}

func report() {
	if r := recover(); r != nil {
		log.Print(r)
	}
}

func each(jobs []func() error) {
	defer report()
//	      ^^^^^^ pb 1 {{this guard is deferred}}
	var wg sync.WaitGroup
	for _, job := range jobs {
		wg.Go(func() {
//		^^^^^ pb 2 {{this goroutine is started, and has no guard}}
			if err := job(); err != nil {
				panic(err) // Noncompliant {{this panic ends the process: the guard in "each" is on another goroutine; recover on this one}} [[path=pb]]
//				^^^^^
			}
		})
	}
	wg.Wait()
}

func must(err error) {
	if err != nil {
		panic(err)
//		^^^^^ pc 3 {{the panic}}
	}
}

func helper(jobs []func() error) {
	defer report()
//	      ^^^^^^ pc 1 {{this guard is deferred}}
	go func() {
//	   ^^^^^^ pc 2 {{this goroutine is started, and has no guard}}
		for _, job := range jobs {
			must(job()) // Noncompliant {{a panic of this call ends the process: the guard in "helper" is on another goroutine; recover on this one}} [[path=pc]]
//			^^^^
		}
	}()
}

func first(job func() error) {
	defer report()
	must(job())
}

func logged(jobs []func() error) {
	defer report()
//	      ^^^^^^ pd 1 {{this guard is deferred}}
	time.AfterFunc(time.Second, func() {
//	^^^^^^^^^^^^^^ pd 2 {{this goroutine is started, and has no guard}}
		for _, job := range jobs {
			if err := job(); err != nil {
				log.Panic(err) // Noncompliant {{this panic ends the process: the guard in "logged" is on another goroutine; recover on this one}} [[path=pd]]
//				^^^^^^^^^
			}
		}
	})
}

func several(jobs []func() (bool, error)) {
	defer report()
//	      ^^^^^^ pe 1 {{this guard is deferred}}
	go func() {
//	   ^^^^^^ pe 2 {{this goroutine is started, and has no guard}}
		for _, job := range jobs {
			done, err := job()
			if err != nil {
				panic(err) // Noncompliant {{this panic ends the process: the guard in "several" is on another goroutine; recover on this one (and 1 more place)}} [[path=pe]]
//				^^^^^
			}
			if !done {
				panic("not done")
//				^^^^^ pe also {{the same goroutine panics here}}
			}
		}
	}()
}

// the constructor has no guard of its own; its caller has.
func setUp(address string) (c *channel, err error) {
	defer func() {
//	      ^^^^^^ pf 1 {{this guard is deferred}}
		if r := recover(); r != nil {
			err = fmt.Errorf("set up: %v", r)
		}
	}()
	return newChannel(address), nil
//	       ^^^^^^^^^^ pf 2 {{called here, under the guard}}
}

func newChannel(address string) *channel {
	c := &channel{out: make(chan string)}
	go c.loop(address)
//	   ^^^^^^ pf 3 {{this goroutine is started, and has no guard}}
	return c
}

func (c *channel) loop(address string) {
	for {
		conn, err := net.Dial("tcp", address)
		if err != nil {
			panic(fmt.Sprintf("dial %s: %v", address, err)) // Noncompliant {{this panic ends the process: the guard in "setUp" is on another goroutine; recover on this one}} [[path=pf]]
//			^^^^^
		}
		conn.Close()
	}
}

// a function that nobody else has run belongs to the goroutine.
func behind(c *channel, wg *sync.WaitGroup) {
	defer report()
//	      ^^^^^^ pg 1 {{this guard is deferred}}
	go func() {
//	   ^^^^^^ pg 2 {{this goroutine is started, and has no guard}}
		defer wg.Done()
		c.only()
//		^^^^^^ pg 3 {{called here}}
	}()
}

func (c *channel) only() {
	if cap(c.out) > 0 {
		panic("buffered") // Noncompliant {{this panic ends the process: the guard in "behind" is on another goroutine; recover on this one}} [[path=pg]]
//		^^^^^
	}
}

// its own panic would be stopped, that of the goroutine isn't.
func afterwards(c *channel) {
	go func() {
//	   ^^^^^^ ph 2 {{this goroutine is started, and has no guard}}
		if c.out == nil {
			panic("not open") // Noncompliant {{this panic ends the process: the guard in "afterwards" is on another goroutine; recover on this one}} [[path=ph]]
//			^^^^^
		}
	}()
	defer report()
//	      ^^^^^^ ph 1 {{this guard is deferred}}
	c.serve("")
}
