// A send or receive that nobody meets: no other code can name the channel.
package cases

type job struct{ id int }

// doc:unmet
type pool struct {
	jobs   chan job
	failed chan error
}

func newPool() *pool {
	return &pool{jobs: make(chan job), failed: make(chan error)}
//	                                   ^^^^^^^^^^^^^^^^^^^^^^^^ path1 1 {{made here}}
}

func (p *pool) work(run func(job) error) {
	for each := range p.jobs {
		if err := run(each); err != nil {
			p.failed <- err // Noncompliant {{nobody receives from "p.failed": this send blocks forever}} [[path=path1]]
//			^^^^^^^^^^^^^^^
		}
	}
}

func (p *pool) Add(id int) { p.jobs <- job{id} }

// doc:

// Run starts it.
func Run(run func(job) error) *pool {
	p := newPool()
	go p.work(run)
	return p
}

// Nobody closes it, and nobody sends.
type server struct {
	stopped chan struct{}
	ready   chan struct{}
	results chan int
	alone   chan int
}

func NewServer() *server {
	s := &server{stopped: make(chan struct{}), ready: make(chan struct{})}
//	             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ path2 1 {{made here}}
	s.results = make(chan int)
//	^^^^^^^^^^^^^^^^^^^^^^^^^^ path3 1 {{made here}}
	s.alone = make(chan int)
//	^^^^^^^^^^^^^^^^^^^^^^^^ path4 1 {{made here}}
	go func() { close(s.ready) }()
	return s
}

func (s *server) Close() bool {
	<-s.ready
	_, isOpen := <-s.stopped // Noncompliant {{nobody sends on "s.stopped" or closes it: this receive blocks forever}} [[path=path2]]
//	             ^^^^^^^^^^^
	return isOpen
}

// One case is none.
func (s *server) Result() int {
	select {
	case result := <-s.results: // Noncompliant {{nobody sends on "s.results" or closes it: this receive blocks forever}} [[path=path3]]
//	               ^^^^^^^^^^^
		return result
	}
}

// Those who get it can only receive from it.
func (s *server) Alone() <-chan int { return s.alone }

func (s *server) Next() int {
	for each := range s.alone { // Noncompliant {{nobody sends on "s.alone" or closes it: this receive blocks forever}} [[path=path4]]
//	                  ^^^^^^^
		return each
	}
	return 0
}

// Never made.
type lazy struct{ wake chan struct{} }

func NewLazy() *lazy { return &lazy{} }

func (l *lazy) Wake() { l.wake <- struct{}{} } // Noncompliant {{nobody makes a channel of "l.wake", which is nil: it blocks forever (and 1 more place)}} [[path=path5]]
//                      ^^^^^^^^^^^^^^^^^^^^

func (l *lazy) Wait() {
	<-l.wake
//	^^^^^^^^ path5 also {{this waits, too}}
}

var events chan string
//  ^^^^^^^^^^^^^^^^^^ path6 1 {{nil from here on}}

func Emit(event string) { events <- event } // Noncompliant {{nobody makes a channel of "events", which is nil: it blocks forever (and 1 more place)}} [[path=path6]]
//                        ^^^^^^^^^^^^^^^

func First() string { return <-events }
//                           ^^^^^^^^ path6 also {{this waits, too}}

func local(values []int) {
	var sums chan int
//	    ^^^^^^^^^^^^^ path7 1 {{nil from here on}}
	go func() { sums <- len(values) }() // Noncompliant {{nobody makes a channel of "sums", which is nil: it blocks forever (and 1 more place)}} [[path=path7]]
//	            ^^^^^^^^^^^^^^^^^^^
	println(<-sums)
//	        ^^^^^^ path7 also {{this waits, too}}
}

func unread(run func() error) {
	failed := make(chan error)
//	^^^^^^^^^^^^^^^^^^^^^^^^^^ path8 1 {{made here}}
	go func() {
		failed <- run() // Noncompliant {{nobody receives from "failed": this send blocks forever}} [[path=path8]]
//		^^^^^^^^^^^^^^^
	}()
}
