package cases

import (
	"errors"
	"testing"
)

// doc:bad
func TestHelper(t *testing.T) {
	must(t, nil)
	done := make(chan struct{})
	go func() {
//	   ^^^^^^> 1 {{started here}}
		defer close(done)
		connect(t) // Noncompliant {{"t.Fatal" through "connect" ends this goroutine, not the test: the test goes on; hand the error to the test}}
//		^^^^^^^^^^
	}()
	<-done
}

func connect(t *testing.T) {
	must(t, errors.New("no connection"))
//	^^^^< 2 {{"must" is called here}}
}

// Right where the test itself calls it.
func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
//		^^^^^^^< 3 {{"t.Fatal" is called here}}
	}
}

// doc:end
