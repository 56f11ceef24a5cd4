package cases

import (
	"testing"

	"example.com/unknown/check"
	"example.com/unknown/pool"
)

func TestUnknown(t *testing.T) {
	pool.Submit(func() {
		t.Fatal("who knows on which goroutine")
	})
	go func() {
		check.NoError(t, nil)
	}()
}
