package pool

import (
	"errors"
	"sync"
	"testing"
)

func TestFailuresAreCountedAndReported(t *testing.T) {
	var mu sync.Mutex
	reported := map[string]bool{}
	p := New(2, func(name string, _ any) {
		mu.Lock()
		defer mu.Unlock()
		reported[name] = true
	})
	p.Submit("good", func() error { return nil })
	p.Submit("bad", func() error { return errors.New("no picture") })
	p.Submit("ugly", func() error { panic("index out of range") })

	done, failed := p.Wait()
	if done != 1 || failed != 2 {
		t.Errorf("done %d, failed %d", done, failed)
	}
	if !reported["bad"] || !reported["ugly"] || reported["good"] {
		t.Errorf("reported %v", reported)
	}
}
