package jobs

import (
	"context"
	"log"

	"golang.org/x/sync/semaphore"
)

type pool struct {
	slots *semaphore.Weighted
	work  func(string)
}

func caught() {
	if r := recover(); r != nil {
		log.Print(r)
	}
}

func (p *pool) bad(ctx context.Context, name string) {
	defer caught()
//	      ^^^^^^ slot 1 {{this guard stops panics}}
	if err := p.slots.Acquire(ctx, 1); err != nil {
//	          ^^^^^^^^^^^^^^^ slot 3 {{there is one token less for this}}
		return
	}
	p.work(name)
//	^^^^^^ slot 2 {{a panic here}}
	p.slots.Release(1) // Noncompliant {{a recovered panic keeps this token of "p.slots": once all are lost, everybody blocks forever; defer it}} [[path=slot]]
//	^^^^^^^^^^^^^^^^^^
}

func (p *pool) good(ctx context.Context, name string) {
	defer caught()
	if err := p.slots.Acquire(ctx, 1); err != nil {
		return
	}
	defer p.slots.Release(1)
	p.work(name)
}
