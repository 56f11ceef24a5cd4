// Package jobs runs work in the background, beside the requests.
package jobs

import (
	"context"
	"log/slog"
	"sync"
	"time"
)

// Job does its work once.
type Job func(context.Context) error

type entry struct {
	name  string
	every time.Duration
	job   Job
}

// Scheduler runs jobs again and again until it is stopped.
type Scheduler struct {
	logger  *slog.Logger
	entries []entry
	running sync.WaitGroup
}

// NewScheduler returns a scheduler without jobs.
func NewScheduler(logger *slog.Logger) *Scheduler {
	return &Scheduler{logger: logger}
}

// Every adds a job; call it before Start.
func (s *Scheduler) Every(every time.Duration, name string, job Job) {
	s.entries = append(s.entries, entry{name: name, every: every, job: job})
}

// Start runs each job on a goroutine of its own until the context ends.
func (s *Scheduler) Start(ctx context.Context) {
	for _, e := range s.entries {
		s.running.Add(1)
		go func() {
			defer s.running.Done()
			s.loop(ctx, e)
		}()
	}
}

// Wait returns when no job runs any more.
func (s *Scheduler) Wait() {
	s.running.Wait()
}

func (s *Scheduler) loop(ctx context.Context, e entry) {
	ticker := time.NewTicker(e.every)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			s.runOnce(ctx, e)
		}
	}
}

// runOnce must survive whatever a job does: the other jobs and the server go on.
func (s *Scheduler) runOnce(ctx context.Context, e entry) {
	defer recover()
	start := time.Now()
	if err := e.job(ctx); err != nil {
		s.logger.Warn("job failed", "job", e.name, "error", err)
		return
	}
	s.logger.Debug("job done", "job", e.name, "took", time.Since(start))
}
