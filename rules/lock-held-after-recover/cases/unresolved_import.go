// Of what can't be read nobody knows what it is.
package cases

import (
	"log"

	"example.org/locks"
)

type holder struct {
	mu   locks.Mutex
	load func()
}

func (h *holder) run() {
	defer func() { log.Print(recover()) }()
	h.mu.Lock()
	h.load()
	h.mu.Unlock()
}
