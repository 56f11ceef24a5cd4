package cases

import (
	"testing"
	"time"
)

// Whoever waits has a time-out: nobody blocks forever.
func TestTimedWaiter(t *testing.T) {
	ready := make(chan bool)
	go func() {
		if time.Now().IsZero() {
			t.Fatal("no time") // Noncompliant {{"t.Fatal" ends this goroutine, not the test: the test goes on; call "Error" and return}}
//			^^^^^^^^^^^^^^^^^^
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
		if time.Now().IsZero() {
			t.Fatal("no time") // Noncompliant {{"t.Fatal" ends this goroutine, not the test: the test goes on; call "Error" and return}}
//			^^^^^^^^^^^^^^^^^^
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
