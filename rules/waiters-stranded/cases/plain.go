// A panic that a guard stops, before a signal that others wait for.
package cases

import (
	"log"
	"sync"
)

func stop() {
	if cause := recover(); cause != nil {
		log.Print(cause)
	}
}

// doc:bad
func runAll(tasks []func()) {
	var wg sync.WaitGroup
	for _, task := range tasks {
		wg.Add(1)
		go func() {
			defer func() {
//			      ^^^^^^ p2 1 {{this guard stops panics}}
				if cause := recover(); cause != nil {
					log.Print(cause)
				}
			}()
			task()
//			^^^^ p2 2 {{a panic here}}
			wg.Done() // Noncompliant {{a recovered panic skips this: whoever waits for "wg" blocks forever; defer it}} [[path=p2;quickfixes=p2]]
//			^^^^^^^^^
// fix@p2 {{Defer it}}
// edit@p2 [[sl=-8;sc=4;el=-8;ec=4]] {{defer wg.Done()\n			}}
// edit@p2 [[sc=4;ec=14]] {{}}
		}()
	}
	wg.Wait()
//	^^^^^^^ p2 3 {{this waits forever}}
}

// doc:

// doc:good
func runAllSafely(tasks []func()) {
	var wg sync.WaitGroup
	for _, task := range tasks {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() {
				if cause := recover(); cause != nil {
					log.Print(cause)
				}
			}()
			task()
		}()
	}
	wg.Wait()
}

// doc:

// A close.
func start(work func()) {
	done := make(chan struct{})
	go func() {
		defer stop()
//		      ^^^^ p3 1 {{this guard stops panics}}
		work()
//		^^^^ p3 2 {{a panic here}}
		close(done) // Noncompliant {{a recovered panic skips this: whoever receives from "done" blocks forever; defer the close}} [[path=p3;quickfixes=p3]]
//		^^^^^^^^^^^
// fix@p3 {{Defer it}}
// edit@p3 [[sl=-4;sc=3;el=-4;ec=3]] {{defer close(done)\n		}}
// edit@p3 [[sc=3;ec=15]] {{}}
	}()
	<-done
//	^^^^^^ p3 3 {{this waits forever}}
}

// A result.
func compute(work func() int) int {
	results := make(chan int)
	go func() {
		defer stop()
//		      ^^^^ p4 1 {{this guard stops panics}}
		results <- work() // Noncompliant {{a recovered panic skips this: whoever receives from "results" blocks forever; send in the guard, too}} [[path=p4]]
//		^^^^^^^^^^^^^^^^^
//		           ^^^^ p4 2 {{a panic here}}
	}()
	return <-results
//	       ^^^^^^^^^ p4 3 {{this waits forever}}
}

// A producer, and who ranges over what it sends.
func produce(next func() (int, bool)) int {
	numbers := make(chan int, 8)
	go func() {
		defer stop()
//		      ^^^^ p5 1 {{this guard stops panics}}
		for {
			n, ok := next()
//			         ^^^^ p5 2 {{a panic here}}
			if !ok {
				break
			}
			numbers <- n
		}
		close(numbers) // Noncompliant {{a recovered panic skips this: whoever receives from "numbers" blocks forever; defer the close}} [[path=p5;quickfixes=p5]]
//		^^^^^^^^^^^^^^
// fix@p5 {{Defer it}}
// edit@p5 [[sl=-10;sc=3;el=-10;ec=3]] {{defer close(numbers)\n		}}
// edit@p5 [[sc=3;ec=18]] {{}}
	}()
	sum := 0
	for n := range numbers {
//	               ^^^^^^^ p5 3 {{this waits forever}}
		sum += n
	}
	return sum
}

// Tokens.
var slots = make(chan struct{}, 4)

