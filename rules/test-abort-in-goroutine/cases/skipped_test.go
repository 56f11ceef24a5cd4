package cases

import (
	"sync"
	"testing"
)

// A test that skips itself at once never gets to its goroutines.
func TestFlaky(t *testing.T) {
	t.Skip("flaky")

	go func() {
		t.Fatal("never")
	}()
	func() {
		go func() {
			t.Fatal("never")
		}()
	}()
	each(func() {
		t.Fatal("never")
	})
}

func each(f func()) {
	var group sync.WaitGroup
	for range 3 {
		group.Go(func() {
			f()
		})
	}
	group.Wait()
}

func TestSlow(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	go func() {
//	   ^^^^^^> 1 {{started here}}
		t.Fatal("slow") // Noncompliant {{"t.Fatal" ends this goroutine, not the test: the test goes on; call "Error" and return}} [[quickfixes=fail]]
//		^^^^^^^^^^^^^^^
// fix@fail {{Call "Error"}}
// edit@fail [[sc=5;ec=10]] {{Error}}
	}()
}
