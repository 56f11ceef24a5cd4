package shop

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"
)

func serve() error { return nil }

// It would have ended there anyway, and told nobody: the test has failed, and nothing is missed.
func TestLast(t *testing.T) {
	var group sync.WaitGroup
	defer group.Wait()
	go func() {
		err := serve()
		require.NoError(t, err)
	}()
	group.Go(func() {
		if err := serve(); err != nil {
			require.NoError(t, err)
		} else {
			require.NoError(t, errClosed)
		}
		assert.NoError(t, errClosed)
		require.NoError(t, errClosed, "closed %d", len("shop"))
	})
	group.Add(1)
	go func() {
		defer group.Done()
		require.NoError(t, serve())
	}()
	var all errgroup.Group
	all.Go(func() error {
		require.NoError(t, serve())
		return nil
	})
}

func TestMore(t *testing.T) {
	done := make(chan bool)
	go func() {
//	   ^^^^^^> 1 {{started here}}
		require.NoError(t, serve()) // Noncompliant {{"require.NoError" ends this goroutine, not the test, and skips "close(done)": its waiter blocks forever; use "assert" and return}}
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^
		close(done)
	}()
	<-done
	go func() {
//	   ^^^^^^> 1 {{started here}}
		require.NoError(t, errClosed) // Noncompliant {{"require.NoError" ends this goroutine, not the test: the test goes on; use "assert" and return}}
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		require.NoError(t, serve())
	}()
	go func() {
//	   ^^^^^^> 1 {{started here}}
		for range 3 {
			require.NoError(t, serve()) // Noncompliant {{"require.NoError" ends this goroutine, not the test: the test goes on; use "assert" and return}}
//			^^^^^^^^^^^^^^^^^^^^^^^^^^^
		}
	}()
}

func TestResult(t *testing.T) {
	var err error
	var group sync.WaitGroup
	group.Go(func() {
//	         ^^^^^^> 1 {{started here}}
		err = serve()
		require.NoError(t, err) // Noncompliant {{"require.NoError" ends this goroutine, not the test: "group.Go" counts it as done; use "assert" and return}}
//		^^^^^^^^^^^^^^^^^^^^^^^
	})
	group.Wait()
	t.Log(err.Error())
}

func TestOtherBranch(t *testing.T) {
	errs := make(chan error)
	go func() {
//	   ^^^^^^> 1 {{started here}}
		if err := serve(); err != nil {
			require.NoError(t, err) // Noncompliant {{"require.NoError" ends this goroutine, not the test: the test goes on; use "assert" and return}}
//			^^^^^^^^^^^^^^^^^^^^^^^
		} else {
			errs <- nil
		}
	}()
	<-errs
}

func TestOtherBranchCloses(t *testing.T) {
	done := make(chan bool)
	go func() {
//	   ^^^^^^> 1 {{started here}}
		if err := serve(); err != nil {
			require.NoError(t, err) // Noncompliant {{"require.NoError" ends this goroutine, not the test: the test goes on; use "assert" and return}}
//			^^^^^^^^^^^^^^^^^^^^^^^
		} else {
			close(done)
		}
	}()
	<-done
}

// What is deferred is done however the goroutine ends.
func TestDeferredSign(t *testing.T) {
	ended := make(chan error)
	go func() {
		defer func() { ended <- nil }()
		require.NoError(t, serve())
	}()
	<-ended
}

// Of package testing everybody knows that it is wrong here.
func TestKnown(t *testing.T) {
	go func() {
//	   ^^^^^^> 1 {{started here}}
		t.Skipf("%s", "closed") // Noncompliant {{"t.Skipf" ends this goroutine, not the test: the test goes on; skip before it starts}}
//		^^^^^^^^^^^^^^^^^^^^^^^
	}()
}
