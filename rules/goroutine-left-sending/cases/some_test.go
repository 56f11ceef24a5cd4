package cases

import (
	"testing"
	"time"
)

// The process ends with the test.
func TestLate(t *testing.T) {
	done := make(chan bool)
	go func() { done <- true }()
	select {
	case <-done:
	case <-time.After(time.Second):
		t.Fatal("late")
	}
}
