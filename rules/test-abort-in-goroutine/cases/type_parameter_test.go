package cases

import "testing"

type runner[T any] interface {
	testing.TB
	Run(name string, test func(t T)) bool
}

// A type parameter has the methods that its constraint demands.
func waits[T testing.TB](t T, work func() error) {
	done := make(chan struct{})
	go func() {
//	   ^^^^^^> 1 {{started here}}
		defer close(done)
		if err := work(); err != nil {
			t.Fatal(err) // Noncompliant {{"t.Fatal" ends this goroutine, not the test: the test goes on; call "Error" and return}} [[quickfixes=return]]
//			^^^^^^^^^^^^
// fix@return {{Call "Error" and return}}
// edit@return [[sc=6;ec=11]] {{Error}}
// edit@return [[sc=145;ec=145]] {{\n			return}}
		}
	}()
	<-done
}

func eachWay[T runner[T]](t T, work func() error) {
	t.Run("beside", func(t T) {
		go func() {
//		   ^^^^^^> 1 {{started here}}
			require(t, work()) // Noncompliant {{"t.Fatal" through "require" ends this goroutine, not the test: the test goes on; hand the error to the test}}
//			^^^^^^^^^^^^^^^^^^
		}()
	})
	t.Run("here", func(t T) {
		require(t, work())
	})
}

func require[T runner[T]](t T, err error) {
	if err != nil {
		t.Fatal(err)
//		^^^^^^^< 2 {{"t.Fatal" is called here}}
	}
}

func TestEachWay(t *testing.T) {
	waits(t, failing)
	eachWay(t, failing)
}

func failing() error { return errFailed }

var errFailed = testingError{}

type testingError struct{}

func (testingError) Error() string { return "failed" }