func limited(work func()) {
	defer stop()
//	      ^^^^ p6 1 {{this guard stops panics}}
	slots <- struct{}{}
//	^^^^^^^^^^^^^^^^^^^ p6 3 {{there is one token less for this}}
	work()
//	^^^^ p6 2 {{a panic here}}
	<-slots // Noncompliant {{a recovered panic keeps this token of "slots": once all are lost, everybody blocks forever; defer it}} [[path=p6;quickfixes=p6]]
//	^^^^^^^
// fix@p6 {{Defer it}}
// edit@p6 [[sl=-4;sc=21;el=-4;ec=21]] {{\n	defer func() { <-slots }()}}
// edit@p6 [[sc=2;ec=10]] {{}}
}

func started(tasks []func()) {
	free := make(chan bool, 4)
	for _, task := range tasks {
		free <- true
//		^^^^^^^^^^^^ p7 3 {{there is one token less for this}}
		go func() {
			defer stop()
//			      ^^^^ p7 1 {{this guard stops panics}}
			task()
//			^^^^ p7 2 {{a panic here}}
			<-free // Noncompliant {{a recovered panic keeps this token of "free": once all are lost, everybody blocks forever; defer it}} [[path=p7;quickfixes=p7]]
//			^^^^^^
// fix@p7 {{Defer it}}
// edit@p7 [[sl=-4;sc=4;el=-4;ec=4]] {{defer func() { <-free }()\n			}}
// edit@p7 [[sc=4;ec=11]] {{}}
		}()
	}
}

// Fields, and a group that is handed over.
type server struct {
	wg   sync.WaitGroup
	done chan struct{}
	work func()
}

func (s *server) Start() {
	s.wg.Add(1)
	go s.loop()
	go s.watch()
}

func (s *server) loop() {
	defer stop()
//	      ^^^^ p8 1 {{this guard stops panics}}
	s.work()
//	^^^^^^ p8 2 {{a panic here}}
	s.wg.Done() // Noncompliant {{a recovered panic skips this: whoever waits for "s.wg" blocks forever; defer it}} [[path=p8;quickfixes=p8]]
//	^^^^^^^^^^^
// fix@p8 {{Defer it}}
// edit@p8 [[sl=-4;sc=2;el=-4;ec=2]] {{defer s.wg.Done()\n	}}
// edit@p8 [[sc=2;ec=14]] {{}}
}

func (s *server) watch() {
	defer stop()
//	      ^^^^ p9 1 {{this guard stops panics}}
	s.work()
//	^^^^^^ p9 2 {{a panic here}}
	close(s.done) // Noncompliant {{a recovered panic skips this: whoever receives from "s.done" blocks forever; defer the close}} [[path=p9;quickfixes=p9]]
//	^^^^^^^^^^^^^
// fix@p9 {{Defer it}}
// edit@p9 [[sl=-4;sc=2;el=-4;ec=2]] {{defer close(s.done)\n	}}
// edit@p9 [[sc=2;ec=16]] {{}}
}

func (s *server) Stop() {
	s.wg.Wait()
//	^^^^^^^^^ p8 3 {{this waits forever}}
	<-s.done
//	^^^^^^^^ p9 3 {{this waits forever}}
}

func each(tasks []func()) {
	wg := &sync.WaitGroup{}
	for _, task := range tasks {
		wg.Add(1)
		go one(task, wg)
	}
	wg.Wait()
//	^^^^^^^ p10 3 {{this waits forever}}
}

func one(task func(), wg *sync.WaitGroup) {
	defer stop()
//	      ^^^^ p10 1 {{this guard stops panics}}
	task()
//	^^^^ p10 2 {{a panic here}}
	wg.Done() // Noncompliant {{a recovered panic skips this: whoever waits for "wg" blocks forever; defer it}} [[path=p10;quickfixes=p10]]
//	^^^^^^^^^
// fix@p10 {{Defer it}}
// edit@p10 [[sl=-4;sc=2;el=-4;ec=2]] {{defer wg.Done()\n	}}
// edit@p10 [[sc=2;ec=12]] {{}}
}
