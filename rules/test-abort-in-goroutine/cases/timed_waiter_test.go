package cases

import (
	"testing"
	"time"
)

// Whoever waits has a time-out: nobody blocks forever.
func TestTimedWaiter(t *testing.T) {
	ready := make(chan bool)
	go func() {
//	   ^^^^^^> 1 {{started here}}
		if time.Now().IsZero() {
			t.Fatal("no time") // Noncompliant {{"t.Fatal" ends this goroutine, not the test: the test goes on; call "Error" and return}} [[quickfixes=f1]]
//			^^^^^^^^^^^^^^^^^^
// fix@f1 {{Call "Error" and return}}
// edit@f1 [[sc=6;ec=11]] {{Error}}
// edit@f1 [[sc=147;ec=147]] {{\n			return}}
		}
		ready <- true
	}()
	select {
	case <-ready:
	case <-time.After(time.Second):
		t.Fatal("timeout")
	}
}

func TestTimedClose(t *testing.T) {
	ready := make(chan bool)
	go func() {
//	   ^^^^^^> 1 {{started here}}
		if time.Now().IsZero() {
			t.Fatal("no time") // Noncompliant {{"t.Fatal" ends this goroutine, not the test: the test goes on; call "Error" and return}} [[quickfixes=f2]]
//			^^^^^^^^^^^^^^^^^^
// fix@f2 {{Call "Error" and return}}
// edit@f2 [[sc=6;ec=11]] {{Error}}
// edit@f2 [[sc=147;ec=147]] {{\n			return}}
		}
		close(ready)
	}()
	select {
	case _, ok := <-ready:
		t.Log(ok)
	case <-time.After(time.Second):
		t.Fatal("timeout")
	}
}
