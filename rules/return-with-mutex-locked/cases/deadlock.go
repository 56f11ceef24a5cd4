// The goroutine blocks before it returns: that is another rule's.
package cases

import "sync"

type counter struct {
	mu sync.Mutex
	n  int
}

func (c *counter) add(ok bool) int {
	c.mu.Lock()
	if ok {
		c.n++
		c.mu.Lock()
		return c.n
	}
	c.mu.Unlock()
	return 0
}
