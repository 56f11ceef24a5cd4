// A goroutine that ends before the signal that others wait for.
package cases

import (
	"runtime"
	"sync"
)

// doc:bad
func load(names []string, read func(string) bool) {
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			if !read(name) {
				runtime.Goexit() // Noncompliant {{"runtime.Goexit" skips the signal: whoever waits for "wg" blocks forever; defer it}} [[path=p1;quickfixes=p1]]
//				^^^^^^^^^^^^^^^^
// fix@p1 {{Defer it}}
// edit@p1 [[sl=-1;sc=4;el=-1;ec=4]] {{defer wg.Done()\n			}}
// edit@p1 [[sl=+6;sc=1;el=+7;ec=1]] {{}}
			}
			wg.Done()
		}()
	}
	wg.Wait()
//	^^^^^^^ p1 1 {{this waits forever}}
}

// doc:

// doc:good
func loadSafely(names []string, read func(string) bool) {
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if !read(name) {
				runtime.Goexit()
			}
		}()
	}
	wg.Wait()
}

// doc:

// Through a helper, and before a close.
func leave(ok bool) {
	if !ok {
		runtime.Goexit()
//		^^^^^^^^^^^^^^ p2 2 {{"runtime.Goexit" is called here}}
	}
}

func start(work func() bool) {
	done := make(chan struct{})
	go func() {
		leave(work()) // Noncompliant {{"runtime.Goexit" through "leave" skips the signal: whoever waits for "done" blocks forever; defer it}} [[path=p2;quickfixes=p2]]
//		^^^^^^^^^^^^^
// fix@p2 {{Defer it}}
// edit@p2 [[sc=3;ec=3]] {{defer close(done)\n		}}
// edit@p2 [[sl=+5;sc=1;el=+6;ec=1]] {{}}
		close(done)
	}()
	<-done
//	^^^^^^ p2 1 {{this waits forever}}
}

// A result.
func compute(work func() (int, bool)) int {
	results := make(chan int)
	go func() {
		n, ok := work()
		if !ok {
			runtime.Goexit() // Noncompliant {{"runtime.Goexit" skips the signal: whoever waits for "results" blocks forever}} [[path=p3]]
//			^^^^^^^^^^^^^^^^
		}
		results <- n
	}()
	return <-results
//	       ^^^^^^^^^ p3 1 {{this waits forever}}
}

// What counts as done, or panics.
var once sync.Once

func setUp(read func() bool) {
	once.Do(func() {
//	^^^^^^^ p4 1 {{this runs the function}}
		if !read() {
			runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends the goroutine, yet "sync.Once.Do" counts this as done}} [[path=p4]]
//			^^^^^^^^^^^^^^^^
		}
	})
}

func value(read func() (int, bool)) func() int {
	return sync.OnceValue(func() int {
//	       ^^^^^^^^^^^^^^ p5 1 {{this runs the function}}
		n, ok := read()
		if !ok {
			runtime.Goexit() // Noncompliant {{"runtime.Goexit" makes every call of what "sync.OnceValue" returns panic}} [[path=p5]]
//			^^^^^^^^^^^^^^^^
		}
		return n
	})
}
