// Package retry does things again that may work the next time.
package retry

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"time"
)

// Policy says how often and how fast.
type Policy struct {
	Attempts int
	First    time.Duration
	Limit    time.Duration
}

// Default suits files that another process is still writing.
var Default = Policy{Attempts: 4, First: 50 * time.Millisecond, Limit: 2 * time.Second}

// Do calls a function until it succeeds, the policy is exhausted or the context ends.
func Do(ctx context.Context, policy Policy, f func() error) error {
	wait := policy.First
	for attempt := 1; ; attempt++ {
		err := safely(f)
		if err == nil || attempt == policy.Attempts || !mayPass(err) {
			return err
		}
		timer := time.NewTimer(wait + rand.N(wait/4+1))
		select {
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		case <-timer.C:
		}
		wait = min(2*wait, policy.Limit)
	}
}

type panicError struct{ cause any }

func (e *panicError) Error() string { return fmt.Sprintf("panic: %v", e.cause) }

func safely(f func() error) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = &panicError{cause}
		}
	}()
	return f()
}

func mayPass(err error) bool {
	var panicked *panicError
	return !errors.As(err, &panicked) && !errors.Is(err, fs.ErrNotExist)
}
