// What a package that is not at hand has for a mutex is not known.
package cases

import "example.com/locks"

type store struct {
	mu locks.Mutex
	n  int
}

func (s *store) get() int {
	s.mu.Lock()
	if s.n == 0 {
		return 0
	}
	s.mu.Unlock()
	return 1
}
