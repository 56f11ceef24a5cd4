package cases

import (
	"testing"
	"time"
)

// A subtest runs on a goroutine of its own, and ends itself by its own t.
func TestPermutations(t *testing.T) {
	forEach(t, func(t *testing.T, n int) {
		if n < 0 {
			t.Fatal("negative")
		}
	})
	forEachNumber(t, func(n int) {
		if n < 0 {
			t.Fatal("negative")
		}
	})
}

func forEach(t *testing.T, f func(t *testing.T, n int)) {
	for n := range 3 {
		t.Run("number", func(t *testing.T) {
			f(t, n)
		})
	}
}

func forEachNumber(t *testing.T, f func(n int)) {
	for n := range 3 {
		t.Run("number", func(*testing.T) {
			f(n)
		})
	}
}

// RunParallel waits for its goroutines however they end, and looks whether one has failed.
func BenchmarkParallel(b *testing.B) {
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if closed {
				b.Fatal("closed")
			}
		}
	})
}

var closed bool

// The helper learns of the end in any case, and the test ends when it returns.
func TestInTime(t *testing.T) {
	inTime(t, func() {
		if closed {
			t.Fatal("closed")
		}
	})
}

func inTime(t *testing.T, f func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	select {
	case <-done:
	case <-time.After(time.Second):
		t.Fatal("too late")
	}
}

func TestInTimeForgotten(t *testing.T) {
	inTimeForgotten(t, func() {
//	                   ^^^^^^> 1 {{started here}}
		if closed {
			t.Fatal("closed") // Noncompliant {{"t.Fatal" ends this goroutine, not the test: the test goes on; call "Error" and return}} [[quickfixes=return]]
//			^^^^^^^^^^^^^^^^^
// fix@return {{Call "Error" and return}}
// edit@return [[sc=6;ec=11]] {{Error}}
// edit@return [[sc=150;ec=150]] {{\n			return}}
		}
	})
}

func inTimeForgotten(t *testing.T, f func()) {
	done := make(chan struct{})
	go func() {
		f()
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(time.Second):
		t.Fatal("too late")
	}
}

// What is handed over has the state of another test.
type suite struct{ t *testing.T }

func (s suite) T() *testing.T { return s.t }

func TestTries(t *testing.T) {
	try(func(s suite) {
		if closed {
			s.T().Fatal("closed")
		}
	})
}

func try(f func(s suite)) {
	done := make(chan bool)
	go func() {
		f(suite{new(testing.T)})
		done <- true
	}()
	<-done
}

// The helper hears of the end of the condition, and fails the test, however deep it is handed on.
func TestAwait(t *testing.T) {
	await(t, func() bool {
		if closed {
			t.Fatal("closed")
		}
		return true
	})
}

func await(t *testing.T, condition func() bool) {
	attempt(t, func() {
		if !condition() {
			t.Log("not yet")
		}
	})
}

func attempt(t *testing.T, try func()) {
	defer t.Log("tried")
	done := make(chan bool, 1)
	go func() {
		completed := false
		defer func() { done <- completed }()
		try()
		completed = true
	}()
	if !<-done {
		t.Fatal("it ended early")
	}
}

func TestAwaitForgotten(t *testing.T) {
	awaitForgotten(t, func() bool {
//	                  ^^^^^^^^^^^> 1 {{started here}}
		if closed {
			t.Fatal("closed") // Noncompliant {{"t.Fatal" ends this goroutine, not the test: the test goes on; call "Error" and return}}
//			^^^^^^^^^^^^^^^^^
		}
		return true
	})
}

func awaitForgotten(t *testing.T, condition func() bool) {
	attemptForgotten(t, func() {
		if !condition() {
			t.Log("not yet")
		}
	})
}

func attemptForgotten(t *testing.T, try func()) {
	defer t.Log("tried")
	done := make(chan bool, 1)
	go func() {
		try()
		done <- true
	}()
	<-done
}
