package cases

import (
	"slices"
	"sync"
	"testing"
)

func TestOwn(t *testing.T) {
	func() {
		t.Log("at once")
		if testing.Short() {
			t.Skip("short")
		}
	}()
	defer func() {
		t.FailNow()
	}()
	t.Cleanup(func() { t.FailNow() })
	var once sync.Once
	once.Do(func() { t.FailNow() })
	slices.SortFunc([]int{2, 1}, func(a, b int) int {
		t.FailNow()
		return a - b
	})
}

// A subtest has its own goroutine, and its own t.
func TestSubtest(t *testing.T) {
	t.Run("sub", func(t *testing.T) {
		t.Parallel()
		t.Fatal("no")
	})
}

// A goroutine that runs a test of its own.
func TestInGoroutine(t *testing.T) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		t.Run("sub", func(t *testing.T) {
			t.Fatal("no")
		})
	}()
	<-done
}

func FuzzOwn(f *testing.F) {
	f.Fuzz(func(t *testing.T, text string) {
		if text == "" {
			t.Skip("empty")
		}
	})
}

func TestReported(t *testing.T) {
	go func() {
		t.Error("it returns")
		t.Fail()
	}()
}
