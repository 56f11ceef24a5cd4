// Package jobs has its work done by safe goroutines.
package jobs

import (
	"sync"

	"example.com/m/safe"
)

// Run runs all jobs, and waits.
func Run(jobs []func()) {
	var wg sync.WaitGroup
	for _, job := range jobs {
		wg.Add(1)
		safe.Go(func() {
//		        ^^^^^^ group 2 {{under it this runs}}
			job()
//			^^^ group 3 {{a panic here}}
			wg.Done() // Noncompliant {{a recovered panic skips this: whoever waits for "wg" blocks forever; defer it}} [[path=group;quickfixes=group]]
//			^^^^^^^^^
// fix@group {{Defer it}}
// edit@group [[sl=-2;sc=4;el=-2;ec=4]] {{defer wg.Done()\n			}}
// edit@group [[sc=4;ec=14]] {{}}
		})
	}
	wg.Wait()
//	^^^^^^^ group 4 {{this waits forever}}
}

// Queue is worked off by one goroutine.
type Queue struct {
	jobs chan func()
	done chan struct{}
}

// Start begins.
func (q *Queue) Start() {
	go func() {
		defer func() { _ = recover() }()
//		      ^^^^^^ queue 1 {{this guard stops panics}}
		q.work()
//		^^^^^^ queue 2 {{under it this is called}}
	}()
}

func (q *Queue) work() {
	for job := range q.jobs {
		if job == nil {
			panic("no job")
//			^^^^^ queue 3 {{a panic here}}
		}
		job()
	}
	close(q.done) // Noncompliant {{a recovered panic skips this: whoever receives from "q.done" blocks forever; defer the close}} [[path=queue;quickfixes=queue]]
//	^^^^^^^^^^^^^
// fix@queue {{Defer it}}
// edit@queue [[sl=-7;sc=2;el=-7;ec=2]] {{defer close(q.done)\n	}}
// edit@queue [[sc=2;ec=16]] {{}}
}

// Close waits until all jobs are done.
func (q *Queue) Close() {
	close(q.jobs)
	<-q.done
//	^^^^^^^^ queue 4 {{this waits forever}}
}

// RunSafely is right.
func RunSafely(jobs []func()) {
	var wg sync.WaitGroup
	for _, job := range jobs {
		wg.Add(1)
		safe.Go(func() {
			defer wg.Done()
			job()
		})
	}
	wg.Wait()
}
