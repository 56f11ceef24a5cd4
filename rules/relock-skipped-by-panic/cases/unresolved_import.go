// Of what can't be read nobody knows what it is.
package cases

import "example.org/locks"

type holder struct {
	mu   locks.Mutex
	work func()
}

func (h *holder) run() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.mu.Unlock()
	h.work()
	panic("done")
	h.mu.Lock()
}
