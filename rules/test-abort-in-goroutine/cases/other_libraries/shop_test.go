package shop

import (
	"errors"
	"testing"

	"github.com/shoenig/test/must"
	"gopkg.in/check.v1"
	"gotest.tools/assert"
)

type suite struct{}

func connect() error { return errors.New("no connection") }

func TestMust(t *testing.T) {
	ready := make(chan bool)
	go func() {
//	   ^^^^^^ p1 1 {{started here}}
		must.NoError(t, connect()) // Noncompliant {{"must.NoError" ends this goroutine, not the test, and skips the send on "ready": its waiter blocks forever; hand the error to the test}} [[path=p1]]
//		^^^^^^^^^^^^^^^^^^^^^^^^^^
		ready <- true
	}()
	<-ready
}

func TestAssert(t *testing.T) {
	ready := make(chan bool)
	go func() {
//	   ^^^^^^ p2 1 {{started here}}
		assert.NilError(t, connect()) // Noncompliant {{"assert.NilError" ends this goroutine, not the test, and skips the send on "ready": its waiter blocks forever; hand the error to the test}} [[path=p2]]
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		ready <- true
	}()
	<-ready
}

func (*suite) TestCheck(c *check.C) {
	c.Assert(connect(), check.IsNil)
	ready := make(chan bool)
	go func() {
//	   ^^^^^^ p3 1 {{started here}}
		c.Assert(connect(), check.IsNil) // Noncompliant {{"c.Assert" ends this goroutine, not the test, and skips the send on "ready": its waiter blocks forever; hand the error to the test}} [[path=p3]]
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		ready <- true
	}()
	go func() {
		c.Check(connect(), check.IsNil)
		ready <- true
	}()
	<-ready
}
