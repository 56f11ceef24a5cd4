package retry

import (
	"context"
	"errors"
	"testing"
	"time"
)

var quick = Policy{Attempts: 3, First: time.Millisecond, Limit: time.Millisecond}

func TestDoTriesAgain(t *testing.T) {
	calls := 0
	err := Do(context.Background(), quick, func() error {
		calls++
		if calls < 3 {
			return errors.New("not yet")
		}
		return nil
	})
	if err != nil || calls != 3 {
		t.Errorf("%d calls, %v", calls, err)
	}
}

func TestAPanicIsNotTriedAgain(t *testing.T) {
	calls := 0
	err := Do(context.Background(), quick, func() error {
		calls++
		panic("boom")
	})
	if err == nil || calls != 1 {
		t.Errorf("%d calls, %v", calls, err)
	}
}

func TestDoEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	err := Do(ctx, Policy{Attempts: 3, First: time.Hour, Limit: time.Hour}, func() error {
		return errors.New("never")
	})
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
