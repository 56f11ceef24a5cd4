package shop

import (
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"shop/checks"
)

var errClosed = errors.New("closed")

// doc:bad
func TestBad(t *testing.T) {
	var group errgroup.Group
	var price int
	group.Go(func() error {
//	         ^^^^^^^^^^^^> 1 {{started here}}
		require.NoError(t, errClosed) // Noncompliant {{"require.NoError" ends this goroutine, not the test: "group.Go" counts it as done; use "assert" and return}}
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		price = 3
		return nil
	})
	require.NoError(t, group.Wait())
	t.Log(price)
}

// doc:good
func TestGood(t *testing.T) {
	var group errgroup.Group
	group.Go(func() error {
		return errClosed
	})
	require.NoError(t, group.Wait())
}

// doc:end
func TestAssert(t *testing.T) {
	go func() {
		assert.NoError(t, errClosed)
	}()
}

// doc:goodCondition
func TestEnded(t *testing.T) {
	require.EventuallyWithT(t, func(collect *assert.CollectT) {
		require.NoError(collect, errClosed)
	}, time.Second, time.Millisecond)
}

// doc:end
// The collector's own FailNow ends one try; that is what it is for.
func TestCollector(t *testing.T) {
	require.EventuallyWithT(t, func(collect *assert.CollectT) {
		require.NoError(collect, errClosed)
		collect.FailNow()
	}, time.Second, time.Millisecond)
}

// The test has failed then; testify ends the try whatever happens in it.
func TestTryOfHelper(t *testing.T) {
	require.EventuallyWithT(t, func(collect *assert.CollectT) {
		mustClose(t)
	}, time.Second, time.Millisecond)
}

func mustClose(t *testing.T) {
	require.NoError(t, errClosed)
}

// doc:badCondition
func TestCondition(t *testing.T) {
	require.Eventually(t, func() bool {
//	                      ^^^^^^^^^^^> 1 {{started here}}
		require.NoError(t, errClosed) // Noncompliant {{"require.NoError" ends this try: "require.Eventually" tries no more, and waits for its time-out; use "assert" and return}}
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		return true
	}, time.Second, time.Millisecond)
}

// doc:end

// A helper that has testify try something hears of the end of a try as testify does.
func TestReader(t *testing.T) {
	waitFor(t, 1, func() int {
		require.NoError(t, errClosed)
		return 1
	})
}

func waitFor(t *testing.T, wanted int, read func() int) {
	require.EventuallyWithT(t, func(collect *assert.CollectT) {
		if read() != wanted {
			collect.FailNow()
		}
	}, time.Second, time.Millisecond)
}

// What it does is its own affair.
type fakeT struct{}

func (fakeT) Errorf(string, ...any) {}

func (fakeT) FailNow() {}

func TestFake(t *testing.T) {
	go func() {
		require.NoError(fakeT{}, errClosed)
	}()
}

func TestHelper(t *testing.T) {
	checks.Must(t, nil)
	go func() {
//	   ^^^^^^> 1 {{started here}}
		checks.Must(t, errClosed) // Noncompliant {{"require.NoError" through "Must" ends this goroutine, not the test: the test goes on; hand the error to the test}} [[path=must]]
//		^^^^^^^^^^^^^^^^^^^^^^^^^
		t.Log("open")
	}()
}

// Nobody misses anything behind the last check, and what it says is told by t.Error.
func TestLastCheck(t *testing.T) {
	go func() {
		checks.Must(t, errClosed)
	}()
	go func() {
		err := errClosed
		require.Error(t, err)
		assert.Equal(t, "closed", err.Error())
	}()
}
