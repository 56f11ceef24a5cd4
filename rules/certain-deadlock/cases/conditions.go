// A condition that nobody signals.
package cases

import "sync"

// doc:condition
type plugin struct {
	mu     sync.Mutex
	active bool
	wake   *sync.Cond
}

func newPlugin() *plugin {
	p := &plugin{}
	p.wake = sync.NewCond(&p.mu)
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^ path1 1 {{made here}}
	return p
}

func (p *plugin) Await() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for !p.active {
		p.wake.Wait() // Noncompliant {{nobody calls "p.wake.Signal" or "p.wake.Broadcast": "Wait" blocks forever}} [[path=path1]]
//		^^^^^^^^^^^^^
	}
}

func (p *plugin) Activate() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.active = true
}

// doc:

func Plugin() *plugin { return newPlugin() }

// Signalled, handed on, or never made.
type queue struct {
	mu       sync.Mutex
	filled   *sync.Cond
	emptied  *sync.Cond
	optional *sync.Cond
	items    []int
}

func NewQueue() *queue {
	q := &queue{}
	q.filled = sync.NewCond(&q.mu)
	q.emptied = sync.NewCond(&q.mu)
	wakeLater(q.emptied)
	return q
}

func wakeLater(cond *sync.Cond) { go cond.Broadcast() }

func (q *queue) Put(item int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.items = append(q.items, item)
	q.filled.Signal()
}

func (q *queue) Get() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 {
		q.filled.Wait()
	}
	for len(q.items) > 100 {
		q.emptied.Wait()
	}
	if q.optional != nil {
		q.optional.Wait()
	}
	return q.items[0]
}
