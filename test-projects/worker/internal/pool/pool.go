// Package pool runs tasks on a fixed number of goroutines.
package pool

import (
	"fmt"
	"log"
	"runtime/debug"
	"sync"
	"sync/atomic"
)

type task struct {
	name string
	run  func() error
}

// Pool runs tasks. One that panics counts as failed, the others go on.
type Pool struct {
	tasks   chan task
	workers sync.WaitGroup
	report  func(name string, cause any)
	done    atomic.Int64
	failed  atomic.Int64
}

// New starts a pool.
func New(workers int, report func(name string, cause any)) *Pool {
	p := &Pool{tasks: make(chan task, workers), report: report}
	for range workers {
		p.workers.Add(1)
		go func() {
			defer p.workers.Done()
			defer p.workerStopped(recover())
			for t := range p.tasks {
				p.run(t)
			}
		}()
	}
	return p
}

// Submit hands a task over and waits while all workers are busy.
func (p *Pool) Submit(name string, run func() error) {
	p.tasks <- task{name: name, run: run}
}

// Wait ends the pool and tells how many tasks went well and how many didn't.
func (p *Pool) Wait() (done, failed int64) {
	close(p.tasks)
	p.workers.Wait()
	return p.done.Load(), p.failed.Load()
}

func (p *Pool) workerStopped(cause any) {
	if cause != nil {
		log.Printf("worker stopped: %v\n%s", cause, debug.Stack())
	}
}

func (p *Pool) run(t task) {
	defer p.taskFailed(t)
	if err := t.run(); err != nil {
		panic(fmt.Errorf("gave up: %w", err))
	}
	p.done.Add(1)
}

func (p *Pool) taskFailed(t task) {
	if cause := recover(); cause != nil {
		p.failed.Add(1)
		p.report(t.name, cause)
	}
}
