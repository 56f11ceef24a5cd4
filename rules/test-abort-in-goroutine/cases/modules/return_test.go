package shop

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func accept() error { return errClosed }

// Nothing follows behind the return statement, not even another round.
func TestReturns(t *testing.T) {
	go func() {
		for {
			if err := accept(); err != nil {
				require.NoError(t, err)
				return
			}
		}
	}()
}

func TestGoesOn(t *testing.T) {
	go func() {
//	   ^^^^^^ p8 1 {{started here}}
		for {
			if err := accept(); err != nil {
				require.NoError(t, err) // Noncompliant {{"require.NoError" ends this goroutine, not the test: the test goes on; use "assert" and return}} [[path=p8]]
//				^^^^^^^^^^^^^^^^^^^^^^^
			}
		}
	}()
}

// What is asked for has been found.
func TestFound(t *testing.T) {
	done := make(chan bool)
	go func() {
		if err := accept(); err != nil && t != nil {
			require.Error(t, err, "closed")
		}
		done <- true
	}()
	go func() {
//	   ^^^^^^ p9 1 {{started here}}
		if err := accept(); err != nil {
			err = accept()
			require.Error(t, err) // Noncompliant {{"require.Error" ends this goroutine, not the test, and skips the send on "done": its waiter blocks forever; use "assert" and return}} [[path=p9]]
//			^^^^^^^^^^^^^^^^^^^^^
		}
		done <- true
	}()
	<-done
}
